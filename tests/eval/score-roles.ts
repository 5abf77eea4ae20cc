import type { ReadEvent, Reading } from '../../src/read/reading.ts';
import type { Alignment } from './align.ts';
import { typesOf } from './align.ts';
import { isWanted, scoredRoles, shownIn, SHOWN, wantedIn, type ScoredRole, type Wanted } from './fillers.ts';
import type { GoldArticle, GoldEvent } from './gold-format.ts';
import type { Counter } from './score.ts';

const said = (wanted: Wanted): string => wanted.names[0] ?? '';

/** Whether the gold event is told by the aligned read event with a type that the gold allows. */
export const typeRight = (gold: GoldEvent, read: ReadEvent | undefined): boolean => read !== undefined && typesOf(gold).includes(read.type);

/** Every shown filler of every event: right when the gold of the aligned event has it in that role. An event that the gold lacks has none right. */
function countFillers(article: GoldArticle, reading: Reading, goldOf: (read: ReadEvent) => GoldEvent | undefined, events: readonly ReadEvent[], counter: Counter): void {
  for (const read of events) {
    const gold = goldOf(read);
    for (const role of scoredRoles) {
      const wanted = gold ? wantedIn(article, gold, role) : [];
      for (const filler of read.roles[role] ?? []) {
        const right = wanted.some((one) => isWanted(reading, filler, one));
        if (SHOWN.has(filler.via)) counter.read(role, right, `${read.type} ${role} ${filler.name} (${filler.via})`, read.evidence.exact);
        else counter.score.hidden += 1;
        if (!SHOWN.has(filler.via) && right) counter.score.hiddenRight += 1;
      }
    }
  }
}

function countWantedFillers(article: GoldArticle, reading: Reading, gold: GoldEvent, read: ReadEvent | undefined, counter: Counter): void {
  for (const role of scoredRoles) {
    for (const wanted of wantedIn(article, gold, role).filter(({ optional }) => !optional)) {
      const found = read !== undefined && shownIn(read, role).some((filler) => isWanted(reading, filler, wanted));
      counter.wanted(role, found, `${gold.type} ${role} ${said(wanted)}`, gold.evidence[0] ?? '');
    }
  }
}

const otherSide: readonly ScoredRole[] = ['recipient', 'target'];

/** Both ends of the arrow from actor to recipient or target; which of the two latter is not asked here. */
const shownOthers = (read: ReadEvent) => otherSide.flatMap((role) => shownIn(read, role));
const wantedOthers = (article: GoldArticle, gold: GoldEvent): Wanted[] => otherSide.flatMap((role) => wantedIn(article, gold, role));

/** Recall over gold events with an actor and a recipient or target: some such pair was read. Precision over all pairs of all events read. */
function countDyads(article: GoldArticle, reading: Reading, goldOf: (read: ReadEvent) => GoldEvent | undefined, events: readonly ReadEvent[], primary: Alignment['primary'], counter: Counter): void {
  const rightPair = (gold: GoldEvent, actor: Parameters<typeof isWanted>[1], other: Parameters<typeof isWanted>[1]): boolean =>
    wantedIn(article, gold, 'actor').some((one) => isWanted(reading, actor, one)) && wantedOthers(article, gold).some((one) => isWanted(reading, other, one));
  for (const read of events) {
    const gold = goldOf(read);
    for (const actor of shownIn(read, 'actor')) {
      for (const other of shownOthers(read)) {
        const right = gold !== undefined && rightPair(gold, actor, other);
        counter.read('dyad', right, `${read.type} ${actor.name} → ${other.name}`, read.evidence.exact);
        counter.read('full triple', right && typeRight(gold, read), `${read.type} ${actor.name} → ${other.name}`, read.evidence.exact);
      }
    }
  }
  for (const gold of article.events.filter(({ core }) => core)) {
    const [actors, others] = [wantedIn(article, gold, 'actor'), wantedOthers(article, gold)].map((all) => all.filter(({ optional }) => !optional));
    if (actors === undefined || others === undefined || actors.length === 0 || others.length === 0) continue;
    const read = primary.get(gold);
    const found = read !== undefined && shownIn(read, 'actor').some((actor) => shownOthers(read).some((other) => rightPair(gold, actor, other)));
    const what = `${gold.type} ${actors.map(said).join(', ')} → ${others.map(said).join(', ')}`;
    counter.wanted('dyad', found, what, gold.evidence[0] ?? '');
    counter.wanted('full triple', found && typeRight(gold, read), what, gold.evidence[0] ?? '');
  }
}

/** Scores who ordered, did, suffered what, where and with what. */
export function scoreRoles(article: GoldArticle, reading: Reading, { primary, again, spurious }: Alignment, counter: Counter): void {
  const goldByRead = new Map([...primary].map(([gold, read]) => [read, gold] as const));
  const goldOf = (read: ReadEvent): GoldEvent | undefined => goldByRead.get(read) ?? again.get(read);
  const events = [...goldByRead.keys(), ...again.keys(), ...spurious];
  countFillers(article, reading, goldOf, events, counter);
  for (const gold of article.events.filter(({ core }) => core)) countWantedFillers(article, reading, gold, primary.get(gold), counter);
  countDyads(article, reading, goldOf, events, primary, counter);
}
