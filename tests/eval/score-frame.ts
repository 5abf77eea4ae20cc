import type { ReadCasualties, ReadEvent, Reading } from '../../src/read/reading.ts';
import { isAsserted, isTheSaying, type Alignment } from './align.ts';
import { isWanted, wantedOf } from './fillers.ts';
import type { GoldArticle, GoldCasualties, GoldEvent } from './gold-format.ts';
import type { Counter } from './score.ts';
import { typeRight } from './score-roles.ts';
import { timeVerdict } from './time-match.ts';

const wordsOf = (gold: GoldEvent): string => gold.evidence[0] ?? '';

/** Type, mode and status of what was aligned; whether what did not happen was told as if it had. */
export function scoreKind(article: GoldArticle, { primary, spurious }: Alignment, counter: Counter): void {
  for (const gold of article.events) {
    const read = primary.get(gold);
    const right = typeRight(gold, read);
    if (gold.core) counter.wanted('event and type', right, `${gold.type} ${gold.modes.join(' ')}`, wordsOf(gold));
    if (!read) continue;
    counter.read('event and type', right, `${read.type}, not ${gold.type}`, read.evidence.exact);
    counter.read('type of found events', right, `${read.type}, not ${gold.type}`, read.evidence.exact);
    if (gold.core) counter.wanted('type of found events', right, gold.type, wordsOf(gold));
    if (right) scoreMode(gold, read, counter);
    scoreStatus(gold, read, counter);
  }
  for (const read of spurious) counter.read('event and type', false, `${read.type} ${read.modes.join(' ')} is not in the gold`, read.evidence.exact);
}

function scoreMode(gold: GoldEvent, read: ReadEvent, counter: Counter): void {
  if (gold.modes.length === 0 || gold.type !== read.type) return;
  const found = gold.modes.some((mode) => read.modes.includes(mode));
  if (gold.core) counter.wanted('mode', found, `${gold.type} ${gold.modes.join('/')}`, wordsOf(gold));
  if (read.modes.length > 0) counter.read('mode', found, `${read.modes.join(' ')}, not ${gold.modes.join('/')}`, read.evidence.exact);
}

const asserts = (status: string): boolean => status === 'OCCURRED' || status === 'ONGOING';

function scoreStatus(gold: GoldEvent, read: ReadEvent, counter: Counter): void {
  const given = isAsserted(read) ? 'OCCURRED' : read.polarity === 'NEGATED' ? 'NEGATED' : read.status;
  const allowed = isTheSaying(gold, read) ? [...gold.status, 'OCCURRED'] : gold.status;
  const right = allowed.some((status) => (asserts(status) ? given === 'OCCURRED' : given === status));
  counter.read('status', right, `${given}, not ${gold.status.join('/')}`, read.evidence.exact);
  if (gold.core) counter.wanted('status', right, gold.status.join('/'), wordsOf(gold));
  if (!isAsserted(read) || allowed.some(asserts) || !typeRight(gold, read)) return;
  counter.score.asserted += 1;
  counter.fault('asserted', `${read.type} told as ${read.status}; the text has it ${gold.status.join('/')}`, read.evidence.exact);
}

/** Who is said to tell the event. Where the article tells it in its own voice too, no speaker is wanted. */
export function scoreAttribution(article: GoldArticle, reading: Reading, { primary }: Alignment, counter: Counter): void {
  for (const [gold, read] of primary) {
    const wanted = gold.reported_by.map((name) => wantedOf(article, name));
    const ownVoice = gold.own_voice ?? wanted.every(({ optional }) => optional);
    for (const speaker of read.attribution) counter.read('attribution', wanted.some((one) => isWanted(reading, speaker, one)), `told by ${speaker.name}`, read.evidence.exact);
    if (!gold.core || ownVoice) continue;
    const found = read.attribution.some((speaker) => wanted.some((one) => isWanted(reading, speaker, one)));
    counter.wanted('attribution', found, `${gold.type} told by ${gold.reported_by.join(', ')}`, wordsOf(gold));
  }
}

/** When it was. A time read where the text tells none is false. */
export function scoreDates(article: GoldArticle, { primary }: Alignment, counter: Counter): void {
  for (const [gold, read] of primary) {
    const verdict = timeVerdict(gold, read.time, article.published);
    const given = `${read.time?.earliest ?? '…'} to ${read.time?.latest ?? '…'} (${read.time?.asWritten ?? ''})`;
    if (verdict === 'true' || verdict === 'false' || verdict === 'extra') counter.read('date', verdict === 'true', given, read.evidence.exact);
    if (gold.core && (verdict === 'true' || verdict === 'false' || verdict === 'missed')) counter.wanted('date', verdict === 'true', gold.date ?? gold.date_range?.join(' to ') ?? '', wordsOf(gold));
  }
}

/** Which event answers which. Links of events that were not found are missed. */
export function scoreLinks(article: GoldArticle, reading: Reading, { primary, again }: Alignment, counter: Counter): void {
  const goldIds = new Map([...[...primary].map(([gold, read]) => [read.id, gold.id] as const), ...[...again].map(([read, gold]) => [read.id, gold.id] as const)]);
  const wanted = article.events.flatMap((gold) => gold.in_response_to.map((cause) => ({ gold, cause, key: `${gold.id}→${cause.replace('?', '')}` })));
  const read = reading.events.flatMap((event) => event.responseTo.map((link) => ({ key: `${goldIds.get(event.id)}→${goldIds.get(link.event)}`, words: link.evidence.exact, what: `${event.title} ← ${link.asWritten}` })));
  for (const { key, words, what } of read) counter.read('response link', wanted.some((one) => one.key === key), what, words);
  for (const { gold, cause, key } of wanted) if (!cause.startsWith('?')) counter.wanted('response link', read.some((one) => one.key === key), key, wordsOf(gold));
}

/** Whether the numbers told are the gold's: an exact number must not be a bound, and a bound no exact number. */
function sameCasualties(gold: GoldCasualties, read: ReadCasualties): boolean {
  if (gold.kind !== read.kind) return false;
  if (gold.unknown) return read.unknown === gold.unknown;
  if (!(gold.side as readonly string[]).includes(read.side)) return false;
  return gold.best === undefined ? read.best === undefined && read.low === gold.low && read.high === gold.high : read.best === gold.best;
}

const told = ({ kind, side, low, best, high, unknown }: GoldCasualties | ReadCasualties): string => `${[side].flat().join('/')} ${kind} ${unknown ?? best ?? `${low ?? ''}..${high ?? ''}`}`;

export function scoreCasualties(article: GoldArticle, { primary, again, spurious }: Alignment, counter: Counter): void {
  for (const [read, gold] of [...[...primary].map(([one, other]) => [other, one] as const), ...again]) {
    for (const one of read.casualties) counter.read('casualties', gold.casualties.some((wanted) => sameCasualties(wanted, one)), told(one), one.evidence.exact);
  }
  for (const one of spurious.flatMap(({ casualties }) => casualties)) counter.read('casualties', false, told(one), one.evidence.exact);
  for (const gold of article.events.filter(({ core }) => core)) {
    for (const wanted of gold.casualties.filter(({ core }) => core)) {
      const found = [primary.get(gold), ...[...again].filter(([, of]) => of === gold).map(([read]) => read)].some((read) => read?.casualties.some((one) => sameCasualties(wanted, one)));
      counter.wanted('casualties', found, told(wanted), wordsOf(gold));
    }
  }
}

/** How many events a series has: both bounds must be the gold's. */
export function scoreSeries({ primary }: Alignment, counter: Counter): void {
  for (const [gold, read] of primary) {
    const right = gold.series !== undefined && read.series !== undefined && gold.series.min === read.series.min && gold.series.max === read.series.max;
    if (read.series) counter.read('count of a series', right || (gold.series === undefined && gold.count !== undefined), `${read.series.min}..${read.series.max ?? ''}`, read.series.asWritten);
    if (gold.core && gold.series) counter.wanted('count of a series', right, `${gold.series.min}..${gold.series.max ?? ''}`, wordsOf(gold));
  }
}
