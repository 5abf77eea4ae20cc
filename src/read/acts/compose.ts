import type { Operator, OperatorEntry } from '../../lexicon-shapes.ts';
import type { EventType } from '../../ontology.ts';
import { isOfAnswer } from './answers.ts';
import { objectsOf, subjectsOf } from '../sentence/arguments.ts';
import { asksAnyone, isJoined, isToGain, isToTheGood } from './addressees.ts';
import { askedMode, modesFor, threatModes } from './asked-modes.ts';
import { isFrontedAsking, isAsked, isBySomebody } from './asking.ts';
import { hasOperator, isNegated, modalOf, operatorsAt, type Modal } from './clause.ts';
import { fillersOf, withFillings, type Draft, type Filling } from './draft.ts';
import type { Lexicon } from '../lexicon.ts';
import { isActor, type Mention } from '../mentions/mention.ts';
import { isOwn, order, sentTroops } from './order-verbs.ts';
import { isUnnamed } from './no-act.ts';
import { withoutLatent } from './latent-acts.ts';
import { contentHead } from '../sentence/noun-phrase.ts';
import { nestedActor } from './nested.ts';
import { ARMED, actorsOf, asParty, isParty, isToldToDo, objectActors } from './parties.ts';
import type { Scene } from './roles.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { caseOf, childrenBy, conjuncts, headOf, isNoun, isVerb, lemmaAt, pathUp, relationAt, subtree, wordAt } from '../sentence/tree.ts';

/** The drafts of a sentence by the word that tells of each. */
export type Drafts = Map<number, Draft>;

/** An empty draft at a word. */
export type Blank = (at: number, kind: Draft['kind']) => Draft;

/** An operator in the sentence and the heads of what stands beneath it. */
interface Governing {
  readonly at: number;
  readonly entry: OperatorEntry;
  readonly below: readonly number[];
}

/**
 * Makes of an act and what governs it the act that is told: an attack that is threatened is a threat, one that is ordered has
 * an authorizer. From the innermost out, so that "agreed to allow" is an agreement.
 */
export function compose(scene: Scene, lexicon: Lexicon, drafts: Drafts, blank: Blank): void {
  const { sentence } = scene;
  const places = sentence.tokens.map((_token, at) => at).sort((a, b) => pathUp(sentence, b).length - pathUp(sentence, a).length);
  for (const at of places) {
    if (isVerb(sentence, at)) composeModal(scene, lexicon, drafts, at, blank);
    const entries = operatorsAt(sentence, lexicon, at);
    const governing = entries.map((entry) => ({ at, entry, below: complementsOf(sentence, at) })).find(({ entry, below }) => applies(scene, seenUnder(drafts, sentence, entry, at), entry.operator, at, below));
    if (governing) apply(scene, drafts, governing, blank);
  }
}

/** What is told only where it is ordered is seen by words of command, and by such as change nothing about it. */
const seenUnder = (drafts: Drafts, sentence: Sentence, { operator }: OperatorEntry, at: number): Drafts =>
  (operator === 'ORDER' || TRANSPARENT.has(operator) || lemmaAt(sentence, at) === 'tell' ? drafts : withoutLatent(drafts));

/** Heads of the clauses and nouns that a word governs. */
export function complementsOf(sentence: Sentence, at: number): number[] {
  const clauses = childrenBy(sentence, at, 'xcomp', 'ccomp', ...(isNoun(sentence, at) ? ['acl'] : ['advcl'])).filter((child) => !isOfWho(sentence, child))
    .filter((child) => relationAt(sentence, child) !== 'advcl' || childrenBy(sentence, child, 'mark').some((mark) => /^(?:to|of|that)$/.test(lemmaAt(sentence, mark))));
  const nouns = isVerb(sentence, at) ? objectsOf(sentence, at).filter((object) => object !== headOf(sentence, at) || relationAt(sentence, at) !== 'xcomp') : [];
  const after = childrenBy(sentence, at, 'obl', 'nmod').filter((child) => /^(?:for|of|to|on|with|against|from)$/.test(caseOf(sentence, child)));
  const ofObjects = nouns.flatMap((noun) => subtree(sentence, noun, (child) => ['appos', 'flat', 'acl'].includes(relationAt(sentence, child)))).filter((child) => relationAt(sentence, child) === 'acl' && childrenBy(sentence, child, 'mark').some((mark) => wordAt(sentence, mark) === 'to'));
  return [...clauses, ...ofObjects, ...nouns, ...after].flatMap((head) => conjuncts(sentence, head).filter((one) => one === head || !isTold(sentence, head, one)));
}

/** "refused to talk and attacked the town": a past beside an infinitive is no content of it. */
const isTold = (sentence: Sentence, head: number, beside: number): boolean => /^VB[G]?$/.test(sentence.tokens[head]?.xpos ?? '') && sentence.tokens[beside]?.xpos === 'VBD' && childrenBy(sentence, beside, 'aux', 'mark', 'nsubj').length === 0;

/** "the orders of the king, who had declared a truce": told of somebody, and no content of the noun that it hangs on. */
const isOfWho = (sentence: Sentence, clause: number): boolean =>
  relationAt(sentence, clause) === 'acl' && childrenBy(sentence, clause, 'nsubj', 'nsubj:pass', 'obj', 'obl').some((child) => child < clause && /^(?:who|which|whom|whose)$/.test(wordAt(sentence, child)));

const TRANSPARENT: ReadonlySet<Operator> = new Set(['TRY', 'ASPECT', 'HELP']);
const COMPOSING: ReadonlySet<Operator> = new Set(['INTEND', 'THREATEN', 'REQUEST', 'REFUSE', 'ORDER', 'ALLOW']);

/** Whether an operator makes something of what stands beneath; some verbs are acts of their own otherwise ("reject an offer"). */
function applies(scene: Scene, drafts: Drafts, operator: Operator, at: number, below: readonly number[]): boolean {
  const { sentence } = scene;
  const inner = below.some((head) => innerDraft(sentence, drafts, head) !== undefined);
  const clause = below.some((head) => isClause(sentence, head));
  if (TRANSPARENT.has(operator)) return inner;
  if (lemmaAt(sentence, at) === 'plead' && /\b(?:guilty|innocent)\b/.test(`${wordAt(sentence, at + 1)} ${wordAt(sentence, at + 2)}`)) return false;
  if (lemmaAt(sentence, at) === 'tell') return isToldToDo(sentence, at);
  if (!COMPOSING.has(operator) || isFrontedAsking(sentence, at) || isUnnamed(sentence, at)) return false;
  if (isNoun(sentence, at)) return below.some((head) => isClause(sentence, head) && !isDescription(sentence, head));
  if (!isBySomebody(scene, at, operator)) return false;
  if ((operator === 'ORDER' || operator === 'ALLOW') && isOfAnswer(sentence, at)) return false;
  if (operator === 'ALLOW' && drafts.get(at)?.type === 'RETREAT') return false;
  if (operator === 'ORDER' && lemmaAt(sentence, at) === 'clear' && below.some((head) => drafts.get(head)?.type === 'PROTEST')) return false;
  if (operator === 'ORDER' && sentTroops(scene, at).length > 0) return true;
  if (operator === 'INTEND' && below.some((head) => innerDraft(sentence, drafts, head)?.type === 'MOBILIZE')) return false;
  if (operator === 'INTEND' && !inner && below.some((head) => isToFightOn(sentence, head) || (lemmaAt(sentence, head) === 'have' && wordAt(sentence, at).startsWith('determine')))) return false;
  if (operator === 'THREATEN' && !inner && below.some((head) => isMisgiving(sentence, head))) return false;
  if (operator === 'ORDER' || operator === 'INTEND' || operator === 'ALLOW') return inner || (clause && operator !== 'ALLOW' && operator !== 'ORDER') || (clause && objectActors(scene, at).length > 0) || (operator === 'INTEND' && drafts.get(at) === undefined && below.some((head) => isVerb(sentence, at) && nestedActor(scene, head).length > 0 && /aid|help|support|assistance/.test(lemmaAt(sentence, head))));
  if (operator === 'REFUSE') return clause;
  if (operator === 'REQUEST') return isAsked(scene, drafts.get(at), at, inner, clause);
  return inner || clause || (operator === 'THREATEN' && drafts.get(at) !== undefined);
}

const FIGHTS = /^(?:fight|resist|struggle|persevere|continue|keep|carry|press|soldier)$/;

/** "vowed to keep fighting", "pledged to carry on": nothing is offered. */
const isToFightOn = (sentence: Sentence, head: number): boolean =>
  relationAt(sentence, head) === 'xcomp' && FIGHTS.test(lemmaAt(sentence, head)) && childrenBy(sentence, head, 'obj').length === 0;

/** "warned that the delay could harm the country": what may come of something is no threat by who warns of it. */
const isMisgiving = (sentence: Sentence, head: number): boolean =>
  relationAt(sentence, head) === 'ccomp' && childrenBy(sentence, head, 'aux').some((aux) => /^(?:could|may|might|can)$/.test(wordAt(sentence, aux))) && childrenBy(sentence, head, 'nsubj').some((subject) => isNoun(sentence, subject));

/** "a call made by the president": what was done with it, and not what it asks for. */
const isDescription = (sentence: Sentence, head: number): boolean =>
  relationAt(sentence, head) === 'acl' && /^VB[NG]$/.test(sentence.tokens[head]?.xpos ?? '') && childrenBy(sentence, head, 'mark', 'nsubj', 'aux').length === 0;

const isClause = (sentence: Sentence, head: number): boolean => ['xcomp', 'ccomp', 'advcl', 'acl'].includes(relationAt(sentence, head));

/** The act at a head, or at the noun that it counts or carries. */
function innerDraft(sentence: Sentence, drafts: Drafts, head: number): Draft | undefined {
  const own = drafts.get(head);
  if (own) return own;
  const through = childrenBy(sentence, head, 'obj', 'xcomp', 'ccomp', 'nmod', 'acl').find((child) => drafts.has(child) && (relationAt(sentence, child) !== 'nmod' || /^(?:of|for|to)$/.test(caseOf(sentence, child))));
  return through === undefined ? undefined : drafts.get(through);
}

const HOSTILE: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'THREATEN', 'MOBILIZE', 'PROTEST', 'REJECT', 'ACCUSE']);

function apply(scene: Scene, drafts: Drafts, governing: Governing, blank: Blank): void {
  const { sentence } = scene;
  const { at, entry, below } = governing;
  const seen = seenUnder(drafts, sentence, entry, at);
  const direct = (head: number): Draft | undefined => drafts.get(head) ?? drafts.get(contentHead(sentence, head)) ?? (isVerb(sentence, head) ? innerDraft(sentence, drafts, head) : undefined);
  const inner = below.map((head) => (entry.operator === 'ORDER' ? (isOrdered(sentence, at, head) ? direct(head) : undefined) : innerDraft(sentence, seen, head))).find((draft) => draft !== undefined && draft.at !== at);
  if (entry.operator === 'ORDER') return order(scene, drafts, governing, inner, blank);
  if (lemmaAt(sentence, at) === 'tell' && (inner?.kind === 'verb' || (!inner && isByState(scene, at) && sentTroops(scene, at).length > 0)) && commands(scene, at, inner)) return order(scene, drafts, { ...governing, entry: { ...entry, operator: 'ORDER', commandMode: 'ORDERED' } }, inner, blank);
  if (TRANSPARENT.has(entry.operator)) {
    const failed = inner && lemmaAt(sentence, at) === 'fail' && ['AGREE', 'CONSULT', 'SUPPORT'].includes(inner.type);
    if (inner && failed) drafts.set(inner.at, { ...withFillings(inner, actorsOf(scene, at)), type: 'REJECT', modes: [], cameo: '120', operator: 'fail' });
    else if (inner) drafts.set(inner.at, withFillings(inner, inner.kind === 'verb' && fillersOf(inner, 'actor').length === 0 ? actorsOf(scene, at) : []));
    return undefined;
  }
  if (inner && entry.operator === 'INTEND' && isOfCourts(inner)) {
    drafts.set(inner.at, withFillings(inner, fillersOf(inner, 'actor').length === 0 ? actorsOf(scene, at) : []));
    return undefined;
  }
  const type = typeOf(entry, inner, lemmaAt(sentence, at));
  const own = seen.get(at) ?? blank(at, 'verb');
  const recipients = recipientsOf(scene, entry, governing, inner, own);
  const kept = inner ? inner.fillings.filter(({ role }) => ['location', 'object', 'instrument'].includes(role) || (role === 'target' && type === 'THREATEN')) : [];
  const fillings = [...actorsOf(scene, at), ...recipients, ...kept];
  if (inner) drafts.delete(inner.at);
  drafts.set(at, {
    ...withFillings({ ...own, fillings: [] }, fillings), type, modes: modesFor(type, inner), cameo: undefined, operator: lemmaAt(sentence, at),
    also: inner ? [...own.also, inner.at] : own.also,
  });
  return undefined;
}

/** "ordered a report on the attack": what stands behind a preposition is not what is ordered, unless nothing else is ("signed off on the attack"). */
const isOrdered = (sentence: Sentence, at: number, head: number): boolean =>
  !/^(?:obl|nmod)$/.test(relationAt(sentence, head)) || headOf(sentence, head) !== at || objectsOf(sentence, at).length === 0;

/** An inquiry or a sentence that is announced is a plan, and no threat. */
const isOfCourts = ({ type, modes }: Draft): boolean => (type === 'ACCUSE' && modes.includes('INVESTIGATE')) || (type === 'SANCTION' && modes.includes('CONVICT'));

function typeOf({ operator, type }: OperatorEntry, inner: Draft | undefined, lemma: string): EventType {
  if (operator === 'INTEND' && inner && HOSTILE.has(inner.type) && lemma !== 'agree') return 'THREATEN';
  if (operator === 'ALLOW' && inner && ['AID', 'RETREAT'].includes(inner.type)) return 'RETREAT';
  return type ?? 'OTHER';
}

/** "told his troops to attack": what those under arms are told to do is an order, where the one who tells them is no outsider; what others are told to do is one where their own superior says so, or the state a body under it. */
function commands(scene: Scene, at: number, inner: Draft | undefined): boolean {
  const told = objectActors(scene, at).map(({ mention }) => mention);
  const isState = isByState(scene, at);
  const leads = isState || actorsOf(scene, at).some(({ mention }) => LEADS.test(mention.lemma) || mention.kind === 'PRONOUN' || (mention.kind === 'NAME' && mention.type === 'Person'));
  return told.length > 0 && told.every((mention) => isOwn(scene.sentence, mention) || (leads && SUBJECT.test(mention.lemma)) || (ARMED.has(mention.sector ?? '') && (inner?.latent !== true || leads)) || (isState && mention.sector === 'GOV' && mention.kind === 'DESCRIPTION'));
}

/** Who commands those about them without being of the state. */
const LEADS = /(?:chief|commander|leader|administrator|boss|head|chairman|chairwoman|director|manager|warden|captain|landlord|landowner|owner|prefect|superintendent|abbot|rector)s?$/;

/** Bodies and those in service that are told what to do. */
const SUBJECT = /^(?:hospital|school|bank|board|clinic|university|college|station|utility|brigade|agency|authority|department|office|contractor|foreman|deputy|aide|crew|staff|guard|company|airline|carrier|operator|firm|shop|bakery|factory|mill|mine|market|church|mosque|cleric|imam)s?$/;

const isByState = (scene: Scene, at: number): boolean => actorsOf(scene, at).some(({ mention }) => /^(?:GOV|MIL|COP|JUD)$/.test(mention.sector ?? ''));

/** To whom it is said, asked or refused: the object, the one addressed with a preposition, or who would do or suffer what is asked. */
function recipientsOf(scene: Scene, entry: OperatorEntry, { at, below }: Governing, inner: Draft | undefined, own: Draft): Filling[] {
  const { sentence } = scene;
  const actors = actorsOf(scene, at);
  const others = (fillings: readonly Filling[]): Filling[] => fillings.filter(({ mention }) => !actors.some((actor) => actor.mention.head === mention.head || sameWords(actor, mention.name)) && mention.kind !== 'PRONOUN');
  const told = objectActors(scene, at);
  const objects = [...others(told), ...told.filter(({ mention }) => isToldPerson(sentence, at, mention))];
  if (entry.operator === 'REQUEST' && objects.length === 0 && asksAnyone(sentence, at)) return [];
  if (objects.length > 0 && (entry.operator !== 'INTEND' || isPromised(sentence, at))) return objects;
  if (entry.operator === 'REQUEST' && isVerb(sentence, at) && [...objectsOf(sentence, at), ...childrenBy(sentence, at, 'iobj')].some((head) => /^(?:any|every|some|no)(?:one|body)$|^(?:those|all)$/.test(wordAt(sentence, head)))) return [];
  const addressed = others(childrenBy(sentence, at, 'obl', 'nmod').filter((child) => /^(?:to|on|upon|from|against|with|by)$/.test(caseOf(sentence, child)) && !(caseOf(sentence, child) === 'by' && entry.operator !== 'REFUSE') && !(caseOf(sentence, child) === 'with' && entry.operator === 'REQUEST')).flatMap((child) => conjuncts(sentence, child)).map((child) => scene.mentionAt(child)).filter(isParty).map((mention) => asParty(mention, 'addressed')));
  if (addressed.length > 0) return addressed;
  const doers = entry.operator === 'REQUEST' || entry.operator === 'ALLOW' || entry.operator === 'ACCUSE' ? others([...(inner ? fillersOf(inner, 'actor') : []), ...below.filter((head) => entry.operator !== 'REQUEST' || !isDoneTo(sentence, head)).flatMap((head) => clauseSubjects(scene, head))].map((filling) => ({ ...filling, role: 'recipient' as const }))) : [];
  if (doers.length > 0) return doers;
  if (isOfCaptives(entry.operator, inner)) return [];
  const agrees = typeOf(entry, inner, lemmaAt(sentence, at)) === 'AGREE';
  const sufferers = others(inner && (!agrees || isToTheGood(inner.type)) ? fillersOf(inner, 'recipient') : []);
  if (sufferers.length > 0) return sufferers;
  const hasPart = ({ mention }: Filling): boolean => (agrees ? isJoined(sentence, below, mention.head) : entry.operator !== 'REQUEST' || !isToGain(sentence, mention.head));
  const nested = others(below.flatMap((head) => nestedIn(scene, head))).filter(hasPart);
  return nested.length > 0 || agrees ? nested : others([...objects, ...fillersOf(own, 'recipient')]);
}

/** "demanded that the men be freed": who is to be freed is not asked to do it. */
const isDoneTo = (sentence: Sentence, head: number): boolean => isVerb(sentence, head) && sentence.tokens[head]?.xpos !== 'VBG' && childrenBy(sentence, head, 'aux:pass', 'cop').length > 0;

/** "called for the release of the miners", "refused to hand over the deserters": they are whom it is about, not who is asked or refused. */
const isOfCaptives = (operator: OperatorEntry['operator'], inner: Draft | undefined): boolean =>
  inner !== undefined && ((operator === 'REQUEST' && inner.type === 'RETREAT' && inner.modes.includes('RELEASE')) || (operator === 'REFUSE' && (inner.type === 'RETREAT' || inner.type === 'COOPERATE' || inner.type === 'MOBILIZE')));

/** "urged him to leave", "refused her bail": a pronoun behind the verb, not one of a thing. */
const isToldPerson = (sentence: Sentence, at: number, { kind, name, head }: Mention): boolean =>
  kind === 'PRONOUN' && head > at && lemmaAt(sentence, at) !== 'tell' && (/^(?:him|her|them)$/.test(name) || (name === 'it' && childrenBy(sentence, at, 'xcomp').some((child) => isVerb(sentence, child))));

/** "promised Brasilia that": to whom, as against "pledged troops". */
const isPromised = (sentence: Sentence, at: number): boolean => /^(?:promise|assure|guarantee)$/.test(lemmaAt(sentence, at)) && childrenBy(sentence, at, 'ccomp', 'xcomp', 'iobj').length > 0;

const sameWords = (actor: Filling, name: string): boolean => actor.mention.name.toLowerCase() === name.toLowerCase();

const clauseSubjects = (scene: Scene, head: number): Filling[] =>
  (isVerb(scene.sentence, head) ? childrenBy(scene.sentence, head, 'nsubj', 'nsubj:pass') : []).flatMap((child) => conjuncts(scene.sentence, child)).filter((child) => isActor(scene.mentionAt(child)) || scene.mentionAt(child).capital).map((child) => ({ role: 'recipient', mention: scene.mentionAt(child), via: scene.mentionAt(child).capital ? 'METONYM' : 'DIRECT', slot: 'clause' }));

/** Of a clause, those around its verb; of a noun, those within its phrase. */
function nestedIn(scene: Scene, head: number): Filling[] {
  const { sentence } = scene;
  if (!isVerb(sentence, head)) return nestedActor(scene, head);
  const around = childrenBy(sentence, head, 'obj', 'iobj', 'obl', 'xcomp', 'ccomp', 'nsubj:pass');
  for (const child of around) {
    const found = isActor(scene.mentionAt(child)) ? [{ role: 'recipient', mention: scene.mentionAt(child), via: 'DIRECT', slot: 'nested' } as const] : isVerb(sentence, child) ? nestedIn(scene, child) : nestedActor(scene, child);
    if (found.length > 0) return found;
  }
  return [];
}

/** Acts that stay what they are when they are told as to come. */
const stays = ({ type, modes }: Draft): boolean => type === 'CONSULT' || type === 'CONCEDE' || type === 'RETREAT' || type === 'MOBILIZE' || modes.includes('DEMO') || modes.includes('STRIKE');

/** "will give aid" shows an intention, "must leave" said of another is a demand, "will not accept" a refusal. */
function composeModal(scene: Scene, lexicon: Lexicon, drafts: Drafts, at: number, blank: Blank): void {
  const { sentence } = scene;
  const inner = withoutLatent(drafts).get(at);
  const modal = modalOf(sentence, at);
  if (!modal || (!inner && modal === 'POSSIBLE') || /^VB[DPZ]$/.test(sentence.tokens[at]?.xpos ?? '')) return;
  const speech = pathUp(sentence, at).slice(1).find((token) => isVerb(sentence, token) && hasOperator(operatorsAt(sentence, lexicon, token), 'SAY')) ?? childrenBy(sentence, at, 'parataxis').find((child) => hasOperator(operatorsAt(sentence, lexicon, child), 'SAY'));
  if (modal === 'OBLIGATION') return speech === undefined || isNoDemand(sentence, at) ? undefined : demand(scene, drafts, at, speech, inner ?? blank(at, 'verb'));
  if (!inner && isRefusal(scene, at, modal)) drafts.set(at, { ...blank(at, 'verb'), type: 'REJECT', operator: 'will', fillings: [...actorsOf(scene, at), ...complementsOf(sentence, at).flatMap((head) => nestedIn(scene, head)).slice(0, 1)] });
  if (!inner || (modal !== 'FUTURE' && !(modal === 'CONDITIONAL' && speech !== undefined)) || inner.kind !== 'verb') return;
  if (childrenBy(sentence, at, 'advmod').some((child) => /^(?:probably|likely|perhaps|eventually)$/.test(lemmaAt(sentence, child)) || (speech === undefined && lemmaAt(sentence, child) === 'never'))) return;
  if (isPassiveActorless(inner) || !isOwnPromise(scene, at, speech)) return;
  if (isInConditional(sentence, at)) return;
  if ((stays(inner) || isOfCourts(inner)) && !isNegated(sentence, at)) return;
  // "said it would launch an inquiry": the inquiry is told by its noun.
  if (inner.type === 'ACCUSE' && childrenBy(sentence, at, 'obj').some((object) => drafts.get(object)?.modes.includes('INVESTIGATE'))) {
    drafts.delete(at);
    return;
  }
  const type: EventType = isNegated(sentence, at) ? 'REJECT' : HOSTILE.has(inner.type) ? 'THREATEN' : 'AGREE';
  drafts.set(at, { ...inner, type, modes: type === 'THREATEN' ? threatModes(inner) : type === 'REJECT' ? [askedMode(inner)] : [], cameo: undefined, operator: 'will' });
}

/** "should have left", "I must tell you": of what is past, and of oneself, nothing is demanded. */
const isNoDemand = (sentence: Sentence, at: number): boolean =>
  childrenBy(sentence, at, 'aux').some((child) => wordAt(sentence, child) === 'have') || childrenBy(sentence, at, 'nsubj').some((child) => /^(?:i|we)$/.test(wordAt(sentence, child)));

/** Whether who will do it says so: "Iran said it would attack", as against "analysts said Iran would attack", and "Iran will attack", which is a plan. */
function isOwnPromise(scene: Scene, at: number, speech: number | undefined): boolean {
  const subjects = subjectsOf(scene.sentence, at);
  if (speech === undefined) return subjects.some((head) => /^(?:i|we)$/.test(wordAt(scene.sentence, head)));
  const doers = subjects.map((head) => scene.mentionAt(head));
  const speakers = actorsOf(scene, speech).map(({ mention }) => mention);
  return doers.length === 0 || speakers.length === 0 || doers.some((doer) => doer.kind === 'PRONOUN' || isOwned(scene, doer.head) || speakers.some((speaker) => speaker.name.toLowerCase() === doer.name.toLowerCase() || (speaker.country !== undefined && speaker.country === doer.country)));
}

/** "his forces", "their country": who speaks of these speaks for them. */
const isOwned = ({ sentence }: Scene, head: number): boolean => /^(?:force|forces|troop|troops|army|soldier|man|fighter|country|government|nation|navy)$/.test(lemmaAt(sentence, head)) && childrenBy(sentence, head, 'nmod:poss').some((child) => /^(?:his|her|its|their|our|my)$/.test(wordAt(sentence, child)));

/** "will not accept", "would never negotiate". */
const isRefusal = ({ sentence }: Scene, at: number, modal: Modal): boolean =>
  (modal === 'FUTURE' || modal === 'CONDITIONAL') && isNegated(sentence, at) && /^(?:accept|allow|negotiate|talk|recognize|recognise|sign|withdraw|surrender|yield|tolerate|permit|join|attend|participate|support|pay|lift|return|give|agree|let|bow|compromise|cooperate|comply|hand|extradite|disarm|resign|abandon|back)$/.test(lemmaAt(sentence, at));

const isInConditional = (sentence: Sentence, at: number): boolean => pathUp(sentence, at).some((token) => childrenBy(sentence, token, 'mark').some((mark) => /^(?:if|whether)$/.test(lemmaAt(sentence, mark))));

const isPassiveActorless = (draft: Draft): boolean => fillersOf(draft, 'actor').length === 0;

function demand(scene: Scene, drafts: Drafts, at: number, speech: number, inner: Draft): void {
  const speakers = actorsOf(scene, speech).filter(({ mention }) => isActor(mention));
  const asked = clauseSubjects(scene, at);
  if (speakers.length === 0 || asked.length === 0) return;
  drafts.set(at, { ...inner, type: 'REQUEST', modes: inner.type === 'OTHER' ? [] : [askedMode(inner)], cameo: undefined, fillings: [...speakers, ...asked], operator: 'must' });
}
