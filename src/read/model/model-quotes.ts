import type { z } from 'zod';
import { firstIssue } from '../../records.ts';
import { someoneAnswer, type Someone } from './model-answer.ts';
import type { ModelEntities } from './model-entities.ts';
import { findQuote, type FoundQuote, type NumberedSentence, type Quote } from './numbered-sentences.ts';
import type { Dropped, Filler, Speaker } from '../reading.ts';
import type { CutWords } from '../words-of.ts';

/** The longest words of a dropped item that are told, in UTF-16 units, and the most items that are listed. */
const LONGEST_TOLD = 120;
const MOST_DROPPED = 500;

function asText(given: unknown): string {
  if (typeof given === 'string') return given;
  try {
    return JSON.stringify(given) ?? '';
  } catch {
    return '(nested too deep to tell)';
  }
}

/** Checks what a model gives against the article, word by word, and lists what does not hold. */
export class QuoteChecker {
  readonly dropped: Dropped[] = [];
  readonly #sentences: readonly NumberedSentence[];
  readonly #cut: CutWords;
  readonly #entities: ModelEntities;

  constructor(sentences: readonly NumberedSentence[], cut: CutWords, entities: ModelEntities) {
    this.#sentences = sentences;
    this.#cut = cut;
    this.#entities = entities;
  }

  drop(what: string, given: unknown, reason: string): undefined {
    const told = asText(given);
    if (this.dropped.length < MOST_DROPPED) this.dropped.push({ what, given: told.length > LONGEST_TOLD ? `${told.slice(0, LONGEST_TOLD)}…` : told, reason });
    return undefined;
  }

  /** An item in the form that it must have; keys that it must not have are left out and listed. */
  take<T extends z.ZodObject>(what: string, shape: T, given: unknown): z.infer<T> | undefined {
    const parsed = shape.safeParse(given);
    if (!parsed.success) return this.drop(what, given, firstIssue(parsed.error));
    const more = typeof given === 'object' && given !== null ? Object.keys(given).filter((key) => !Object.hasOwn(shape.shape, key)) : [];
    if (more.length > 0) this.drop(what, more.join(', '), 'such a key may not be given');
    return parsed.data;
  }

  quote(what: string, quote: Quote): FoundQuote | undefined {
    const found = findQuote(quote, this.#sentences, this.#cut);
    return typeof found === 'string' ? this.drop(what, quote.q, found) : found;
  }

  /** Who is named by a quotation that stands where it says. */
  someone(what: string, given: Someone): (Pick<Filler, 'name' | 'entity' | 'type'> & { readonly found: FoundQuote }) | undefined {
    const found = this.quote(what, given);
    const named = found && this.#entities.refer(found, given.type);
    return found === undefined || named === undefined ? undefined : typeof named === 'string' ? this.drop(what, given.q, named) : { ...named, found };
  }

  /** Speakers, outermost first; undefined when one of them does not hold, since without a speaker it would be said in the article's own voice. */
  speakers(what: string, given: readonly unknown[]): Speaker[] | undefined {
    const speakers = given.map((one) => {
      const said = this.take(`speaker of ${what}`, someoneAnswer, one);
      const named = said && this.someone(`speaker of ${what}`, said);
      return named && { name: named.name, entity: named.entity, type: named.type, evidence: named.found.words };
    });
    return speakers.every((speaker) => speaker !== undefined) ? speakers : this.drop(what, given, 'one of those who say so does not hold');
  }
}
