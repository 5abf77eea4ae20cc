import { describe, expect, test } from 'vitest';
import { bundledLexicon } from '../../src/lexicon-entries.ts';
import type { Actor, RoleNoun, Thing } from '../../src/lexicon-shapes.ts';
import type { ReadEntity, Reading } from '../../src/read/reading.ts';
import { bundledReader } from '../../src/rules-reader.ts';
import { plural } from './inflect.ts';

const entries = bundledLexicon();
const reader = bundledReader();
const read = (text: string): Reading => reader.read({ text, language: 'en', headline: '' });
const actors = entries.filter((entry): entry is Actor => entry.record === 'actor');
const roleNouns = entries.filter((entry): entry is RoleNoun => entry.record === 'role');
const things = entries.filter((entry): entry is Thing => entry.record === 'thing');

/** The entity that an entry is, with these words among its mentions. */
const isIn = ({ entities }: Reading, { id, name, type, country, sector }: Actor, words: string): boolean => entities.some((entity) =>
  (id === undefined ? entity.name === name : entity.id === id) && entity.type === type && entity.country === country && (type === 'Place' || entity.sector === sector)
  && entity.mentions.some(({ exact }) => exact.replaceAll(/\s+/g, ' ').includes(words)));

/** What of an entry's own example is not found, for each of its names. */
function unfound(actor: Actor): string[] {
  const { name, aliases, weak, example = '' } = actor;
  const put = (other: string): string => example.replace(name, () => other);
  return [
    ...(example.includes(name) ? [] : [`${name} is not in its example`]),
    ...[name, ...aliases].filter((each) => !isIn(read(put(each)), actor, each)).map((each) => `${each}: ${put(each)}`),
    ...weak.filter((each) => !isIn(read(`${example} ${put(each)}`), actor, each)).map((each) => `after the full name, ${each}: ${put(each)}`),
  ];
}

const escaped = (word: string): string => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
const isMany = (noun: string): boolean => /(?:[^s]s|men|people|personnel|children|staff|police|crew)$/.test(noun);
const titled = (noun: string): string => noun.replaceAll(/(?<![\p{L}’'-])(?!of\b)\p{L}/gu, (letter) => letter.toUpperCase());

/** The example with another of an entry's nouns in the place of the one that it has, as large and as many. */
function withNoun(example: string, nouns: readonly string[], noun: string): string {
  for (const there of nouns.toSorted((a, b) => b.length - a.length)) {
    for (const many of [true, false]) {
      const found = new RegExp(`\\b(an? )?${escaped(many ? plural(there) : there)}(?!\\p{L})`, 'iu').exec(example);
      if (!found) continue;
      const put = many && !isMany(noun) ? plural(noun) : noun;
      const large = /^\p{Lu}/u.test(found[0].slice(found[1]?.length ?? 0)) && found[1] === undefined;
      const article = found[1] === undefined || isMany(noun) ? '' : /^(?:[aeiou]|[FHLMNRSX][-\d/])/i.test(put) ? 'an ' : 'a ';
      return example.replace(found[0], article + (large ? titled(put) : put));
    }
  }
  return `${noun} has no place in: ${example}`;
}

const TYPES = { persons: 'Group', armed: 'Group', body: 'Organization', source: 'AnonymousSource' } as const;
const PERSON = 'Adaora Lindqvist';

function misreadRole({ nouns, is, title, sector, example = '' }: RoleNoun): string[] {
  return nouns.map((noun) => withNoun(example, nouns, noun)).filter((text) => {
    const named = example.includes(PERSON);
    const fits = ({ name, type, sector: found }: ReadEntity): boolean => found === sector && (named ? title && type === 'Person' && name === PERSON : type === TYPES[is]);
    return !read(text).entities.some(fits);
  });
}

const misreadThing = ({ nouns, type, example = '' }: Thing): string[] => nouns.map((noun) => withNoun(example, nouns, noun)).filter((text) => !read(text).entities.some((entity) => entity.type === type));

/** Nouns for things that the parser tears from their act; a number to bring down. */
const MISREAD_THINGS = 10;

describe('The dictionaries of names', () => {
  test('every entry has an example', () => {
    expect([...actors, ...roleNouns, ...things].filter(({ example }) => example === undefined)).toEqual([]);
    expect(actors.filter(({ sector, asGovernment }) => (sector === 'CAP') !== (asGovernment !== undefined)).map(({ name }) => name)).toEqual([]);
  });

  test('every name of an entry is found in its example as what it is', () => {
    expect(actors.flatMap(unfound)).toEqual([]);
  });

  test('a capital stands for its government where its example says so, and is a place where it lies', () => {
    const wrong = actors.filter(({ asGovernment }) => asGovernment !== undefined).flatMap((actor) => {
      const { name, country, asGovernment = '', example = '' } = actor;
      const acts = read(asGovernment).events.some(({ roles }) => roles.actor?.some((filler) => filler.evidence.exact === name && (filler.entity === `cty:${country}` || filler.via === 'METONYM')));
      const lies = read(example).events.every(({ roles }) => roles.actor?.every((filler) => !filler.evidence.exact.includes(name)) ?? true);
      return [...(acts ? [] : [asGovernment]), ...(lies ? [] : [example])];
    });
    expect(wrong).toEqual([]);
  });

  test('every noun for a part makes a title, an unnamed source, a group or a body of its sector', () => {
    expect(roleNouns.flatMap(misreadRole)).toEqual([]);
  });

  test('every noun for a thing is one where an act puts it', () => {
    expect(things.flatMap(misreadThing).slice(MISREAD_THINGS)).toEqual([]);
  });
});
