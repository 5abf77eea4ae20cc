import type { Filler, ReadEvent, Reading, RoleKey, Words } from '../../src/read/reading.ts';
import { isAsserted } from './align.ts';
import { isWanted, shownIn, type Wanted } from './fillers.ts';
import { orderedActs, type OrderedAct } from './orders-gold.ts';
import { overlap, placesOf } from './places.ts';
import type { Report } from './plover.ts';
import type { Read } from './reader.ts';
import { markdownTable, percent } from './table.ts';

/** How the parts of one role were read: fillers right and read, names found and wanted. */
export interface RoleCount {
  readonly right: number;
  readonly read: number;
  readonly found: number;
  readonly wanted: number;
}

/** How the act of one sentence was read. */
export interface JudgedOrder {
  readonly item: OrderedAct;
  readonly seen: boolean;
  /** Told as having happened though the gold has it otherwise. */
  readonly unrealTold: boolean;
  readonly authorizer: RoleCount;
  readonly actor: RoleCount;
  readonly named: readonly string[];
}

/** Day of publication for all sentences. */
const PUBLISHED = '2024-03-14';

const wantedOf = (written: string): Wanted => {
  const names = written.replace(/^\?/, '').split('|');
  return { names, person: names.some((name) => /^\p{Lu}\S* \p{Lu}/u.test(name)), optional: written.startsWith('?') };
};

/** Reads a sentence by itself, and compares who ordered and who did what is told in the words of its act. */
export function judgeOrder(read: Read, item: OrderedAct): JudgedOrder {
  const text = item.construction === 'headline' ? `${item.text}\n\nThis is the report of our own correspondent.` : item.text;
  const places = placesOf(text, item.act);
  const here = (words: Words): boolean => places.some((place) => overlap(place, words));
  const reading = read(text, { published: PUBLISHED });
  const events = reading.events.filter(({ type, evidence, mentions }) => item.type.includes(type) && (here(evidence) || mentions.some(here)));
  const unreal = item.status !== 'HAPPENED';
  return {
    item, seen: events.length > 0, unrealTold: unreal && events.some(isAsserted),
    // An act that is read as denied says of nobody that he ordered it.
    authorizer: countOf(reading, events.filter(({ status }) => status !== 'NEGATED'), 'authorizer', item.ordered_by), actor: countOf(reading, events, 'actor', item.actor),
    named: events.filter(({ status }) => status !== 'NEGATED').flatMap((event) => shownIn(event, 'authorizer').map(({ name }) => `${event.type} ${name}`)),
  };
}

function countOf(reading: Reading, events: readonly ReadEvent[], role: RoleKey, written: readonly string[]): RoleCount {
  const wanted = written.map(wantedOf);
  const fillers: readonly Filler[] = [...new Map(events.flatMap((event) => shownIn(event, role)).map((filler) => [filler.entity, filler])).values()];
  const firm = wanted.filter(({ optional }) => !optional);
  return {
    right: fillers.filter((filler) => wanted.some((one) => isWanted(reading, filler, one))).length, read: fillers.length,
    found: firm.filter((one) => fillers.some((filler) => isWanted(reading, filler, one))).length, wanted: firm.length,
  };
}

/** Counts of a part. */
export interface OrderFigures {
  readonly sentences: number;
  readonly seen: number;
  readonly unreal: number;
  readonly unrealTold: number;
  readonly authorizer: RoleCount;
  readonly actor: RoleCount;
}

const sumOf = (counts: readonly RoleCount[]): RoleCount => counts.reduce((a, b) => ({ right: a.right + b.right, read: a.read + b.read, found: a.found + b.found, wanted: a.wanted + b.wanted }), { right: 0, read: 0, found: 0, wanted: 0 });

/** The figures of what was judged. */
export const orderFiguresOf = (judged: readonly JudgedOrder[]): OrderFigures => ({
  sentences: judged.length, seen: judged.filter(({ seen }) => seen).length, unreal: judged.filter(({ item }) => item.status !== 'HAPPENED').length,
  unrealTold: judged.filter(({ unrealTold }) => unrealTold).length, authorizer: sumOf(judged.map(({ authorizer }) => authorizer)), actor: sumOf(judged.map(({ actor }) => actor)),
});

/** Every sentence of a part, judged. */
export const judgeOrders = (read: Read, part: OrderedAct['part']): JudgedOrder[] => orderedActs().filter((item) => item.part === part).map((item) => judgeOrder(read, item));

const shareOf = (right: number, all: number): string => `${percent(all === 0 ? undefined : right / all)} (${right}/${all})`;
const line = (part: string, { sentences, seen, unreal, unrealTold, authorizer, actor }: OrderFigures): string[] =>
  [part, shareOf(authorizer.right, authorizer.read), shareOf(authorizer.found, authorizer.wanted), shareOf(actor.right, actor.read), shareOf(actor.found, actor.wanted), shareOf(seen, sentences), `${unrealTold} of ${unreal}`];

/** The table of both parts; mistakes are listed of the working part alone, since nobody who tunes may learn from the other. */
export function scoreOrders(read: Read): Report {
  const working = judgeOrders(read, 'working');
  const figures = { working: orderFiguresOf(working), held: orderFiguresOf(judgeOrders(read, 'held')) };
  const heads = ['sentences', 'ordered by: precision', 'recall', 'done by: precision', 'recall', 'act seen', 'not happened, told as happened'];
  const wrong = working.filter(({ authorizer, unrealTold }) => authorizer.right < authorizer.read || authorizer.found < authorizer.wanted || unrealTold);
  return {
    markdown: markdownTable(heads, [line('working', figures.working), line('held', figures.held)]), json: figures,
    errors: wrong.map(({ item, named, seen, unrealTold }) => `${item.construction}\twanted ${item.ordered_by.join(' + ') || 'nobody'}, read ${named.join(' + ') || 'nobody'}${seen ? '' : ', act not seen'}${unrealTold ? ', told as happened' : ''}\t${item.type.join('/')} ${item.act}\t${item.text}`).join('\n'),
  };
}
