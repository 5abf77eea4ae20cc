import type { EventMode, EventType } from '../../ontology.ts';
import type { Draft } from '../acts/draft.ts';
import type { Lexicon } from '../lexicon.ts';
import { isToldApart } from './link-events.ts';
import { ORDER_OF_BEFORE } from '../acts/order-of-before.ts';
import { isOrderOfKnown, isToldAside, orderedAfter, orderedBefore, type LatentOf } from './orders-apart.ts';
import type { ReadTime } from '../reading.ts';
import type { Part } from './resolve-fillers.ts';
import type { SentenceReading } from '../read-sentence.ts';
import { clashes, entitiesIn, isFirstAfterHeadline, isLeadOf, isNamedBehind, renamed, sharedParts } from './same-parts.ts';
import { isAnyOfType, isBareToll, isDescribing, isOfAct, isOneWord, isTakenUp, takesUpLast } from './taken-up.ts';

/** One telling of an event, with who is who in it. */
export interface Telling {
  readonly draft: Draft;
  readonly reading: SentenceReading;
  readonly parts: readonly Part[];
  readonly time?: ReadTime | undefined;
  readonly lemma: string;
}

/** An event of the article under all its tellings, the first of them first. */
export interface BookEvent {
  readonly tellings: Telling[];
}

/** In tellings: an event told so often, or in the headline, is what the article is about. */
const CENTRAL = 2;

/** In events: a telling is held against the first of the article and the last before it; news has fewer, and a book is read in time. */
const FIRST_EVENTS = 100;
const LAST_EVENTS = 100;

/** Puts tellings of the same event together, in the order of the text. */
export function gatherEvents(tellings: readonly Telling[], lexicon: Lexicon, latentOf: LatentOf): BookEvent[] {
  const events: BookEvent[] = [];
  const open: Telling[] = [];
  for (const telling of tellings) {
    if (telling.draft.operator === ORDER_OF_BEFORE) {
      if (!orderedBefore(events, lexicon, telling, latentOf)) open.push(telling);
      continue;
    }
    const best = [...events.slice(0, FIRST_EVENTS), ...events.slice(Math.max(FIRST_EVENTS, events.length - LAST_EVENTS))].map((event) => ({ event, score: sameness(event, telling) })).filter(({ score }) => score > 0).sort((a, b) => b.score - a.score)[0];
    if (isOrderOfKnown(telling) && !best?.event.tellings.some(({ lemma }) => isOneWord(lemma, telling.lemma)) && orderedBefore(events, lexicon, telling, latentOf)) continue;
    if (best) best.event.tellings.splice(0, best.event.tellings.length, ...renamed(best.event, telling), isBareToll(telling) || isDescribing(telling.reading, telling.draft) ? { ...telling, parts: [] } : telling);
    else events.push({ tellings: [telling] });
  }
  for (const order of open) orderedAfter(events, order);
  return events;
}

const asserted = ({ draft: { status } }: Pick<Telling, 'draft'>): boolean => status === 'OCCURRED' || status === 'ONGOING';

/** How surely a telling is of the event; 0 when it is not. */
function sameness(event: BookEvent, telling: Telling): number {
  const first = event.tellings[0];
  if (event.tellings.some((one) => isToldApart(one, telling))) return 0;
  if (first && isBareToll(telling)) return first.draft.type === 'ASSAULT' && asserted(first) && asserted(telling) && timesAgree(event, telling) && !isBareToll(first) && !isByOther(event, telling) && !clashes(event, telling, 'location') ? 1 + event.tellings.length * 0.1 + (isJustTold(event, telling) ? 1 : 0) : 0;
  if (!first || !isOneKind(event, telling)) return 0;
  if (telling.draft.operator === 'order' && telling.draft.definite && event.tellings.every(isToldAside)) return 0;
  if (!asserted(first) && !isCarriedOut(event, telling)) return isToldAgain(event, telling);
  // An order that somebody is only blamed for, or may have given, says nothing of the act that was.
  if (!asserted(telling) && !(telling.draft.operator === 'order' && telling.draft.definite && telling.draft.status === 'PROSPECTIVE')) return 0;
  // "ordered the release of Liu", behind a blockade that others lifted: an order is of an act that is called the same, or done to the same.
  if (!asserted(telling) && telling.draft.kind === 'noun' && !isOnOne(event, telling) && telling.parts.some(({ role }) => role === 'recipient' || role === 'target') && !event.tellings.some(({ lemma }) => isOneWord(lemma, telling.lemma))) return 0;
  if (event.tellings.some(({ reading, draft }) => reading === telling.reading && draft.at !== telling.draft.at && !telling.draft.definite) && sharedParts(event, telling) < 2) return 0;
  if (!modesAgree(event, telling) || clashes(event, telling, 'actor') || (clashes(event, telling, 'recipient') && !isMoreOf(event, telling)) || clashes(event, telling, 'authorizer') || !timesAgree(event, telling) || clashes(event, telling, 'location') || countsClash(event, telling)) return 0;
  const shared = sharedParts(event, telling) + (isLead(event, telling) ? 1 : 0) + (isSameDay(event, telling) ? 0.5 : 0);
  if (!asserted(first)) return shared + CENTRAL;
  const sameWord = event.tellings.some(({ lemma }) => isOneWord(lemma, telling.lemma)) ? 3 : 0;
  const central = event.tellings.length >= CENTRAL || event.tellings.some(({ reading }) => reading.scene.sentence.kind === 'HEADLINE') ? 2 : 0;
  if (isTakenUp(telling) || takesUpLast(event, telling)) return sameWord + shared + (sameWord > 0 || (isAnyOfType(telling) && isAtHand(event, telling)) || telling.draft.kind === 'verb' ? central + nearness(event, telling) : 0);
  const caption = telling.reading.scene.sentence.kind === 'CAPTION' ? 2 : 0;
  const headline = first.reading.scene.sentence.kind === 'HEADLINE' && (event.tellings.length === 1 || isLead(event, telling)) ? 1 : 0;
  const near = sameWord > 0 && (central > 0 || isOnDay(event, telling) || isNamedBehind(event, telling)) ? 1 : 0;
  return shared >= 1 && shared + caption + headline + near >= 2 ? shared + sameWord + central : 0;
}

/** In sentences: how far back an act is told that another word takes up, where the headline does not tell it. */
const AT_HAND = 3;

const isAtHand = ({ tellings }: BookEvent, { draft: { sentence, type } }: Telling): boolean =>
  type === 'ASSAULT' || sentence - (tellings.at(-1)?.draft.sentence ?? 0) <= AT_HAND || tellings.some(({ reading }) => reading.scene.sentence.kind === 'HEADLINE');

/** Whether both tell the same day or days. */
const isOnDay = ({ tellings }: BookEvent, { time }: Telling): boolean =>
  tellings.some((one) => areSameDays(one.time, time));

const areSameDays = (one: ReadTime | undefined, other: ReadTime | undefined): boolean =>
  one?.earliest !== undefined && one.latest !== undefined && one.earliest === other?.earliest && one.latest === other.latest;

/** What is taken up was told last, most often; of acts of force only where it was what a sentence was about. */
const nearness = ({ tellings }: BookEvent, { draft: { sentence, type } }: Telling): number => {
  const last = tellings.at(-1);
  const back = sentence - (last?.draft.sentence ?? 0);
  const isToldOutright = last !== undefined && (type !== 'ASSAULT' || (last.draft.kind === 'verb' && !isToldAside(last)));
  return 0.5 + (back <= 1 && isToldOutright ? CENTRAL : 0) + 0.25 / (1 + Math.max(0, back));
};

/** Types under which one act may be told: a paper that is agreed on and signed; in the lead, what the headline calls otherwise. */
const NEAR: readonly (readonly [EventType, EventType, 'any' | 'lead'])[] = [['AGREE', 'SUPPORT', 'any'], ['ASSAULT', 'COERCE', 'lead'], ['ACCUSE', 'REJECT', 'lead'], ['COERCE', 'SANCTION', 'lead'], ['AGREE', 'CONSULT', 'lead']];

function isOneKind(event: BookEvent, telling: Telling): boolean {
  const [one, other] = [event.tellings[0]?.draft.type, telling.draft.type];
  if (one === other || event.tellings.some(({ draft }) => draft.type === other)) return true;
  const near = NEAR.find(([a, b]) => (a === one && b === other) || (b === one && a === other));
  return near !== undefined && (isLeadOf(event, telling) || (near[2] === 'any' && isPaper(telling) && event.tellings.some(isPaper))) && wholeParts(event, telling) >= (near[2] === 'any' ? 1 : CENTRAL);
}

/** "signed an agreement", "the deal". */
const isPaper = ({ draft, parts }: Telling): boolean => draft.kind === 'noun' || parts.some(({ role, mention }) => role === 'object' && (mention.type === 'Agreement' || /^(?:agreement|deal|treaty|accord|pact|truce|ceasefire|memorandum)$/.test(mention.lemma)));

const wholeParts = (event: BookEvent, telling: Telling): number => Math.floor(sharedParts(event, telling));

/** Whether the lead tells in the same words or manner what, till then, the headline alone told. */
const isLead = (event: BookEvent, telling: Telling): boolean => (isLeadOf(event, telling) || (isFirstAfterHeadline(event, telling) && wholeParts(event, telling) >= 1)) && event.tellings.every(({ reading }) => reading.scene.sentence.kind === 'HEADLINE' || reading === telling.reading)
  && event.tellings.some((one) => isOneWord(one.lemma, telling.lemma) || (one.draft.kind === 'noun' && one.draft.type !== 'ASSAULT' && isAnyOfType(one)) || one.draft.modes.some((mode) => telling.draft.modes.some((now) => isLike(mode, now))));

/** Whether both are told of the same single day, in words of their own. */
const isSameDay = (event: BookEvent, { time }: Telling): boolean =>
  time?.earliest === time?.latest && time?.basis !== 'DERIVED' && event.tellings.some((one) => one.time?.basis !== 'DERIVED' && areSameDays(one.time, time));

/** A plan, fear or denial told twice: the same by the same, told as the same; 0 where it is not. */
function isToldAgain(event: BookEvent, telling: Telling): number {
  const [first] = event.tellings;
  if (first?.draft.status !== telling.draft.status || first.draft.polarity !== telling.draft.polarity || first.reading === telling.reading || !modesAgree(event, telling) || !timesAgree(event, telling)) return 0;
  if ((['actor', 'recipient', 'authorizer', 'target', 'location'] as const).some((role) => clashes(event, telling, role))) return 0;
  const shared = sharedParts(event, telling);
  const sameWord = isLeadOf(event, telling) || event.tellings.some(({ lemma, draft }) => isOneWord(lemma, telling.lemma) || draft.modes.some((mode) => telling.draft.modes.includes(mode)));
  return sameWord && shared >= CENTRAL ? shared : 0;
}

/** Whether a telling is of what was ordered before: the same done to the same, by those who were to do it. */
function isCarriedOut(event: BookEvent, telling: Telling): boolean {
  const isOrder = event.tellings.every(({ draft }) => draft.operator === 'order' && draft.status === 'PROSPECTIVE' && draft.polarity === 'AFFIRMED');
  return isOrder && asserted(telling) && (isOnOne(event, telling) || (telling.draft.definite && telling.draft.kind === 'noun' && event.tellings.some(({ lemma }) => isOneWord(lemma, telling.lemma))));
}

/** Whether it is done to the same, or in the same place. */
const isOnOne = (event: BookEvent, { parts }: Telling): boolean => (['recipient', 'target', 'location'] as const).some((role) => parts.some((part) => part.role === role && entitiesIn(event, role).includes(part.entity)));

/** "The operation targeted caves", right behind the act: what it struck besides. */
const isMoreOf = ({ tellings }: BookEvent, { draft, reading, parts }: Telling): boolean =>
  isOfAct(reading, draft) && !parts.some(({ role }) => role === 'actor') && draft.sentence - (tellings.at(-1)?.draft.sentence ?? 0) <= LAST_TOLD;

/** In sentences: an act taken up under a bare word was told no farther back. */
const LAST_TOLD = 2;

/** "one soldier was wounded by a mine": by something else than the jets of the raid. */
const isByOther = (event: BookEvent, { parts }: Telling): boolean => {
  const [now, before] = [parts, event.tellings.flatMap((one) => one.parts)].map((all) => all.filter(({ role }) => role === 'instrument').map(({ mention }) => mention.lemma));
  return now !== undefined && before !== undefined && now.length > 0 && before.length > 0 && !now.some((lemma) => before.includes(lemma));
};

/** Whether an event was told with a day of its own in the sentence before: what is counted is what came of that. */
const isJustTold = (event: BookEvent, { draft: { sentence } }: Telling): boolean => event.tellings.some(({ draft, time }) => sentence - draft.sentence <= 1 && time?.earliest !== undefined);

/** Modes that name the same kind of act, the second less closely. */
const LOOSE: readonly (readonly [EventMode, EventMode])[] = [['AERIAL', 'EXPLOSIVES'], ['DRONE', 'EXPLOSIVES'], ['SUICIDE_ATTACK', 'EXPLOSIVES'], ['TARGETED', 'FIREARMS'], ['TARGETED', 'EXPLOSIVES'], ['HEAVY_WEAPONS', 'EXPLOSIVES'], ['DESTROY', 'EXPLOSIVES'], ['TARGETED', 'PRIMITIVE'], ['DESTROY', 'AERIAL'], ['TARGETED', 'DRONE'], ['TARGETED', 'AERIAL'], ['SUICIDE_ATTACK', 'TARGETED'], ['DESTROY', 'HEAVY_WEAPONS'], ['TARGETED', 'HEAVY_WEAPONS'], ['SEIZE', 'ABDUCT'], ['ARREST', 'ABDUCT']];

const isLike = (one: EventMode, other: EventMode): boolean => one === other || LOOSE.some(([a, b]) => (a === one && b === other) || (a === other && b === one));

function modesAgree(event: BookEvent, telling: Telling): boolean {
  const before = event.tellings.flatMap(({ draft }) => draft.modes);
  const now = telling.draft.modes;
  if (before.length === 0 || now.length === 0 || telling.reading.scene.sentence.kind === 'CAPTION') return true;
  return now.some((mode) => before.every((other) => isLike(mode, other) || (telling.lemma === 'bombardment' && telling.draft.definite && other === 'AERIAL')));
}

function timesAgree(event: BookEvent, telling: Telling): boolean {
  const now = telling.time;
  if (now?.earliest === undefined && now?.latest === undefined) return true;
  return event.tellings.every(({ time }) => time === undefined || (time.basis === 'DERIVED' && (now.earliest ?? '0000') <= (time.latest ?? '9999')) || (now.basis === 'DERIVED' && (time.earliest ?? '0000') <= (now.latest ?? '9999')) || ((time.latest ?? '9999') >= (now.earliest ?? '0000') && (time.earliest ?? '0000') <= (now.latest ?? '9999')));
}

/** "one attack" is not "five attacks". */
function countsClash(event: BookEvent, telling: Telling): boolean {
  const counts = (one: Telling): number | undefined => (one.draft.kind === 'noun' ? one.reading.scene.mentionAt(one.draft.at).count : undefined);
  const now = counts(telling);
  return now !== undefined && event.tellings.some((one) => counts(one) !== undefined && counts(one) !== now);
}
