import { countriesIn } from './country-words.ts';
import type { AddedActor } from './reader.ts';

/** Reads the PETRARCH-2 validation sentences and the small dictionary of their actors. */

/** Who acted on whom, by the first three letters of the dictionary's codes. */
export interface Dyad {
  readonly source: string;
  readonly target: string;
}

export interface PetrarchSentence {
  readonly id: string;
  /** What it tests in PETRARCH: DEMO, AGENT, COMPOUND … */
  readonly category: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly text: string;
  readonly dyads: readonly Dyad[];
}

/** An entry of the dictionary: names in upper case, with blanks between words, and the roots of its codes. */
export interface PetrarchActor {
  readonly names: readonly string[];
  readonly codes: readonly string[];
}

const ROOT = 3;
const isRoot = (code: string): boolean => /^[A-Z]{3}$/.test(code);
const attribute = (text: string, name: string): string => new RegExp(`\\b${name}\\s*=\\s*"([^"]*)"`).exec(text)?.[1] ?? '';
const unescaped = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', '\'').replaceAll('&amp;', '&');

/** An IGO or NGO code has its own name behind the first three letters; of others these are the country. */
const rootOf = (code: string): string => code.replace(/^(?:IGO|NGO)(?=[A-Z]{3})/, '').slice(0, ROOT);

function sentenceOf(head: string, body: string): PetrarchSentence | undefined {
  const text = unescaped(/<Text>([\s\S]*?)<\/Text>/.exec(body)?.[1] ?? '').split(/\s+/).filter((word) => word !== '').join(' ');
  const codings = [...body.matchAll(/<EventCoding\b([^>]*)>/g)].map(([, coding = '']) => ({ source: rootOf(attribute(coding, 'sourcecode')), target: rootOf(attribute(coding, 'targetcode')) }));
  const dyads = codings.filter(({ source, target }) => isRoot(source) && isRoot(target) && source !== target);
  const unique = [...new Map(dyads.map((dyad) => [`${dyad.source} ${dyad.target}`, dyad])).values()];
  const date = attribute(head, 'date').replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
  return text === '' || unique.length === 0 ? undefined : { id: attribute(head, 'id'), category: attribute(head, 'category').replace(/S$/, ''), date, text, dyads: unique };
}

/**
 * The sentences that have a dyad of two coded actors, each wording once: most of the 284 repeat a few sentences to test one
 * feature of that program's dictionaries. Left out are those of which it should code nothing, and codings of an actor that is
 * not in the dictionary.
 */
export function petrarchSentences(xml: string): PetrarchSentence[] {
  const sentences = [...xml.replaceAll(/<!--[\s\S]*?-->/g, '').matchAll(/<Sentence\b([^>]*)>([\s\S]*?)<\/Sentence>/g)].map(([, head = '', body = '']) => sentenceOf(head, body));
  const byText = new Map<string, PetrarchSentence>();
  for (const sentence of sentences) if (sentence && !byText.has(sentence.text)) byText.set(sentence.text, sentence);
  return [...byText.values()];
}

const nameOf = (written: string): string => written.replaceAll('_', ' ').trim();

/** The entries of a dictionary in PETRARCH's format, those with codes. */
export function petrarchActors(dictionary: string): PetrarchActor[] {
  const actors: { names: string[]; codes: string[] }[] = [];
  for (const line of dictionary.replaceAll(/<!--[\s\S]*?-->/g, '').split('\n').map((one) => one.replace(/#.*/, ''))) {
    const codes = [...line.matchAll(/\[([^\]<>\s-]+)/g)].flatMap(([, code = '']) => code.split('/')).map((code) => rootOf(code.toUpperCase())).filter(isRoot);
    const name = nameOf(line.replace(/\[.*/, '').replace(/^\+/, ''));
    if (name !== '' && !/^[\s+]/.test(line)) actors.push({ names: [], codes: [] });
    if (name !== '') actors.at(-1)?.names.push(name);
    actors.at(-1)?.codes.push(...codes);
  }
  return actors.filter(({ codes }) => codes.length > 0);
}

const capitalised = (name: string): string => name.toLowerCase().replaceAll(/(?<=^|[\s.-])\p{L}/gu, (letter) => letter.toUpperCase());

/** The entries as a user of the reader would add them: one actor an entry, those left out that name a real country. */
export const addedActors = (actors: readonly PetrarchActor[]): AddedActor[] =>
  actors.filter(({ names }) => names.every((name) => countriesIn(name).size === 0)).map(({ names }) => names.map(capitalised)).map(([name = '', ...aliases]) => ({ name, aliases }));
