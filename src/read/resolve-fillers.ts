import type { Filling } from './draft.ts';
import type { BookEntity, EntityBook } from './entity-book.ts';
import type { Mention } from './mention.ts';
import type { SentenceReading } from './read-sentence.ts';
import { childrenBy, isNoun, relationAt, wordAt } from './tree.ts';
import type { Via } from './reading.ts';

/** A part in an event with who fills it. */
export interface Part extends Omit<Filling, 'via'> {
  readonly entity: BookEntity;
  readonly via: Via;
}

/** Gives a filling its entity; undefined where a pronoun stays open. */
export function resolveFilling(book: EntityBook, filling: Filling, not: readonly BookEntity[] = [], speaker?: BookEntity): Part | undefined {
  const { mention, via } = filling;
  if (mention.kind === 'PRONOUN') {
    if (/(?:self|selves)$/.test(mention.name)) return undefined;
    if (FIRST.test(mention.name)) return speaker && !not.includes(speaker) ? { ...filling, entity: ownSide(book, speaker, mention), via: 'COREFERENCE' } : undefined;
    const resolved = book.pronoun(mention, not, filling.slot === 'owner' || filling.slot === 'nested');
    return resolved ? { ...filling, ...resolved } : undefined;
  }
  if (mention.kind === 'OTHER') return undefined;
  if ((via === 'METONYM' || via === 'COUNTRY_OF_PLACE') && mention.country !== undefined) return { ...filling, entity: book.country(mention.country, mention), via };
  const resolved = book.place(mention);
  return { ...filling, entity: resolved.entity, via: resolved.via === 'DIRECT' ? via : resolved.via };
}

const FIRST = /^(?:i|me|we|us)$/;

/** "I" is who speaks; "we" the speaker's side: the body that speaks, or the country of an office holder. */
function ownSide(book: EntityBook, speaker: BookEntity, mention: Mention): BookEntity {
  const isOne = /^(?:i|me)$/.test(mention.name) || speaker.type !== 'Person' || speaker.country === undefined;
  return isOne ? speaker : book.country(speaker.country, mention);
}

/** Puts the actors of a sentence into the book, in the order of the text, so that later pronouns find them. */
export function placeActors(book: EntityBook, reading: SentenceReading): void {
  const { sentence, mentionAt } = reading.scene;
  const root = sentence.tokens.findIndex(({ head }) => head < 0);
  const at = childrenBy(sentence, root, 'nsubj')[0];
  if (at !== undefined) book.begin(sentence.index, { at, isThing: isNoun(sentence, at) && mentionAt(at).kind === 'OTHER' && !mentionAt(at).capital, isIt: wordAt(sentence, at) === 'it' });
  for (const mention of reading.actors) book.place(mention, isSubject(reading, mention));
}

const isSubject = (reading: SentenceReading, { head }: Mention): boolean => relationAt(reading.scene.sentence, head) === 'nsubj';
