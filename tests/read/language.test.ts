import { describe, expect, test } from 'vitest';
import { languageOf } from '../../src/read/forms/language.ts';
import { faultsOf, onlyDocument, readText } from './files.ts';

const OTHERS: readonly (readonly [string, string])[] = [
  ['German', 'Die Regierung hat am Montag neue Sanktionen gegen das Nachbarland angekündigt. Das teilte ein Sprecher des Außenministeriums in Berlin mit.'],
  ['French', 'Le président a ordonné lundi des frappes aériennes contre les milices, ont indiqué des responsables du ministère de la défense.'],
  ['Spanish', 'El presidente ordenó el lunes ataques aéreos contra las milicias, dijeron funcionarios del ministerio de defensa.'],
  ['Dutch', 'De president heeft maandag luchtaanvallen bevolen op de milities, zeiden functionarissen van het ministerie van defensie.'],
  ['Swedish', 'Presidenten beordrade flyganfall mot miliserna, sade tjänstemän vid försvarsdepartementet på måndagen.'],
  ['Polish', 'Prezydent rozkazał naloty na milicje, powiedzieli w poniedziałek urzędnicy ministerstwa obrony.'],
  ['Russian', 'Президент приказал нанести авиаудары по группировкам, сообщили в понедельник чиновники министерства обороны.'],
  ['Turkish', 'Başkan milislere yönelik hava saldırıları emretti, savunma bakanlığı yetkilileri pazartesi günü söyledi.'],
];

describe('languageOf', () => {
  test.each(OTHERS)('tells %s', (name, text) => {
    expect(languageOf(text)).toEqual({ isEnglish: false, name });
  });

  test('tells English, also of one sentence', () => {
    expect(languageOf('Police arrested ten protesters outside the parliament on Tuesday.').isEnglish).toBe(true);
    expect(languageOf('New Zealand mosque murder suspect appears in court at Christchurch', 'en-NZ').isEnglish).toBe(true);
    expect(languageOf('Troops withdraw.').isEnglish).toBe(true);
  });

  test('goes by most of the text, not by how it begins', () => {
    const english = 'The minister met a delegation from the northern province on Monday, officials said. '.repeat(60);
    expect(languageOf(`${OTHERS[1]?.[1]} ${english}`).isEnglish).toBe(true);
    expect(languageOf(`${english.slice(0, 300)} ${(OTHERS[0]?.[1] ?? '').repeat(60)}`)).toEqual({ isEnglish: false, name: 'German' });
  });

  test('is not led astray by control characters and marks of direction', () => {
    expect(languageOf('Police arrested\u0000 ten \u202eprotesters\u202c in \u001b[31mCairo\u001b[0m on Monday, offi\u200fcials said. '.repeat(50)).isEnglish).toBe(true);
  });

  test('tells a few letters of another script', () => {
    expect(languageOf('أمر الرئيس').isEnglish).toBe(false);
  });
});

describe('The language gate', () => {
  test('refuses a text by its words, whatever is declared', () => {
    expect(faultsOf(readText(`<html lang="en"><body><article><p>${OTHERS[1]?.[1]}</p></article></body></html>`))).toEqual(['NOT_ENGLISH: its text is in French; English is read']);
  });

  test('lets English pass that is declared to be French', () => {
    expect(onlyDocument(readText('<html lang="fr"><body><article><p>Police arrested ten protesters outside the parliament on Tuesday, and the mayor resigned.</p></article></body></html>')).language).toBe('en');
  });
});
