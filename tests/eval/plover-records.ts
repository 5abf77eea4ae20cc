import { z } from 'zod';
import type { EventType } from '../../src/ontology.ts';
import { isEventType } from './event-type.ts';
import { placesOf, type Stretch } from './places.ts';

/** Reads the PLOVER gold-standard records: a sentence each, with who, whom and what marked in it. */

const actor = z.looseObject({ actorText: z.string(), code: z.string() });
const record = z.looseObject({
  id: z.string(), date: z.string(), event: z.string(), mode: z.string().optional(), text: z.string(),
  source: z.array(actor).default([]), target: z.union([z.array(actor), z.string()]).nullish(),
  textInfo: z.union([z.string(), z.looseObject({ markup: z.string() })]),
});

/** One side of a marked event: each actor with its places in the sentence and its code. */
export interface MarkedActor {
  readonly words: string;
  readonly places: readonly Stretch[];
  readonly code: string | undefined;
}

export interface PloverRecord {
  readonly id: string;
  readonly date: string;
  readonly text: string;
  readonly types: readonly EventType[];
  /** Either is empty where none is marked. */
  readonly sources: readonly MarkedActor[];
  readonly targets: readonly MarkedActor[];
  /** Marked SRC/TAR: each acts on the others. */
  readonly mutual: boolean;
}

/** PLOVER 0.5 had other names for some types than the manual of 2021. */
const NEW_NAMES: Readonly<Record<string, readonly EventType[]>> = {
  DEMAND: ['REQUEST'], DISAPPROVE: ['ACCUSE'], INVESTIGATE: ['ACCUSE'], FIGHT: ['ASSAULT'], YIELD: ['CONCEDE', 'RETREAT'],
};

function typesOf(event: string, mode: string | undefined): readonly EventType[] {
  const types = NEW_NAMES[event] ?? (isEventType(event) ? [event] : []);
  // Since 2021 destruction of property stands under ASSAULT.
  return event === 'COERCE' && mode === 'destroy' ? [...types, 'ASSAULT'] : types;
}

interface Mark {
  readonly label: string;
  readonly words: string;
  /** Where it stands in the text without marks, in UTF-16 units. */
  readonly at: number;
}

/** Takes `(SRC: Hungary)` and the like out of a marked sentence; marks may hold marks, and other brackets are text. */
function marksOf(markup: string): Mark[] {
  const marks: Mark[] = [];
  const open: ({ readonly label: string; readonly at: number } | undefined)[] = [];
  let plain = '';
  for (const [piece, label] of markup.matchAll(/\(([A-Z]{3}(?:\/[A-Z]{3})?): ?|[()}]|[^()}]+/g)) {
    if (label) open.push({ label, at: plain.length });
    else if (piece === ')' || piece === '}') {
      const mark = open.pop();
      if (mark) marks.push({ label: mark.label, words: plain.slice(mark.at).trim(), at: mark.at });
      else plain += piece;
    } else {
      if (piece === '(') open.push(undefined);
      plain += piece;
    }
  }
  return marks;
}

/** The marked words where they stand in the sentence itself, which differs from the marked one in places. */
function placeOf(text: string, { words, at }: Mark): Stretch[] {
  const places = placesOf(text, words);
  places.sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at));
  return places.slice(0, 1);
}

/** Where words are marked that the sentence does not have: the actor's own words, or the first of them. */
const unmarked = (text: string, words: string): Stretch[] => [words, words.split(' ')[0] ?? words].map((one) => placesOf(text, one)).find((places) => places.length > 0)?.slice(0, 1) ?? [];

type Actor = z.infer<typeof actor>;

/** Marks and named actors are two lists that mostly run alike: actors get the places of the mark that has their words, or whose turn it is. */
function sideOf(text: string, actors: readonly Actor[], marks: readonly Mark[]): MarkedActor[] {
  const rest = marks.slice(Math.min(actors.length, marks.length));
  return actors.map(({ actorText, code }, i) => {
    const own = new Set([...marks.filter(({ words }) => words !== '' && actorText.includes(words)), ...marks.slice(i, i + 1), ...(i === actors.length - 1 ? rest : [])]);
    const marked = [...own].flatMap((mark) => placeOf(text, mark));
    return { words: actorText, places: marked.length > 0 ? marked : unmarked(text, actorText), code };
  });
}

function recordOf({ id, date, event, mode, text, source, target, textInfo }: z.infer<typeof record>): PloverRecord {
  const marks = marksOf(typeof textInfo === 'string' ? textInfo : textInfo.markup);
  const mutual = marks.filter(({ label }) => label === 'SRC/TAR').length > 1 || (marks.some(({ label }) => label === 'SRC/TAR') && source.length > 1);
  const sources = sideOf(text, source, marks.filter(({ label }) => label.startsWith('SRC')));
  const targets = sideOf(text, Array.isArray(target) ? target : [], marks.filter(({ label }) => label.startsWith('TAR')));
  return { id, date, text, types: typesOf(event, mode), sources, targets: targets.length === 0 && mutual ? sources : targets, mutual };
}

/** The records of a file; throws when one is not as described. */
export const ploverRecords = (json: string): PloverRecord[] => z.array(record).parse(JSON.parse(json)).map(recordOf);
