import { createHash } from 'node:crypto';
import type { Act, Actor, Embedding, GivenNames, LexiconEntry, Light, Modifier, NameWord, OperatorEntry, Phrase, Reference, RoleNoun, Thing, Toll } from '../lexicon-shapes.ts';
import { demonyms } from '../../schema/demonyms.ts';
import { countryById, countryIds } from '../countries.ts';
import { foldedName } from '../folded-name.ts';
import type { EventMode } from '../ontology.ts';
import { nounClasses, withNounClasses } from './noun-classes.ts';
import { tokenize } from './text/tokens.ts';

/** A name in its words, and whom it names. */
export interface Name {
  readonly words: readonly string[];
  readonly actor: Actor;
  /** Fits others too: never tells who someone is where the article gives another full name. */
  readonly weak: boolean;
  /** "Iraqi", "Iraqis": of the country, not the country. */
  readonly demonym: boolean;
  /** Told by what it is made of or by the article; no dictionary has it. */
  readonly guessed?: boolean;
}

/** The dictionaries by what they are asked for. */
export interface Lexicon {
  /** By the folded first word; longer names first. */
  readonly names: ReadonlyMap<string, readonly Name[]>;
  readonly roleNouns: ReadonlyMap<string, RoleNoun>;
  readonly things: ReadonlyMap<string, Thing>;
  /** By the folded words. */
  readonly nameWords: ReadonlyMap<string, readonly NameWord[]>;
  /** The last words of these. */
  readonly nameEndings: ReadonlySet<string>;
  /** Folded, with whose they are. */
  readonly givenNames: ReadonlyMap<string, GivenNames['of']>;
  /** Folded; of the persons whom the article at hand names in full. */
  readonly surnames: ReadonlySet<string>;
  /** By the first word of the verb. */
  readonly verbs: ReadonlyMap<string, readonly ActVerb[]>;
  /** By the last word of the noun. */
  readonly nouns: ReadonlyMap<string, readonly ActNoun[]>;
  /** Verbs and nouns that tell of an act only where somebody is told to have ordered it. */
  readonly ordered: Pick<Lexicon, 'verbs' | 'nouns'>;
  readonly lights: ReadonlyMap<string, readonly LightVerb[]>;
  readonly operators: ReadonlyMap<string, readonly OperatorWord[]>;
  /** By the first word. */
  readonly phrases: ReadonlyMap<string, readonly PhraseWords[]>;
  readonly modifiers: ReadonlyMap<string, Modifier>;
  /** Words by which something is condemned: "a disgrace". */
  readonly blame: ReadonlySet<string>;
  /** What is given as help, by the entries of acts of aid: "tents". */
  readonly gifts: ReadonlySet<string>;
  readonly embeddings: ReadonlyMap<string, readonly EmbeddingWord[]>;
  /** Classes of nouns by name. */
  readonly classes: Readonly<Record<string, ReadonlySet<string>>>;
  readonly tolls: TollWords;
  /** Nouns under which acts told before are taken up, with the types of these; any where there are none. */
  readonly references: ReadonlyMap<string, Reference['types']>;
  /** The manners of act that such nouns name. */
  readonly manners: ReadonlyMap<string, ReadonlySet<EventMode>>;
  readonly entries: readonly LexiconEntry[];
  /** Eight hexadecimal digits that tell these entries from any others. */
  readonly digest: string;
}

export interface ActVerb { readonly particle: string; readonly act: Act }
export interface ActNoun { readonly before: readonly string[]; readonly act: Act }
export interface LightVerb { readonly particle: string; readonly light: Light }
export interface OperatorWord { readonly particle: string; readonly kind: 'verb' | 'noun' | 'adjective'; readonly entry: OperatorEntry }
export interface EmbeddingWord { readonly particle: string; readonly kind: 'verb' | 'noun' | 'adjective'; readonly entry: Embedding }
/** Words of tolls by their kind of word; verbs by the first word. */
export interface TollWords {
  readonly verbs: ReadonlyMap<string, readonly TollVerb[]>;
  readonly nouns: ReadonlyMap<string, Toll>;
  readonly adjectives: ReadonlyMap<string, Toll>;
}
export interface TollVerb { readonly particle: string; readonly toll: Toll }
export interface PhraseWords { readonly words: readonly string[]; readonly phrase: Phrase }

/** Builds the look-ups. Where two entries give the same name, the later one holds: put the user's own last. */
export function compileLexicon(entries: readonly LexiconEntry[]): Lexicon {
  const of = <Kind extends LexiconEntry['record']>(kind: Kind) =>
    entries.filter((entry): entry is Extract<LexiconEntry, { record: Kind }> => entry.record === kind);
  const classes = nounClasses(of('class'));
  const known = withNounClasses(of('act'), classes);
  const acts = known.filter(({ ordered }) => !ordered);
  const nameWords = grouped(of('name-word').flatMap((entry) => entry.words.map((each) => [foldedName(each), entry] as const)));
  return {
    names: namesByWord([...peoples(), ...countryNames(), ...of('actor').flatMap(namesOf)]),
    roleNouns: new Map(of('role').flatMap((entry) => entry.nouns.flatMap((noun) => spellings(noun).map((words) => [words, entry] as const)))),
    things: new Map(of('thing').flatMap((entry) => entry.nouns.flatMap((noun) => spellings(noun).map((words) => [words, entry] as const)))),
    givenNames: new Map(of('given-names').flatMap((entry) => entry.names.map((name) => [foldedName(name), entry.of] as const))), surnames: new Set(),
    nameWords, nameEndings: new Set([...nameWords.keys()].map((words) => words.split(' ').at(-1) ?? '')),
    ...actWords(acts), ordered: actWords(known.filter(({ ordered }) => ordered)),
    lights: grouped(of('light').flatMap((light) => light.verbs.map((verb) => keyed(verb, (particle) => ({ particle, light }))))),
    operators: grouped(of('operator').flatMap(wordsByKind)),
    phrases: grouped(of('phrase').map((phrase) => {
      const words = phrase.phrase.split(' ');
      return [words[0] ?? '', { words, phrase }] as const;
    })),
    modifiers: new Map(of('modifier').flatMap((entry) => entry.words.map((word) => [word.toLowerCase(), entry] as const))),
    embeddings: grouped(of('embedding').flatMap(wordsByKind)),
    classes, tolls: tollWords(of('toll')), references: referencesOf(of('reference')), manners: mannersOf(of('reference')),
    blame: new Set(acts.flatMap(({ type, needs }) => (type === 'ACCUSE' ? needs.after ?? [] : []))),
    gifts: new Set(acts.flatMap(({ type, needs }) => (type === 'AID' ? needs.object ?? [] : [])).filter((word) => /^[a-z]/.test(word) && !of('role').some(({ nouns, is }) => is !== 'body' && nouns.includes(word)))),
    entries, digest: createHash('sha256').update(JSON.stringify(entries)).digest('hex').slice(0, 8),
  };
}

const actWords = (acts: readonly Act[]): Pick<Lexicon, 'verbs' | 'nouns'> => ({
  verbs: grouped(acts.flatMap((act) => act.verbs.map((verb) => keyed(verb, (particle) => ({ particle, act }))))),
  nouns: grouped(acts.flatMap((act) => act.nouns.map((noun) => byLast(noun, act)))),
});

/** A noun of several entries may stand for acts of any of their types. */
function referencesOf(references: readonly Reference[]): Map<string, Reference['types']> {
  const entries = grouped(references.flatMap(({ nouns, types }) => nouns.map((noun) => [noun, types] as const)));
  return new Map([...entries].map(([noun, lists]) => [noun, lists.some((types) => types.length === 0) ? [] : [...new Set(lists.flat())]]));
}

const mannersOf = (references: readonly Reference[]): Map<string, ReadonlySet<EventMode>> =>
  new Map([...grouped(references.flatMap(({ nouns, modes }) => nouns.map((noun) => [noun, modes] as const)))].map(([noun, lists]) => [noun, new Set(lists.flat())]));

function tollWords(tolls: readonly Toll[]): TollWords {
  const by = (words: 'nouns' | 'adjectives') => new Map(tolls.flatMap((toll) => toll[words].map((word) => [word.toLowerCase(), toll] as const)));
  return { verbs: grouped(tolls.flatMap((toll) => toll.verbs.map((verb) => keyed(verb, (particle) => ({ particle, toll }))))), nouns: by('nouns'), adjectives: by('adjectives') };
}

/** A noun as it is written, and as tokens with blanks between ("secretary - general"). */
function spellings(noun: string): string[] {
  const [written, cut] = [noun.toLowerCase(), tokenize(noun.toLowerCase()).map(({ text }) => text).join(' ')];
  return written === cut ? [written] : [written, cut];
}

/** The entry for a word that stands so in a name. */
export const nameWordAt = ({ nameWords }: Lexicon, words: string, stands: NameWord['stands'][number]): NameWord | undefined =>
  nameWords.get(foldedName(words))?.find((entry) => entry.stands.includes(stands));

/** The names that persons have in an article. */
export interface FullName {
  readonly first: string;
  readonly surname: string;
}

/**
 * The same with more names, which win over others of the same words, and with the surnames of persons: where the article names another of that surname
 * and not the one whom the dictionary means by it alone, it means the other ("Hillary Clinton … Clinton").
 */
export function withNames(lexicon: Lexicon, more: readonly Name[], persons: readonly FullName[]): Lexicon {
  const names = new Map(lexicon.names);
  for (const [surname, of] of grouped(persons.map(({ first, surname: last }) => [foldedName(last), foldedName(first)] as const))) {
    const known = names.get(surname);
    const isMeant = ({ words, weak, actor }: Name): boolean => !(weak && words.length === 1 && actor.type === 'Person') || of.includes(foldedName(actor.name.split(' ')[0] ?? ''));
    if (known?.some((name) => !isMeant(name)) === true) names.set(surname, known.filter(isMeant));
  }
  for (const name of more) {
    const first = foldedName(name.words[0] ?? '');
    names.set(first, [name, ...(names.get(first) ?? [])].sort((a, b) => b.words.length - a.words.length));
  }
  return { ...lexicon, names, surnames: new Set(persons.map(({ surname }) => foldedName(surname))) };
}

function grouped<Value>(pairs: readonly (readonly [string, Value])[]): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const [key, value] of pairs) groups.set(key, [...(groups.get(key) ?? []), value]);
  return groups;
}

function keyed<Value>(words: string, make: (particle: string) => Value): readonly [string, Value] {
  const [first = '', ...rest] = words.toLowerCase().split(' ');
  return [first, make(rest.join(' '))];
}

function byLast(noun: string, act: Act): readonly [string, ActNoun] {
  const words = noun.toLowerCase().split(' ');
  return [words.at(-1) ?? '', { before: words.slice(0, -1).flatMap((word) => word.split(/(-)/)), act }];
}

type Kinds = Pick<OperatorEntry, 'verbs' | 'nouns' | 'adjectives'>;

function wordsByKind<Entry extends Kinds>(entry: Entry): (readonly [string, { readonly particle: string; readonly kind: OperatorWord['kind']; readonly entry: Entry }])[] {
  const of = (kind: OperatorWord['kind'], words: readonly string[]) => words.map((word) => keyed(word, (particle) => ({ particle, kind, entry })));
  return [...of('verb', entry.verbs), ...of('noun', entry.nouns), ...of('adjective', entry.adjectives)];
}

const nameOf = (text: string, actor: Actor, weak: boolean, demonym = false): Name =>
  ({ words: tokenize(text).map((token) => token.text), actor, weak, demonym });

const namesOf = (actor: Actor): Name[] => [
  ...[actor.name, ...actor.aliases].map((name) => nameOf(name, actor, false)), ...actor.weak.map((name) => nameOf(name, actor, true)),
];

/** ISO codes are read only where news writes them as names. */
const CODES_READ = new Set(['USA', 'UAE']);
const isCode = (name: string): boolean => /^[A-Z]{3}$/.test(name) && !CODES_READ.has(name);

/** Peoples without a state of their own ("Kurds"). */
const peoples = (): Name[] => (demonyms[''] ?? []).map((name) => nameOf(name, { record: 'actor', name, type: 'Group', aliases: [], weak: [] }, false, true));

function countryNames(): Name[] {
  return countryIds.flatMap((id) => {
    const country = countryById(id);
    if (!country) return [];
    const code = id.slice('cty:'.length);
    const actor: Actor = { record: 'actor', name: country.name, type: 'Country', id, aliases: [], weak: [], country: code };
    const names = [country.name, ...country.aliases.filter(({ kind }) => kind !== 'WEAK').map(({ value }) => value)];
    const people = peopleOf(code, country.country?.demonym);
    return [...names.filter((name) => !isCode(name)).map((name) => nameOf(name, actor, false)), ...people.map((name) => nameOf(name, actor, false, true))];
  });
}

const OWN_DEMONYMS = new Set(Object.values(demonyms).flat());

/** The words for a people, with their plurals; a listed word that we have for others ("Welsh") or that is none ("Bouvet Island") is left out. */
function peopleOf(code: string, listed: string | undefined): string[] {
  const own = demonyms[code] ?? [];
  const words = listed === undefined || OWN_DEMONYMS.has(listed) || /[(),]|Island|Territor/.test(listed) ? own : [...own, listed];
  return [...new Set([...words, ...words.filter((word) => /(?:[aeio]n|[^s]i|er|ot|it)$/.test(word) && !word.endsWith('man')).map((word) => `${word}s`)])];
}

function namesByWord(names: readonly Name[]): Map<string, Name[]> {
  const latest = new Map(names.map((name) => [`${name.words.map(foldedName).join(' ')}|${name.demonym}`, name]));
  const groups = grouped([...latest.values()].filter((name) => name.words.length > 0).map((name) => [foldedName(name.words[0] ?? ''), name] as const));
  for (const group of groups.values()) group.sort((a, b) => b.words.length - a.words.length || Number(a.demonym) - Number(b.demonym));
  return groups;
}
