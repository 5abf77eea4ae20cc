import { describe, expect, test } from 'vitest';
import { bundledLexicon } from '../../src/lexicon-entries.ts';
import type { Actor, RoleNoun, Thing } from '../../src/lexicon-shapes.ts';
import type { ReadEntity, Reading } from '../../src/read/reading.ts';
import { bundledReader } from '../../src/rules-reader.ts';

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

/** The example with another of an entry's nouns, as large and as many as the first. */
function withNoun(example: string, nouns: readonly string[], noun: string): string {
  const first = [...nouns].sort((a, b) => b.length - a.length).find((each) => new RegExp(`\\b${each.replaceAll('.', '\\.')}(?:s|\\b)`, 'i').test(example)) ?? '';
  const place = example.toLowerCase().indexOf(first.toLowerCase());
  const many = example.slice(place + first.length).startsWith('s') && !first.endsWith('s');
  const end = place + first.length + (many ? 1 : 0);
  const large = /^\p{Lu}/u.test(example.slice(place));
  const words = (large ? noun.replaceAll(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase()) : noun) + (many && !/(?:s|men|people|police|women|children|personnel)$/i.test(noun) ? 's' : '');
  const before = example.slice(0, place).replace(/\b[Aa]n? $/, (article) => `${article.charAt(0)}${/^[aeio]/i.test(words) ? 'n' : ''} `);
  return before + words + example.slice(end);
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
    expect(things.flatMap(misreadThing)).toEqual([]);
  });
});
