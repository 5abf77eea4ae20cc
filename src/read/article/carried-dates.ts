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

/** "On Tuesday thousands marched. Police fired tear gas.": an act told on from a scene without a day of its own is of the day of the scene; one that only the headline tells, of the day of the lead. */
export function carriedDates(events: readonly BookEvent[]): Map<BookEvent, ReadTime> {
  const all = events.flatMap(({ tellings }) => tellings);
  const dated = all.filter(isScene);
  const found = new Map<BookEvent, ReadTime>();
  for (const event of events) {
    if (event.tellings.some(({ time }) => time !== undefined)) continue;
    const first = event.tellings.find(goesOn);
    const scene = first && dated.findLast(({ draft }) => draft.sentence < first.draft.sentence && first.draft.sentence - draft.sentence <= REACH);
    const time = scene?.time ?? (event.tellings.every(isOfHeadline) ? dayOfLead(all, event) : undefined);
    if (time) found.set(event, { ...time, basis: 'DERIVED' });
  }
  return found;
}

const isOfHeadline = ({ draft: { at, kind, status }, reading: { scene: { sentence } } }: Telling): boolean => sentence.kind === 'HEADLINE' && status === 'OCCURRED' && kind === 'verb' && pathUp(sentence, at).slice(0, -1).every((token) => /^(?:conj|parataxis)$/.test(relationAt(sentence, token)));

const FORCEFUL: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE']);

/** The day of the first sentence of the running text, where that tells an act of the same type and all of one day. */
function dayOfLead(tellings: readonly Telling[], { tellings: [told] }: BookEvent): ReadTime | undefined {
  const body = tellings.filter(({ reading: { scene } }) => scene.sentence.kind === 'BODY');
  const lead = Math.min(...body.map(({ draft }) => draft.sentence));
  const days = body.filter(({ draft, time }) => draft.sentence === lead && draft.sentence - (told?.draft.sentence ?? 0) <= REACH && draft.status === 'OCCURRED' && time?.earliest !== undefined && time.earliest === time.latest);
  return days.every(({ time }) => time?.earliest === days[0]?.time?.earliest) ? days.find(({ draft: { type } }) => type === told?.draft.type || (FORCEFUL.has(type) && told !== undefined && FORCEFUL.has(told.draft.type)))?.time : undefined;
}

function isScene({ draft: { type, status }, time, reading }: Telling): boolean {
  if (!OF_A_SCENE.has(type) || status !== 'OCCURRED' || reading.scene.sentence.kind !== 'BODY' || time?.earliest === undefined || time.earliest !== time.latest || time.basis === 'DERIVED') return false;
  return time.anchor !== undefined && Date.parse(time.anchor) - Date.parse(time.earliest) <= LATELY * 86_400_000;
}

/** Words that open a sentence and tell of the same day. */
const SAME_DAY = /^(?:(?:a few |several |some |\w+ )?(?:hours|minutes) later|an hour later|shortly (?:after|afterwards|later)|later|moments later|by (?:evening|nightfall|noon|midday)|soon after)(?= )/;

/** In tokens. */
const OPENING = 6;

/** In the simple past, in the main clause of a sentence without a date. */
function goesOn({ draft: { at, type, status, kind }, reading: { scene: { sentence }, dates } }: Telling): boolean {
  if (kind !== 'verb' || status !== 'OCCURRED' || !OF_A_SCENE.has(type) || sentence.kind !== 'BODY' || dates.length > 0) return false;
  const auxiliaries = childrenBy(sentence, at, 'aux', 'aux:pass').map((child) => wordAt(sentence, child));
  const past = sentence.tokens[at]?.xpos === 'VBD' || (auxiliaries.length > 0 && auxiliaries.every((word) => /^(?:was|were)$/.test(word)));
  const words = sentence.words.slice(SAME_DAY.exec(sentence.words.slice(0, OPENING).join(' '))?.[0].split(' ').length ?? 0);
  return past && !words.some((word) => /^(?:previously|earlier|later|formerly|then|before|ago|already|once|subsequently|eventually|recently|since|that|those|had)$/.test(word)) && pathUp(sentence, at).slice(0, -1).every((token) => /^(?:conj|ccomp|parataxis)$/.test(relationAt(sentence, token)));
}
