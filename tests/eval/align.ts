import type { ReadEvent, Reading } from '../../src/read/reading.ts';
import { isWanted, scoredRoles, shownIn, wantedIn } from './fillers.ts';
import type { GoldArticle, GoldEvent } from './gold-format.ts';
import { overlap, placesOf, sentencesOf, type Sentence, type Stretch } from './places.ts';

/** Which event of a reading is which of the gold. */
export interface Alignment {
  /** The best reading of each gold event; one read event stands for at most one. */
  readonly primary: ReadonlyMap<GoldEvent, ReadEvent>;
  /** Read events that tell a gold event again which has a better reading. */
  readonly again: ReadonlyMap<ReadEvent, GoldEvent>;
  /** Read events that are told as having happened, and which the gold does not have. */
  readonly spurious: readonly ReadEvent[];
  /** Plans, possibilities and negations that the gold does not have: shown, not counted as false alarms. */
  readonly unasserted: readonly ReadEvent[];
}

/** Whether the event is told as having happened or going on. */
export const isAsserted = ({ status, polarity }: Pick<ReadEvent, 'status' | 'polarity'>): boolean =>
  (status === 'OCCURRED' || status === 'ONGOING') && polarity === 'AFFIRMED';

/** Types of the saying of an act to come: the order, the pledge, the threat. */
const sayings: ReadonlySet<string> = new Set(['REQUEST', 'AGREE', 'THREATEN']);

/**
 * Whether a read event is the saying of what the gold codes as a deed not done: "directed the firm to replace its pumps" read as REQUEST where the gold
 * has the replacing, planned, and REQUEST as another type. The order was given, so told as happened it is right.
 */
export const isTheSaying = (gold: GoldEvent, read: Pick<ReadEvent, 'type'>): boolean =>
  sayings.has(read.type) && !sayings.has(gold.type) && gold.or_type.some((type) => type === read.type);

/** A statement as such is no act whose absence from the gold counts; a denial, a declined comment and a claim are. */
const isPlainTalk = ({ type, modes }: ReadEvent): boolean =>
  type === 'STATEMENT' && !modes.some((mode) => mode === 'DECLINED_COMMENT' || mode === 'DENIAL' || mode === 'CLAIM_OF_RESPONSIBILITY');

export const typesOf = (gold: GoldEvent): readonly string[] => [gold.type, ...gold.or_type];

const stretchesOf = (text: string, words: readonly string[]): Stretch[] => words.flatMap((one) => placesOf(text, one));

interface Pair {
  readonly gold: GoldEvent;
  readonly read: ReadEvent;
  readonly score: number;
}

/**
 * How well a read event fits a gold one; 0 when it cannot be it. It can when its words, or another mention of it, lie in the
 * words of the gold, and the type or a filler is right; or, type being right, in the same sentence. Type weighs most.
 */
function fit(article: GoldArticle, reading: Reading, gold: GoldEvent, read: ReadEvent, sentences: readonly Sentence[]): number {
  const told = stretchesOf(reading.article.text, gold.evidence);
  const mentions = [read.evidence, ...read.mentions];
  const inWords = mentions.some((mention) => told.some((place) => overlap(place, mention)));
  const typeRight = typesOf(gold).includes(read.type);
  const inSentence = inWords || sentences.some((sentence) => overlap(sentence, read.evidence) && told.some((place) => overlap(place, sentence)));
  if (!typeRight && (isPlainTalk(read) || read.type === 'OTHER')) return 0;
  const matched = scoredRoles.filter((role) => wantedIn(article, gold, role).some((wanted) => shownIn(read, role).some((filler) => isWanted(reading, filler, wanted)))).length;
  if (!(inWords ? typeRight || matched > 0 : inSentence && typeRight)) return 0;
  const own = told.some((place) => overlap(place, read.evidence)) ? 0.5 : 0;
  const mode = gold.modes.some((one) => read.modes.includes(one)) ? 1 : 0;
  return (typeRight ? 4 : 0) + (inWords ? 1 : 0) + own + mode + matched + (gold.status.includes(read.status) ? 0.5 : 0);
}

/** Aligns greedily, best fit first; order of the gold and of the reading breaks ties. */
export function alignEvents(article: GoldArticle, reading: Reading): Alignment {
  const sentences = sentencesOf(reading.article.text);
  const pairs: Pair[] = article.events.flatMap((gold) => reading.events.map((read) => ({ gold, read, score: fit(article, reading, gold, read, sentences) }))).filter(({ score }) => score > 0);
  pairs.sort((a, b) => b.score - a.score);
  const primary = new Map<GoldEvent, ReadEvent>();
  const taken = new Set<ReadEvent>();
  for (const { gold, read } of pairs) {
    if (primary.has(gold) || taken.has(read)) continue;
    primary.set(gold, read);
    taken.add(read);
  }
  const again = new Map<ReadEvent, GoldEvent>();
  for (const { gold, read } of pairs) if (!taken.has(read) && !again.has(read) && typesOf(gold).includes(read.type)) again.set(read, gold);
  const ignored = stretchesOf(reading.article.text, article.ignore);
  const extra = reading.events.filter((read) => !taken.has(read) && !again.has(read) && !isPlainTalk(read) && read.type !== 'OTHER' && !ignored.some((place) => overlap(place, read.evidence)));
  return { primary, again, spurious: extra.filter(isAsserted), unasserted: extra.filter((read) => !isAsserted(read)) };
}
