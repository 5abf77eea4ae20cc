import type { Filling } from './draft.ts';
import type { BookEntity, EntityBook } from './entity-book.ts';
import type { SentenceReading } from './read-sentence.ts';
import type { Sentence } from './sentence.ts';
import { standingOf } from './standing.ts';
import { childrenBy, pathUp, relationAt } from './tree.ts';
import type { Via } from './reading.ts';

/** A part in an event with who fills it. */
export interface Part extends Omit<Filling, 'via'> {
  readonly entity: BookEntity;
  readonly via: Via;
}

/** Gives a filling its entity; undefined where a pronoun stays open. */
export function resolveFilling(book: EntityBook, filling: Filling, not: readonly BookEntity[] = []): Part | undefined {
  const { mention, via } = filling;
  if (mention.kind === 'PRONOUN') {
    if (/(?:self|selves)$/.test(mention.name)) return undefined;
    const resolved = book.pronoun(mention, not);
    return resolved ? { ...filling, ...resolved } : undefined;
  }
  if (mention.kind === 'OTHER') return undefined;
  if ((via === 'METONYM' || via === 'COUNTRY_OF_PLACE') && mention.country !== undefined) return { ...filling, entity: book.country(mention.country, mention), via };
  const resolved = book.place(mention);
  return { ...filling, entity: resolved.entity, via: resolved.via === 'DIRECT' ? via : resolved.via };
}

/** Puts the actors of a sentence into the book, in the order of the text, then its pronouns, so that those that follow find them. */
export function placeActors(book: EntityBook, { actors, owners, pronouns, scene: { sentence } }: SentenceReading): void {
  for (const mention of [...actors, ...owners].sort((a, b) => a.head - b.head)) book.place(mention, standingOf(sentence, mention));
  for (const mention of pronouns) book.refer(mention, standingOf(sentence, mention), subjectAhead(sentence, mention.head));
}

/** "After his arrest, Ruto said": the subject of the clause that a fronted phrase with a pronoun belongs to. */
function subjectAhead(sentence: Sentence, pronoun: number): number | undefined {
  const path = pathUp(sentence, pronoun);
  const fronted = path.findIndex((at) => relationAt(sentence, at) === 'advcl' || relationAt(sentence, at) === 'obl');
  const over = fronted < 0 ? undefined : path[fronted + 1];
  if (over === undefined || over < pronoun) return undefined;
  return childrenBy(sentence, over, 'nsubj').find((child) => child > pronoun);
}
