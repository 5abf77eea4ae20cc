import type { ReadEvent, Reading } from '../../src/read/reading.ts';
import { alignEvents, isAsserted, isTheSaying, type Alignment } from './align.ts';
import { isWanted, scoredRoles, shownIn, wantedIn } from './fillers.ts';
import { scoreForbidden } from './forbidden.ts';
import type { GoldArticle, GoldEvent } from './gold-format.ts';
import { sentencesOf } from './places.ts';
import { counterInto, emptyScore, type Counter, type Score } from './score.ts';
import { scoreAttribution, scoreCasualties, scoreDates, scoreKind, scoreLinks, scoreSeries } from './score-frame.ts';
import { scoreRelations, scoreUnknowns } from './score-relations.ts';
import { scoreRoles, typeRight } from './score-roles.ts';
import { checkSpans } from './spans.ts';

/** Whether a user who took the event as it stands would be told nothing false: its type, whether it happened, and every filler shown. */
function wholeRight(article: GoldArticle, reading: Reading, gold: GoldEvent, read: ReadEvent): boolean {
  const statusRight = (isTheSaying(gold, read) && isAsserted(read)) || gold.status.some((status) => (status === 'OCCURRED' || status === 'ONGOING') === isAsserted(read));
  if (!typeRight(gold, read) || !statusRight) return false;
  return scoredRoles.every((role) => shownIn(read, role).every((filler) => wantedIn(article, gold, role).some((wanted) => isWanted(reading, filler, wanted))));
}

/** Which events of a reading are right as a whole; those that are left out are neither right nor wrong. */
export function soundness(article: GoldArticle, reading: Reading, { primary, again, spurious }: Alignment): (readonly [ReadEvent, boolean])[] {
  return [
    ...[...primary].map(([gold, read]) => [read, wholeRight(article, reading, gold, read)] as const),
    ...[...again].map(([read, gold]) => [read, wholeRight(article, reading, gold, read)] as const), ...spurious.map((read) => [read, false] as const),
  ];
}

function noteSureness(article: GoldArticle, reading: Reading, alignment: Alignment, counter: Counter): void {
  for (const [{ confidence }, right] of soundness(article, reading, alignment)) counter.score.sureness.push({ confidence, right });
}

function noteSpans(reading: Reading, text: string, counter: Counter): void {
  const { checked, faults } = checkSpans(reading, text);
  counter.score.spans += checked;
  counter.score.spanFaults += faults.length;
  for (const fault of faults) counter.fault('span', fault, '');
}

/** Scores the reading of one coded article. `seconds`: what reading it took. */
export function scoreArticle(article: GoldArticle, reading: Reading, text: string, seconds = 0): Score {
  const score = emptyScore();
  const counter = counterInto(score, article.id);
  const alignment = alignEvents(article, reading);
  scoreKind(article, alignment, counter);
  scoreRoles(article, reading, alignment, counter);
  scoreAttribution(article, reading, alignment, counter);
  scoreDates(article, alignment, counter);
  scoreLinks(article, reading, alignment, counter);
  scoreCasualties(article, alignment, counter);
  scoreSeries(alignment, counter);
  scoreRelations(article, reading, counter);
  scoreUnknowns(article, reading, counter);
  scoreForbidden(article, reading, counter);
  noteSureness(article, reading, alignment, counter);
  noteSpans(reading, text, counter);
  for (const read of alignment.again.keys()) counter.fault('again', `${read.type} ${read.title} is told twice`, read.evidence.exact);
  Object.assign(score, { again: alignment.again.size, unasserted: alignment.unasserted.length, articles: 1, sentences: sentencesOf(text).length, seconds });
  return score;
}
