import type { EntityType } from '../../ontology.ts';
import { foldedName } from '../../folded-name.ts';
import type { FoundQuote } from './numbered-sentences.ts';
import type { Filler, ReadEntity, Words } from '../reading.ts';
import { idGiver } from '../article/slugs.ts';

/** Words that name nobody by themselves. */
const PRONOUN = /^(?:i|me|my|we|us|our|you|your|he|him|his|she|her|it|its|they|them|their|who|whom|whose|which|that|this|these|those|himself|herself|itself|themselves|one|some|someone|somebody|others?)$/i;
const ARTICLE = /^(?:the|a|an)\s+/i;
const POSSESSIVE = /[’']s?$/;

interface Entry {
  readonly type: EntityType;
  readonly name: string;
  readonly known: string | undefined;
  readonly id: string;
  readonly aliases: Set<string>;
  readonly mentions: Words[];
}

/** Who is who among the quotations of a model: by the dictionary where a strong name tells, else by the words themselves. The model gives no ids. */
export class ModelEntities {
  readonly #entries = new Map<string, Entry>();
  readonly #giveId = idGiver();
  readonly #fullNames = new Map<string, FoundQuote>();

  /** Takes note of the full name of a person, so that a surname is told by it wherever it stands. Say all of them first. */
  learn(found: FoundQuote): void {
    const bare = bareName(found);
    if (bare.includes(' ')) this.#fullNames.set(foldedName(bare), this.#fullNames.get(foldedName(bare)) ?? found);
  }

  /** The entity that a quotation names, or the reason why it names none. The dictionary's type counts before the model's. */
  refer(found: FoundQuote, type: EntityType): Pick<Filler, 'name' | 'entity' | 'type'> | string {
    const bare = bareName(found);
    if (bare === '' || PRONOUN.test(bare)) return 'a pronoun names nobody';
    const known = knownIn(found);
    const entry = known ? this.#entry(`known ${known.id ?? known.name}`, known.type, known.name, known.id) : this.#unknown(bare, type, found);
    entry.aliases.add(bare);
    entry.mentions.push(found.words);
    return { name: entry.name, entity: entry.id, type: entry.type };
  }

  #unknown(bare: string, type: EntityType, { sentence }: FoundQuote): Entry {
    const surname = type === 'Person' && !bare.includes(' ') ? this.#bySurname(bare) : undefined;
    if (surname) return surname;
    // An unnamed speaker of one sentence is not the one of the next.
    const scope = type === 'AnonymousSource' ? ` ${sentence.number}` : '';
    return this.#entry(`${type} ${foldedName(bare)}${scope}`, type, bare, undefined);
  }

  /** The person of the article whose full name ends so, when there is but one. */
  #bySurname(name: string): Entry | undefined {
    const bearers = new Map([...this.#fullNames].filter(([full]) => full.endsWith(` ${foldedName(name)}`)).map(([full, found]) => {
      const entry = this.#named(full, found);
      return [entry.id, entry] as const;
    }));
    return bearers.size === 1 ? [...bearers.values()][0] : undefined;
  }

  #named(full: string, found: FoundQuote): Entry {
    const known = knownIn(found);
    return known ? this.#entry(`known ${known.id ?? known.name}`, known.type, known.name, known.id) : this.#entry(`Person ${full}`, 'Person', bareName(found), undefined);
  }

  #entry(key: string, type: EntityType, name: string, known: string | undefined): Entry {
    const entry = this.#entries.get(key) ?? { type, name, known, id: this.#giveId(type, name, known), aliases: new Set(), mentions: [] };
    this.#entries.set(key, entry);
    return entry;
  }

  /** Those that are referred to. */
  all(used: ReadonlySet<string>): readonly ReadEntity[] {
    return [...this.#entries.values()].filter(({ id }) => used.has(id)).map(({ id, type, name, known, aliases, mentions }) => ({
      id, type, name, aliases: [...aliases].filter((alias) => alias !== name), ...(known === undefined ? {} : { known }), mentions,
    }));
  }
}

const bareName = ({ words }: FoundQuote): string => words.exact.replace(ARTICLE, '').replace(POSSESSIVE, '').trim();

/** The actor of the dictionary whose strong name the quotation is, titles and articles before it aside; a country for its people ("Iraqi") too. */
function knownIn({ sentence: { sentence }, from, to }: FoundQuote) {
  const match = sentence.names.find((name) => name.from >= from && name.to <= to && !name.name.weak && !name.name.guessed && isAll(sentence.tokens.slice(name.to + 1, to + 1).map(({ text }) => text), TAIL));
  if (!match) return undefined;
  const before = sentence.tokens.slice(from, match.from).map(({ text }) => text);
  const isTitled = match.name.actor.type === 'Person' && before.every((word) => /^\p{L}/u.test(word) || word === '.');
  return isTitled || isAll(before, HEAD) ? match.name.actor : undefined;
}

const HEAD = /^(?:the|a|an)$/i;
const TAIL = /^(?:['’]s?|['’])$/;
const isAll = (words: readonly string[], pattern: RegExp): boolean => words.every((word) => pattern.test(word));
