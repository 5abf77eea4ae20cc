import type { ReadEvent, Words } from '../../src/read/reading.ts';
import { isAsserted } from './align.ts';
import { toldActs, type ToldAct, type ToldPart } from './factuality-gold.ts';
import { overlap, placesOf } from './places.ts';
import type { Report } from './plover.ts';
import type { Read } from './reader.ts';
import { markdownTable, percent } from './table.ts';

/** How one act of the data set was read. */
export interface Judged {
  readonly item: ToldAct;
  /** The status read; undefined where no event of its type was seen in its words. */
  readonly read: ReadEvent['status'] | undefined;
  readonly told: boolean;
}

/** Day of publication for all sentences: none of them names a date near it. */
const PUBLISHED = '2024-03-14';

/** A headline is one only over an article. */
const textOf = ({ construction, text }: ToldAct): string => (construction === 'headline' ? `${text}\n\nThis is the report of our own correspondent.` : text);

/** Reads each sentence by itself and looks for an event of the type in the words of the act; one told as having happened counts before others. */
export function judge(read: Read, item: ToldAct): Judged {
  const text = textOf(item);
  const places = placesOf(text, item.act);
  const here = (words: Words): boolean => places.some((place) => overlap(place, words));
  const events = read(text, { published: PUBLISHED }).events.filter(({ type, evidence, mentions }) => type === item.type && (here(evidence) || mentions.some(here)));
  const told = events.find(isAsserted);
  return { item, read: (told ?? events[0])?.status, told: told !== undefined };
}

/** Counts of a part: what was told as happened though it was not comes first, and must be nought. */
export interface FactualityFigures {
  readonly unreal: number;
  readonly unrealTold: number;
  readonly happened: number;
  readonly told: number;
  /** Seen, and told as not having happened. */
  readonly doubted: number;
  readonly unseen: number;
  /** Of the unreal acts that were seen as such and have a status of their own in the gold, those read with it. */
  readonly finer: readonly [right: number, all: number];
}

const unrealOnly = ({ item }: Judged): boolean => item.status !== 'HAPPENED';

/** The figures of a part of the data set. */
export function figuresOf(judged: readonly Judged[]): FactualityFigures {
  const unreal = judged.filter(unrealOnly);
  const happened = judged.filter((one) => !unrealOnly(one));
  const fine = unreal.filter(({ item, read, told }) => item.status !== 'NOT' && read !== undefined && !told);
  return {
    unreal: unreal.length, unrealTold: unreal.filter(({ told }) => told).length, happened: happened.length, told: happened.filter(({ told }) => told).length,
    doubted: happened.filter(({ told, read }) => !told && read !== undefined).length, unseen: happened.filter(({ read }) => read === undefined).length,
    finer: [fine.filter(({ item, read }) => item.status === read).length, fine.length],
  };
}

/** Every act of a part, judged. */
export const judgePart = (read: Read, part: ToldPart): Judged[] => toldActs().filter((item) => item.part === part).map((item) => judge(read, item));

const line = (part: ToldPart, { unreal, unrealTold, happened, told, doubted, unseen, finer }: FactualityFigures): string[] => {
  const right = unreal - unrealTold + told;
  return [part, percent(right / (unreal + happened)), `${unrealTold} of ${unreal}`, `${told} of ${happened}`, `${doubted}`, `${unseen}`, `${finer[0]} of ${finer[1]}`];
};

/** The table of both parts; mistakes are listed of the working part alone, since nobody who tunes may learn from the other. */
export function scoreFactuality(read: Read): Report {
  const working = judgePart(read, 'working');
  const figures = { working: figuresOf(working), held: figuresOf(judgePart(read, 'held')) };
  const heads = ['sentences', 'right', 'not happened, told as happened', 'happened, told as happened', 'happened, told as not', 'happened, not seen', 'finer status right'];
  const wrong = working.filter((one) => one.told === unrealOnly(one));
  return {
    markdown: markdownTable(heads, [line('working', figures.working), line('held', figures.held)]), json: figures,
    errors: wrong.map(({ item, read: status }) => `${item.construction}\t${item.status}, read ${status ?? 'not at all'}\t${item.type} ${item.act}\t${item.text}`).join('\n'),
  };
}
