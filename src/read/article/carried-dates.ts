import type { EventType } from '../../ontology.ts';
import type { BookEvent, Telling } from './event-book.ts';
import type { ReadTime } from '../reading.ts';
import { childrenBy, pathUp, relationAt, wordAt } from '../sentence/tree.ts';

/** Acts of a scene, which are told one after the other. */
const OF_A_SCENE: ReadonlySet<EventType> = new Set(['ASSAULT', 'PROTEST', 'COERCE']);

/** In sentences: how far a day holds for what is told on. */
const REACH = 2;

/** In days: how old a scene may be. */
const LATELY = 14;

/** "On Tuesday thousands marched. Police fired tear gas.": an act told on from a scene without a day of its own is of the day of the scene. */
export function carriedDates(events: readonly BookEvent[]): Map<BookEvent, ReadTime> {
  const dated = events.flatMap(({ tellings }) => tellings).filter(isScene);
  const found = new Map<BookEvent, ReadTime>();
  for (const event of events) {
    const first = event.tellings.find(goesOn);
    if (!first || event.tellings.some(({ time }) => time !== undefined)) continue;
    const scene = dated.findLast(({ draft }) => draft.sentence < first.draft.sentence && first.draft.sentence - draft.sentence <= REACH);
    if (scene?.time) found.set(event, { ...scene.time, basis: 'DERIVED' });
  }
  return found;
}

function isScene({ draft: { type, status }, time, reading }: Telling): boolean {
  if (!OF_A_SCENE.has(type) || status !== 'OCCURRED' || reading.scene.sentence.kind !== 'BODY' || time?.earliest === undefined || time.earliest !== time.latest || time.basis === 'DERIVED') return false;
  return time.anchor !== undefined && Date.parse(time.anchor) - Date.parse(time.earliest) <= LATELY * 86_400_000;
}

/** In the simple past, in the main clause of a sentence without a date. */
function goesOn({ draft: { at, type, status, kind }, reading: { scene: { sentence }, dates } }: Telling): boolean {
  if (kind !== 'verb' || status !== 'OCCURRED' || !OF_A_SCENE.has(type) || sentence.kind !== 'BODY' || dates.length > 0) return false;
  const auxiliaries = childrenBy(sentence, at, 'aux', 'aux:pass').map((child) => wordAt(sentence, child));
  const past = sentence.tokens[at]?.xpos === 'VBD' || (auxiliaries.length > 0 && auxiliaries.every((word) => /^(?:was|were)$/.test(word)));
  return past && !sentence.words.some((word) => /^(?:previously|earlier|later|formerly|then|before|ago|already|once|subsequently|eventually|recently|since|that|those|had)$/.test(word)) && pathUp(sentence, at).slice(0, -1).every((token) => /^(?:conj|ccomp|parataxis)$/.test(relationAt(sentence, token)));
}
