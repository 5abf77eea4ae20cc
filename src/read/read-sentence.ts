import type { EventMode } from '../ontology.ts';
import { attributionOf, speechesIn, type SpeechAct } from './acts/attribution.ts';
import { findTriggers, type Trigger } from './acts/acts.ts';
import { isFigure, isPrivate } from './acts/figures.ts';
import { compose, type Drafts } from './acts/compose.ts';
import { isAccident, isLeavingDead } from './tolls/accidents.ts';
import { casualtiesOf, isTakenBesideDead, type CasualtyMention } from './tolls/casualties.ts';
import type { Continued } from './article/continue-speech.ts';
import { datesIn, type DateMention } from './time/dates.ts';
import type { Draft } from './acts/draft.ts';
import { factualityOf } from './acts/factuality.ts';
import { withContentMode } from './acts/asked-modes.ts';
import { joinActs } from './acts/join-acts.ts';
import { joinClauses } from './acts/join-clauses.ts';
import { applyJudgements } from './acts/judgements.ts';
import { findLatent, hasOrder } from './acts/latent-acts.ts';
import { locationsOf } from './acts/locate-acts.ts';
import type { Lexicon } from './lexicon.ts';
import { meansOf } from './acts/means.ts';
import { isActor, type Mention } from './mentions/mention.ts';
import { mentionReader } from './mentions/mentions.ts';
import { NAMED } from './acts/named-causes.ts';
import type { PhraseLink } from './acts/answers.ts';
import { ORDER_OF_BEFORE } from './acts/order-of-before.ts';
import { DECREE } from './acts/order-nouns.ts';
import { applyPhrases } from './acts/phrases.ts';
import { applyPurposes, launchSites, type LaunchSite } from './acts/purposes.ts';
import { provokedBy, punishedDoers } from './acts/provoked-by.ts';
import { phraseRange } from './sentence/noun-phrase.ts';
import { fillRoles, type Scene } from './acts/roles.ts';
import type { Sentence } from './sentence/sentence.ts';
import { hasOperator, modalOf, operatorsAt } from './acts/clause.ts';
import { withWeaponMode } from './acts/weapon-modes.ts';
import { isInverted } from './acts/unreal.ts';
import { tellingOf } from './acts/veridicality.ts';
import { childrenBy, fullRelationAt, headOf, isNoun, isVerb, pathUp, relationAt, subtree, wordAt } from './sentence/tree.ts';

/** All that one sentence tells, before it is tied to the rest of the article. */
export interface SentenceReading {
  readonly scene: Scene;
  readonly drafts: readonly Draft[];
  readonly speeches: readonly SpeechAct[];
  readonly dates: readonly DateMention[];
  readonly casualties: readonly CasualtyMention[];
  readonly links: readonly PhraseLink[];
  /** Acts that are told only if a sentence behind tells who ordered them. */
  readonly latent: () => readonly Draft[];
  readonly sites: readonly LaunchSite[];
  /** The day of the article, in what it reports by the hour. */
  readonly today?: string | undefined;
  /** Every actor that the sentence mentions, in order; those that pronouns may mean. */
  readonly actors: readonly Mention[];
  /** "Ruto's aides": who is spoken of only as an owner. */
  readonly owners: readonly Mention[];
  readonly pronouns: readonly Mention[];
  /** Of a sentence that is all quotation: the speech, told in another sentence, with which it goes on. */
  readonly continued?: Continued | undefined;
}

/** Reads one sentence. `anchor` is the day of the article. */
export function readSentence(sentence: Sentence, lexicon: Lexicon, anchor: string | undefined): SentenceReading {
  const scene: Scene = { sentence, mentionAt: mentionReader(sentence, lexicon) };
  const triggers = findTriggers(sentence, lexicon, scene.mentionAt);
  const drafts: Drafts = new Map(triggers.filter((trigger) => !isAccident(sentence, lexicon, trigger) && !isLeavingDead(sentence, trigger.at) && !isTakenBesideDead(sentence, trigger.at) && !isFigure(scene, lexicon, trigger)).map((trigger) => [trigger.at, draftOf(scene, trigger)]));
  joinActs(sentence, drafts);
  if (hasOrder(sentence, lexicon)) for (const trigger of findLatent(sentence, lexicon, scene.mentionAt, triggers)) if (!isUsed(drafts, trigger.at)) drafts.set(trigger.at, { ...draftOf(scene, trigger), latent: true });
  compose(scene, lexicon, drafts, (at, kind) => blankDraft(sentence, at, kind));
  applyPurposes(scene, drafts);
  provokedBy(sentence, drafts);
  punishedDoers(sentence, drafts);
  for (const [at, draft] of drafts) if (isPrivate(scene, draft)) drafts.delete(at);
  const speeches = speechesIn(scene, lexicon);
  applyJudgements(scene, lexicon, speeches, drafts, (at, kind) => blankDraft(sentence, at, kind));
  for (const { mode, verb } of speeches) if (mode === 'DECLINED_COMMENT' || mode === 'CLAIM_OF_RESPONSIBILITY' || mode === 'DENIAL') drafts.delete(verb);
  const { links, authorized } = applyPhrases(scene, lexicon, drafts, (at, kind) => blankDraft(sentence, at, kind));
  const finishAll = (all: readonly Draft[]): Draft[] => {
    const acts = new Set(all.flatMap(({ at, also }) => [at, ...also]));
    return joinClauses(sentence, lexicon, all.map((draft) => finish(scene, lexicon, speeches, locationsOf(scene, withWeaponMode(lexicon, withContentMode(sentence, lexicon, meansOf(scene, draft))), acts))).sort((one, other) => one.at - other.at));
  };
  const finished = finishAll([...authorized.values()]);
  const latent = (): Draft[] => finishAll(findLatent(sentence, lexicon, scene.mentionAt, triggers).filter(({ at }) => !isUsed(authorized, at)).map((trigger) => draftOf(scene, trigger)));
  return { scene, drafts: finished, speeches, dates: datesIn(sentence, anchor), casualties: casualtiesOf(scene, lexicon), links, latent, sites: launchSites(scene), ...(sentence.clocked === true && anchor !== undefined ? { today: anchor } : {}), actors: actorsIn(scene), owners: ownersIn(scene), pronouns: pronounsIn(scene) };
}

const isUsed = (drafts: Drafts, at: number): boolean => [...drafts.values()].some((draft) => draft.at === at || draft.also.includes(at));

function draftOf(scene: Scene, trigger: Trigger): Draft {
  const blank = blankDraft(scene.sentence, trigger.at, trigger.kind);
  return {
    ...blank, type: trigger.act.type, modes: trigger.modes, cameo: trigger.cameo, fillings: fillRoles(scene, trigger),
    also: trigger.carrier ? [trigger.carrier.at] : [], specific: trigger.kind === 'verb' && [...trigger.act.needs.object ?? [], ...trigger.act.needs.subject ?? []].length > 0,
  };
}

function blankDraft(sentence: Sentence, at: number, kind: Draft['kind']): Draft {
  const first = wordAt(sentence, isNoun(sentence, at) ? phraseRange(sentence, at).from : at);
  return {
    sentence: sentence.index, at, ...wordsOf(sentence, at), kind, type: 'OTHER', modes: [], definite: /^(?:the|this|these|those|that|each)$/.test(first) || /^['’]s?$/.test(wordAt(sentence, at - 1)) || (wordAt(sentence, at - 1) === '"' && childrenBy(sentence, at, 'nmod:poss').length > 0),
    fillings: [], status: 'OCCURRED', polarity: 'AFFIRMED', modality: 'FACTUAL', attribution: [], also: [],
  };
}

/** The words that carry an act: its word with its subject, object and what follows with prepositions, but no other clause. */
function wordsOf(sentence: Sentence, at: number): Pick<Draft, 'from' | 'to'> {
  const beside = new Set(['parataxis', 'advcl', 'punct', 'cc', 'conj', 'acl', 'ccomp', 'mark', 'discourse', 'appos', 'dep', 'csubj']);
  const inside = subtree(sentence, at, (child) => !beside.has(relationAt(sentence, child)) || (relationAt(sentence, child) === 'conj' && headOf(sentence, child) !== at));
  let [from, to] = [at, at];
  const words = new Set(inside);
  while (words.has(from - 1) || (from > 0 && inside.some((token) => token < from) && from > (inside[0] ?? at))) from -= 1;
  while (words.has(to + 1) || to < (inside.at(-1) ?? at)) to += 1;
  while (from < at && !/[\p{L}\d]/u.test(wordAt(sentence, from))) from += 1;
  while (to > at && !/[\p{L}\d]/u.test(wordAt(sentence, to))) to -= 1;
  return { from, to };
}

function finish(scene: Scene, lexicon: Lexicon, speeches: readonly SpeechAct[], draft: Draft): Draft {
  const { sentence } = scene;
  const told = factualityOf(sentence, lexicon, draft.operator === DECREE ? draft.also.at(-1) ?? draft.at : draft.at);
  const attribution = draft.kind === 'noun' && draft.definite && draft.fillings.length === 0 ? [] : attributionOf(scene, speeches, draft.at);
  const composed = ['AGREE', 'THREATEN', 'REJECT', 'REQUEST'].includes(draft.type) && ['will', 'must', 'fail'].includes(draft.operator ?? '');
  if (composed) return { ...draft, attribution, status: !isSaidOutright(sentence, lexicon, draft, attribution.length > 0) ? 'HYPOTHETICAL' : draft.type === 'AGREE' && draft.operator === 'will' ? 'PROSPECTIVE' : 'OCCURRED', modality: draft.operator === 'will' ? 'COMMITMENT' : 'FACTUAL', polarity: 'AFFIRMED' };
  // "rejected a demand by students": it was made.
  if (draft.operator === NAMED && draft.type === 'REQUEST') return { ...draft, attribution };
  if (draft.operator === ORDER_OF_BEFORE) return { ...draft, attribution };
  if (draft.operator === 'order' && told.status !== 'NEGATED') return withoutDoubted(sentence, lexicon, { ...draft, attribution, ...ordered(scene, lexicon, draft) });
  if (told.status === 'PROSPECTIVE' && isRuled(sentence, draft)) return { ...draft, attribution, status: 'OCCURRED', polarity: 'AFFIRMED', modality: 'FACTUAL' };
  return { ...draft, attribution: told.status === 'OCCURRED' || told.status === 'ONGOING' ? attribution.filter(({ verb }) => !isOfOthers(speeches, verb)) : attribution, ...told };
}

/** "denied a part in the attack": what is denied and happened all the same is told by others. */
const isOfOthers = (speeches: readonly SpeechAct[], verb: number): boolean => speeches.some((one) => one.verb === verb && (one.mode === 'DENIAL' || one.mode === 'DECLINED_COMMENT'));

/** Whether a promise, a demand or a failure to agree is told as made; a condition makes less of it where nobody speaks. */
function isSaidOutright(sentence: Sentence, lexicon: Lexicon, { at, operator }: Draft, isSaid: boolean): boolean {
  const conditional = childrenBy(sentence, at, 'advcl').some((child) => childrenBy(sentence, child, 'mark').some((mark) => /^(?:if|unless)$/.test(wordAt(sentence, mark))));
  const telling = tellingOf(sentence, lexicon);
  const failing = operator === 'fail' ? headOf(sentence, at) : undefined;
  return (failing === undefined ? telling.base(at) : telling.value(failing)) === 'TRUE' && !isInverted(sentence, failing ?? at) && (isSaid || !conditional);
}

/** A decision to give way, or to refuse, is the act itself. */
const isRuled = (sentence: Sentence, { at, type }: Draft): boolean =>
  (relationAt(sentence, at) === 'xcomp' || (relationAt(sentence, at) === 'advcl' && type === 'REJECT')) && (['CONCEDE', 'REJECT'].includes(type) ? /^(?:decide|rule|resolve|vote|agree)$/ : ['ACCUSE', 'SANCTION'].includes(type) ? /^vote$/ : /^$/).test(sentence.tokens[headOf(sentence, at)]?.lemma ?? '');

/** "no proof that he ordered the killing", "may have ordered the raid": of a deed that is known, nobody is told to have ordered it; who could order one is told so, and who is accused of it by those who accuse. */
function withoutDoubted(sentence: Sentence, lexicon: Lexicon, draft: Draft): Draft {
  const isOfKnown = draft.kind === 'noun' && draft.definite && draft.status === 'HYPOTHETICAL';
  const isAccused = pathUp(sentence, draft.at).some((at) => hasOperator(operatorsAt(sentence, lexicon, at), 'ACCUSE'));
  const isOfPast = !isAccused && draft.also.some((at) => isVerb(sentence, at) && /^VB[DNG]$/.test(sentence.tokens[at]?.xpos ?? '') && modalOf(sentence, at) !== 'FUTURE');
  return isOfKnown && isOfPast ? { ...draft, fillings: draft.fillings.filter(({ role }) => role !== 'authorizer') } : draft;
}

/** Modes that somebody has to carry out; a curfew holds once it is ordered. */
const CARRIED_OUT: ReadonlySet<EventMode> = new Set(['ARREST', 'DEPORT', 'SEIZE', 'EXPEL']);

/** What was ordered as a noun ("ordered strikes") is told as done; an order to do it, or one of a court, tells only of the order. "raids ordered by" are told by what they hang on, raids only "approved by" where a verb tells that they took place. */
function ordered(scene: Scene, lexicon: Lexicon, draft: Draft): Pick<Draft, 'status' | 'polarity' | 'modality'> {
  const { sentence } = scene;
  const above = draft.also.filter((at) => isVerb(sentence, at) && pathUp(sentence, draft.at).includes(at));
  // "The strikes, approved by the king, killed nine": what an act itself does or has done to it is no order.
  const isOfAct = (at: number): boolean => relationAt(sentence, draft.at) === 'nsubj' && headOf(sentence, draft.at) === at && !hasOperator(operatorsAt(sentence, lexicon, at), 'ORDER');
  const orderedAt = above.find((at) => !isOfAct(at));
  const told = factualityOf(scene.sentence, lexicon, orderedAt ?? draft.at);
  const firm = draft.fillings.some(({ role, commandMode }) => role === 'authorizer' && (commandMode === 'ORDERED' || commandMode === 'DIRECTED'));
  const byCourt = draft.fillings.some(({ role, mention }) => role === 'authorizer' && mention.sector === 'JUD');
  const isOrderItself = draft.kind === 'verb' && (hasOperator(operatorsAt(sentence, lexicon, draft.at), 'ORDER') || sentence.lemmas[draft.at] === 'tell');
  // "has ordered strikes": the order is the news, and whether it was carried out is not told.
  const isStanding = orderedAt !== undefined && childrenBy(sentence, orderedAt, 'aux').some((child) => /^(?:has|have)$/.test(wordAt(sentence, child)));
  const carriedOut = !isOrderItself && (draft.kind === 'verb' || firm || above.length > 0);
  const done = (orderedAt === undefined && carriedOut) || (draft.kind === 'noun' && firm && ((draft.type === 'ASSAULT' && !isStanding && !draft.modes.includes('DESTROY')) || (draft.type === 'COERCE' && !byCourt && !draft.modes.some((mode) => CARRIED_OUT.has(mode)))));
  return told.status === 'OCCURRED' && !done ? { status: 'PROSPECTIVE', polarity: 'AFFIRMED', modality: 'PROSPECTIVE' } : told;
}

const NOMINAL = new Set(['nsubj', 'obj', 'iobj', 'obl', 'nmod', 'conj', 'root', 'appos', 'nsubj:pass']);

function actorsIn({ sentence, mentionAt }: Scene): Mention[] {
  return sentence.tokens.flatMap((token, at) => {
    if (!(['NOUN', 'PROPN'].includes(token.upos) || (token.upos === 'NUM' && relationAt(sentence, at) === 'nsubj')) || !(NOMINAL.has(relationAt(sentence, at)) || relationAt(sentence, at) === 'parataxis')) return [];
    const mention = mentionAt(at);
    return mention.head === at && (isActor(mention) || mention.type === 'Place' || mention.type === 'Facility') && mention.kind !== 'OTHER' ? [mention] : [];
  });
}

const pronounsIn = ({ sentence, mentionAt }: Scene): Mention[] =>
  sentence.tokens.flatMap(({ upos }, at) => (upos === 'PRON' ? [mentionAt(at)] : [])).filter(({ kind, name }) => kind === 'PRONOUN' && /^(?:he|him|his|she|her|it|its|they|them|their)$/.test(name));

const ownersIn = ({ sentence, mentionAt }: Scene): Mention[] =>
  sentence.tokens.flatMap((_token, at) => (isNoun(sentence, at) && fullRelationAt(sentence, at) === 'nmod:poss' ? [mentionAt(at)] : [])).filter((mention) => isActor(mention) && mention.kind !== 'PRONOUN');
