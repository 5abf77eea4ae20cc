import type { SpeechAct } from '../acts/attribution.ts';
import { isActor, type Mention } from '../mentions/mention.ts';
import type { BookEntity, EntityBook } from './entity-book.ts';
import type { SentenceReading } from '../read-sentence.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { standingOf, type Standing } from './standing.ts';
import { childrenBy, conjuncts, wordAt } from '../sentence/tree.ts';

/** More than several side by side, as a row that acts: it is meant before each of its members. */
const ROW = 0.5;
/** Who met is meant by "they", though one of them is no subject. */
const MET = 1.6;

/** Those of a sentence who may be taken up together: "Chad and Mali", and the two who meet. */
export function rowsIn({ scene: { sentence, mentionAt }, actors, drafts }: SentenceReading): Mention[][] {
  const joined = actors.filter(({ head }) => childrenBy(sentence, head, 'conj').length > 0).map(({ head }) => conjuncts(sentence, head).map((one) => mentionAt(one)).filter((one) => (isActor(one) || one.capital) && one.kind !== 'PRONOUN'));
  const met = drafts.filter(({ type }) => type === 'CONSULT').map(({ fillings }) => fillings.filter(({ role, mention, via }) => /^(?:actor|recipient)$/.test(role) && via === 'DIRECT' && mention.kind !== 'PRONOUN' && isActor(mention)).map(({ mention }) => mention));
  return [...met.filter((row) => row.length === 2), ...joined].filter((row) => row.length > 1);
}

export const entityOf = (book: EntityBook, mention: Mention): BookEntity =>
  (mention.capital && mention.country !== undefined ? book.country(mention.country, mention) : book.place(mention).entity);

/** How a row stands: as its first, and a little more. */
export function rowStanding(sentence: Sentence, row: readonly Mention[], speeches: readonly SpeechAct[]): Standing {
  const [first] = row as [Mention, ...Mention[]];
  const standing = standingOf(sentence, first, speeches);
  const isJoined = row.slice(1).every(({ head }) => conjuncts(sentence, first.head).includes(head));
  return isJoined ? { ...standing, weight: standing.weight + ROW } : { ...standing, subject: false, weight: MET };
}

/** How one stands whom no pronoun means. */
export const NOT_MEANT: Standing = { subject: false, weight: 0, plural: false, quoted: false, nobody: true };

/** "No group claimed it": nobody is spoken of. */
export const isNobody = (sentence: Sentence, { from, head }: Mention): boolean => /^(?:no|neither|none|nobody)$/.test(wordAt(sentence, from)) || childrenBy(sentence, head, 'det').some((det) => wordAt(sentence, det) === 'no');
