import type { EventType } from '../../ontology.ts';
import type { BookEvent, Telling } from './event-book.ts';
import type { Lexicon } from '../lexicon.ts';
import { isBareToll, isOneWord } from './taken-up.ts';
import { ORDER_OF_BEFORE } from '../acts/order-of-before.ts';
import { ORDERABLE, typesOfWork } from '../acts/works.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { caseOf, childrenBy, headOf, isVerb, lemmaAt, pathUp, relationAt, wordAt } from '../sentence/tree.ts';

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
  const inWord = ALL_WORKS.test(order.lemma) ? [] : events.filter((event) => !isOutOfReach(event, order) && event.tellings.some((telling) => isNear(telling, here) && isOrderable(telling, order) && types.has(telling.draft.type) && isInWord(telling, order)));
  if (inWord.length === 1 && inWord[0]) return attach(inWord[0], order);
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

/** Words under which any work is called again. */
const ALL_WORKS = /^(?:move|action|step|decision|measure|order|operation|plan|it)$/;

const isNear = ({ draft: { sentence }, reading: { scene } }: Telling, here: number): boolean => here > sentence && (here - sentence <= FAR || scene.sentence.kind === 'HEADLINE');

/** Whether an act is told in the word under which an order calls it: "raid", "killed four in raids". */
const isInWord = ({ lemma, draft: { also }, reading: { scene: { sentence } } }: Telling, order: Telling): boolean => isOneWord(lemma, order.lemma) || also.some((at) => isOneWord(lemmaAt(sentence, at), order.lemma));

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
  return doers.length === 0 || (doers.every(({ entity }) => /^(?:COP|MIL)$/.test(entity.sector ?? '')) && !parts.some(({ role }) => role === 'actor')) || parts.some(({ role, mention, entity }) => role === 'actor' && doers.some((doer) => doer.entity === entity || doer.mention.lemma === mention.lemma));
};

const STATE = /^(?:GOV|MIL|COP|JUD|LEG|SPY)$/;

/** What nobody of the state ordered: "gunmen attacked three posts", whatever directive the next sentence speaks of; nor does anybody order what a court does. */
export const isOutOfReach = ({ tellings }: BookEvent, order: Telling): boolean => {
  const byState = order.parts.some(({ role, entity, mention }) => role === 'authorizer' && STATE.test(entity.sector ?? '') && !childrenBy(order.reading.scene.sentence, mention.head, 'nmod:poss').some((owner) => wordAt(order.reading.scene.sentence, owner) === 'their'));
  const doers = tellings.flatMap(({ parts }) => parts.filter(({ role }) => role === 'actor')).map(({ entity }) => entity);
  const isByHiddenBomb = doers.length === 0 && tellings.some(({ parts }) => parts.some(({ role, mention }) => role === 'instrument' && /^(?:device|bomb|mine|vest|explosive)$/.test(mention.lemma)));
  return (byState && isByHiddenBomb) || doers.some(({ sector, type }) => sector === 'JUD' || (byState && (sector === 'REB' || type === 'Militia')));
};

/** What merely came of an act ("a sergeant was hurt") was not ordered. */
const isOrderable = (telling: Telling, order?: Telling): boolean =>
  !isBareToll(telling) && !isGrievance(telling) && (telling.draft.status === 'OCCURRED' || telling.draft.status === 'ONGOING' || telling.draft.operator === 'order' || (telling.draft.status === 'PROSPECTIVE' && telling.draft.polarity === 'AFFIRMED' && telling.draft.type === 'AID' && order !== undefined && order.reading.scene.sentence.tokens[order.draft.at]?.upos === 'NOUN' && !ALL_WORKS.test(order.lemma))) && (!isToldAside(telling) || (order?.parts.some(({ role }) => role === 'actor') ?? false));

/** "revenge for the abduction", "over the killing", "to avenge": what others are answered for, and what is answered was not ordered by who answers. */
export function isGrievance({ draft, reading: { scene: { sentence } } }: Told): boolean {
  const kind = draft.kind;
  const at = relationAt(sentence, draft.at) === 'conj' ? headOf(sentence, draft.at) : draft.at;
  const above = headOf(sentence, at);
  if (kind !== 'noun' || above < 0) return false;
  const words = caseOf(sentence, at);
  return /^(?:over|after|following|amid|despite|since|because of|in (?:response|reply|answer|retaliation|protest|revenge|reprisal) (?:to|for|at|against))$/.test(words)
    || (/^(?:to|for|against|at)$/.test(words) && GRIEVES.test(lemmaAt(sentence, above))) || (relationAt(sentence, at) === 'obj' && /^(?:avenge|condemn|denounce|deplore|mourn|investigate|protest|criticize|criticise|recall|remember|mark|blame|claim|punish|answer|lift|end|ease|relax|drop|cancel|oppose|reject|survive|escape)$/.test(lemmaAt(sentence, above)));
}

const GRIEVES = /^(?:revenge|vengeance|response|retaliation|reprisal|answer|reply|reaction|retribution|payback|punishment|blame|responsibility|retaliate|respond|react|protest|anger|compensation)$/;

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
