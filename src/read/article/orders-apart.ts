import type { EventType } from '../../ontology.ts';
import type { BookEvent, Telling } from './event-book.ts';
import type { Lexicon } from '../lexicon.ts';
import { isBareToll, isOneWord } from './taken-up.ts';
import { ORDER_OF_BEFORE } from '../acts/order-of-before.ts';
import { ORDERABLE, typesOfWork } from '../acts/works.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { childrenBy, isVerb, pathUp, relationAt, wordAt } from '../sentence/tree.ts';

/** In sentences: how far back what was ordered may be told. */
export const REACH = 2;

/** What is most often ordered, before what may be. */
const FIRST: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'MOBILIZE']);

/** Acts of a sentence that are told only if somebody ordered them. */
export type LatentOf = (sentence: number) => readonly Telling[];

/** Whether a telling says no more than who ordered what was told before: "Smith gave the order", "The raid was approved by Smith". */
export const isOrderOfKnown = ({ draft, parts }: Telling): boolean => draft.operator === ORDER_OF_BEFORE
  || (draft.kind === 'noun' && draft.definite && draft.operator === 'order' && draft.status !== 'HYPOTHETICAL' && draft.polarity === 'AFFIRMED' && parts.some(({ role }) => role === 'authorizer') && parts.every(({ role }) => role === 'authorizer' || role === 'instrument'));

/**
 * The act told last before it that may be what was ordered, of force before others; where a nearer sentence tells none, one that is told only now that
 * somebody is known to have ordered it. Whether there was one.
 */
export function orderedBefore(events: BookEvent[], lexicon: Lexicon, order: Telling, latentOf: LatentOf): boolean {
  const here = order.reading.scene.sentence.index;
  const types = typesOfWork(lexicon, order.lemma) ?? (ORDERABLE.has(order.draft.type) ? new Set([order.draft.type]) : ORDERABLE);
  for (let back = 1; back <= REACH; back += 1) {
    const isThere = (telling: Telling): boolean => telling.draft.sentence === here - back && telling.reading.scene.sentence.kind !== 'CAPTION' && isOrderable(telling, order) && isByThem(telling, order);
    const told = events.filter((event) => !isOutOfReach(event, order) && event.tellings.some(({ draft }) => types.has(draft.type))).flatMap((event) => event.tellings.filter(isThere).slice(0, 1).map((telling) => ({ event, telling })));
    const latent = latentOf(here - back).filter((telling) => isThere(telling) && telling.draft.status !== 'HYPOTHETICAL' && types.has(telling.draft.type)).map((telling) => ({ event: { tellings: [telling] }, telling }));
    const best = [...told, ...latent].sort((a, b) => rank(a.telling) - rank(b.telling))[0];
    if (!best) continue;
    if (!told.some(({ event }) => event === best.event)) events.push(best.event);
    return attach(best.event, order);
  }
  const far = events.findLast((event) => !isOutOfReach(event, order) && event.tellings.some((telling) => here - telling.draft.sentence <= FAR && isOrderable(telling, order) && types.has(telling.draft.type) && (isOneWord(telling.lemma, order.lemma) || isOwnForce(telling, order))));
  return far !== undefined && attach(far, order);
}

/** In sentences: how far back it may be told in the same word, or done by those whom the one who ordered it leads. */
const FAR = 5;

/** "Police cleared the camp … The decision was his own, the police chief said". */
const isOwnForce = ({ parts }: Telling, order: Telling): boolean =>
  parts.some(({ role, entity }) => role === 'actor' && entity.sector !== undefined && /^(?:COP|MIL|REB)$/.test(entity.sector) && order.parts.some((one) => one.role === 'authorizer' && one.entity.sector === entity.sector));

/** Acts of force first, and what a sentence is about before what it tells beside it. */
const rank = ({ draft, reading }: Telling): number => (FIRST.has(draft.type) ? 0 : 1000) + pathUp(reading.scene.sentence, draft.at).length * 10 + (draft.kind === 'verb' ? 0 : 1);

/** "The soldiers had gone in on the authority of": an act of soldiers. */
const isByThem = ({ parts }: Telling, order: Telling): boolean => {
  const doers = order.parts.filter(({ role }) => role === 'actor');
  return doers.length === 0 || parts.some(({ role, mention, entity }) => role === 'actor' && doers.some((doer) => doer.entity === entity || doer.mention.lemma === mention.lemma));
};

const STATE = /^(?:GOV|MIL|COP|JUD|LEG|SPY)$/;

/** What nobody of the state ordered: "gunmen attacked three posts", whatever directive the next sentence speaks of; nor does anybody order what a court does. */
const isOutOfReach = ({ tellings }: BookEvent, order: Telling): boolean => {
  const byState = order.parts.some(({ role, entity }) => role === 'authorizer' && STATE.test(entity.sector ?? ''));
  const doers = tellings.flatMap(({ parts }) => parts.filter(({ role }) => role === 'actor')).map(({ entity }) => entity);
  return doers.some(({ sector, type }) => sector === 'JUD' || (byState && (sector === 'REB' || type === 'Militia')));
};

/** What merely came of an act ("a sergeant was hurt") was not ordered. */
const isOrderable = (telling: Telling, order?: Telling): boolean =>
  !isBareToll(telling) && (telling.draft.status === 'OCCURRED' || telling.draft.status === 'ONGOING' || telling.draft.operator === 'order' || (telling.draft.status === 'PROSPECTIVE' && telling.draft.polarity === 'AFFIRMED' && telling.draft.type === 'AID')) && (!isToldAside(telling) || (order?.parts.some(({ role }) => role === 'actor') ?? false));

type Told = Pick<Telling, 'draft' | 'reading'>;

/** Whether an act is told in passing: in a clause of time or one said of somebody, or as what was done to a thing ("the hijacked tanker"). */
export const isToldAside = ({ draft: { at }, reading: { scene: { sentence } } }: Told): boolean =>
  relationAt(sentence, at) === 'amod' || pathUp(sentence, at).some((token) => isAside(sentence, token));

/** "a day after rebels fired rockets", "the men who had shot him": told of the time or of somebody, and not what the sentence is about. */
const isAside = (sentence: Sentence, at: number): boolean =>
  childrenBy(sentence, at, 'mark').some((mark) => /^(?:after|before|because|since|when|while|as|until)$/.test(wordAt(sentence, mark)))
  || (relationAt(sentence, at) === 'acl' && isVerb(sentence, at) && childrenBy(sentence, at, 'nsubj', 'nsubj:pass').some((child) => /^(?:who|which|that)$/.test(wordAt(sentence, child))));

/** "The general gave the command. Minutes later jets opened fire": what follows an order at once, where it tells that it does, was ordered. */
export function orderedAfter(events: readonly BookEvent[], order: Telling): void {
  const next = order.reading.scene.sentence.index + 1;
  const followed = (telling: Telling): boolean => telling.draft.sentence === next && telling.reading.scene.sentence.kind === 'BODY' && telling.draft.operator !== 'order' && FOLLOWS.test(opening(telling.reading)) && isOrderable(telling);
  const event = events.find(({ tellings: [first] }) => first !== undefined && ORDERABLE.has(first.draft.type) && followed(first));
  if (event) attach(event, order);
}

/** How many words open a sentence. */
const OPENING = 5;

const opening = ({ scene: { sentence } }: Telling['reading']): string => sentence.words.slice(0, OPENING).join(' ');

/** "Minutes later", "Within an hour", "Soon after". */
const FOLLOWS = /^(?:(?:\S+ ){0,2}(?:seconds?|minutes?|hours?|days?|weeks?|months?) (?:later|after|afterwards)\b|within |soon (?:after|afterwards)\b|shortly (?:after|afterwards)\b|moments (?:later|after)\b|at once\b|immediately\b|then\b)/;

/** Puts the orderers of a telling into an event that nobody else is told to have ordered; false where somebody is. */
function attach(event: BookEvent, order: Telling): boolean {
  const [first] = event.tellings;
  if (!first || event.tellings.some(({ parts, draft }) => draft.sentence !== order.draft.sentence && parts.some(({ role, entity }) => role === 'authorizer' && !order.parts.some((part) => part.entity === entity)))) return false;
  const { type, modes, status, polarity, modality } = first.draft;
  event.tellings.push({ ...order, parts: order.parts.filter(({ role }) => role === 'authorizer'), draft: { ...order.draft, type, modes, status, polarity, modality }, time: undefined });
  return true;
}
