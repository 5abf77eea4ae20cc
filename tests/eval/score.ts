import { countRead, countWanted, emptyTally, addTally, type Tally } from './tally.ts';

/** The lines of the table, in its order. */
export const rows = [
  'event and type', 'type of found events', 'mode', 'authorizer', 'actor', 'recipient', 'target', 'instrument', 'location', 'origin', 'dyad', 'full triple',
  'attribution', 'date', 'status', 'response link', 'casualties', 'count of a series', 'relation', 'marked unknown',
] as const;

export type Row = (typeof rows)[number];

/** A miss or a false alarm, to be shown to whoever tunes. */
export interface Mistake {
  readonly article: string;
  readonly row: Row | 'forbidden' | 'asserted' | 'again' | 'span';
  readonly kind: 'missed' | 'wrong';
  readonly what: string;
  readonly words: string;
}

/** How sure the reader was of an event, and whether it was right. */
export interface Sureness {
  readonly confidence: number;
  readonly right: boolean;
}

/** What one or several articles scored. */
export interface Score {
  readonly tallies: Readonly<Record<Row, Tally>>;
  readonly mistakes: Mistake[];
  readonly sureness: Sureness[];
  /** Claims made that the gold forbids. */
  forbidden: number;
  /** Events told as happened that the text denies, plans or supposes. */
  asserted: number;
  /** Read events that tell again what another tells. */
  again: number;
  /** Plans and the like that the gold does not have. */
  unasserted: number;
  spans: number;
  spanFaults: number;
  /** Fillers that are hidden by default, and those of them that are right. */
  hidden: number;
  hiddenRight: number;
  articles: number;
  sentences: number;
  seconds: number;
}

export const emptyScore = (): Score => ({
  tallies: Object.fromEntries(rows.map((row) => [row, emptyTally()])) as Record<Row, Tally>,
  mistakes: [], sureness: [], forbidden: 0, asserted: 0, again: 0, unasserted: 0, spans: 0, spanFaults: 0, hidden: 0, hiddenRight: 0, articles: 0, sentences: 0, seconds: 0,
});

/** Adds the score of one article, or of several, to a sum. */
export function addScore(sum: Score, more: Score): void {
  for (const row of rows) addTally(sum.tallies[row], more.tallies[row]);
  sum.mistakes.push(...more.mistakes);
  sum.sureness.push(...more.sureness);
  for (const key of ['forbidden', 'asserted', 'again', 'unasserted', 'spans', 'spanFaults', 'hidden', 'hiddenRight', 'articles', 'sentences', 'seconds'] as const) sum[key] += more[key];
}

/** Counts into one article's score, and notes each mistake with its words. */
export interface Counter {
  readonly score: Score;
  read(row: Row, right: boolean, what: string, words: string): void;
  wanted(row: Row, found: boolean, what: string, words: string): void;
  fault(row: Mistake['row'], what: string, words: string): void;
}

/** Lines that only count again what another line has, and so note no mistakes. */
const NOT_NOTED: ReadonlySet<Row> = new Set<Row>(['type of found events']);

/** A counter into `score` for the article of this id. */
export function counterInto(score: Score, article: string): Counter {
  const note = (row: Mistake['row'], kind: Mistake['kind'], what: string, words: string): void => void score.mistakes.push({ article, row, kind, what, words });
  return {
    score,
    read: (row, right, what, words) => {
      countRead(score.tallies[row], right);
      if (!right && !NOT_NOTED.has(row)) note(row, 'wrong', what, words);
    },
    wanted: (row, found, what, words) => {
      countWanted(score.tallies[row], found);
      if (!found && !NOT_NOTED.has(row)) note(row, 'missed', what, words);
    },
    fault: (row, what, words) => note(row, 'wrong', what, words),
  };
}
