import type { BookEvent, Telling } from './event-book.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { childrenBy, isVerb, pathUp, relationAt, wordAt } from '../sentence/tree.ts';

/** In sentences: how far back what was ordered may be told. */
const REACH = 2;

/** What is most often ordered, before what may be. */
const ORDERABLE: readonly RegExp[] = [/^(?:ASSAULT|COERCE|MOBILIZE)$/, /^(?:SANCTION|AID|RETREAT)$/];

/** "Smith gave the order", "The decision was taken by Smith": the act of force told last before it, else another that is done on orders. Whether there was one. */
export function orderedBefore(events: readonly BookEvent[], order: Telling): boolean {
  const here = order.reading.scene.sentence.index;
  const isNear = (telling: Telling): boolean => here - telling.draft.sentence <= REACH && telling.draft.sentence < here && telling.reading.scene.sentence.kind !== 'CAPTION' && isOrderable(telling);
  const near = events.filter(({ tellings }) => tellings.some(isNear));
  const event = ORDERABLE.map((types) => near.findLast(({ tellings: [first] }) => types.test(first?.draft.type ?? ''))).find((one) => one !== undefined);
  return event !== undefined && attach(event, order);
}

const isOrderable = (telling: Told): boolean =>
  (telling.draft.status === 'OCCURRED' || telling.draft.status === 'ONGOING' || telling.draft.operator === 'order') && !isToldAside(telling);

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
  const followed = ({ draft, reading }: Telling): boolean => draft.sentence === next && reading.scene.sentence.kind === 'BODY' && draft.operator !== 'order' && FOLLOWS.test(opening(reading)) && isOrderable({ draft, reading });
  const event = events.find(({ tellings: [first] }) => first !== undefined && ORDERABLE.some((types) => types.test(first.draft.type)) && followed(first));
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
  if (!first || event.tellings.some(({ parts }) => parts.some(({ role, entity }) => role === 'authorizer' && !order.parts.some((part) => part.entity === entity)))) return false;
  const { type, status, polarity, modality } = first.draft;
  event.tellings.push({ ...order, draft: { ...order.draft, type, status, polarity, modality }, time: undefined });
  return true;
}
