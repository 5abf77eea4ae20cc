import type { Act, NounClass } from '../lexicon-shapes.ts';
import { InputError } from '../errors.ts';

type Words = Readonly<Record<string, readonly string[]>>;

/** The words of each class by its name; entries of one name add up. */
export function nounClasses(classes: readonly NounClass[]): Record<string, ReadonlySet<string>> {
  const names = [...new Set(classes.map(({ name }) => name))];
  return Object.fromEntries(names.map((name) => [name, new Set(classes.filter((one) => one.name === name).flatMap(({ words }) => words))]));
}

/** Acts with the words of a class in the place of its name. Throws InputError for a name that no entry of the dictionaries gives. */
export function withNounClasses(acts: readonly Act[], classes: readonly NounClass[]): Act[] {
  const wordsOf = new Map<string, readonly string[]>(Object.entries(nounClasses(classes)).map(([name, words]) => [`@${name}`, [...words]]));
  const spelt = (words: readonly string[]): string[] => words.flatMap((word) => (word.startsWith('@') ? wordsOf.get(word) ?? unknown(word, wordsOf) : [word]));
  const each = (slots: Words) => Object.fromEntries(Object.entries(slots).map(([slot, words]) => [slot, spelt(words)]));
  return acts.map((act) => ({ ...act, needs: each(act.needs), never: each(act.never) }));
}

function unknown(name: string, wordsOf: ReadonlyMap<string, unknown>): never {
  throw new InputError(`an entry of the dictionaries names the class of nouns "${name}", which none gives; there are ${[...wordsOf.keys()].sort().join(', ')}`);
}
