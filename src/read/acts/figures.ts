import { operatorsAt } from './clause.ts';
import type { Trigger } from './acts.ts';
import type { Lexicon } from '../lexicon.ts';
import { isActor, type Mention } from '../mentions/mention.ts';
import type { Scene } from './roles.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { childrenBy, conjuncts, isNoun, lemmaAt, wordAt } from '../sentence/tree.ts';
import { fillersOf, type Draft } from './draft.ts';
import type { EventType } from '../../ontology.ts';

/** "the recession hit Greece", "attacked the plan": force only in a manner of speaking, as the one who does it could not use any, or what suffers it cannot be struck. */
export function isFigure(scene: Scene, lexicon: Lexicon, { at, kind, act, around }: Trigger): boolean {
  if (act.type !== 'ASSAULT') return false;
  if (kind === 'noun') return isAtNothing(scene, { at, around });
  if (isVerbal(scene.sentence, at, around)) return true;
  if (around.byPreposition.get('with')?.every((head) => WORDS.test(lemmaAt(scene.sentence, head))) === true) return true;
  const { sentence, mentionAt } = scene;
  const mentionsOf = (heads: readonly number[]): Mention[] => heads.flatMap((head) => conjuncts(sentence, head)).map((head) => mentionAt(head));
  const [done, doers] = [mentionsOf(around.object).filter(({ name }) => !/^(?:each other|one another)$/.test(name)), mentionsOf(around.subject)];
  const armed = doers.some(({ sector, type }) => type === 'Militia' || sector === 'REB' || sector === 'MIL');
  if (!armed && BLOWS.test(lemmaAt(sentence, at)) && done.length > 0 && done.every((one) => one.kind === 'OTHER' || one.type === 'Agreement') && !around.byPreposition.has('with')) return lemmaAt(sentence, at) === 'shoot' ? done.some(({ lemma }) => SHOT.test(lemma)) : !done.some(({ lemma }) => /^(?:target|wall|car|tree)$/.test(lemma));
  return doers.length > 0 && doers.every((doer) => doer.kind === 'OTHER' && !ACT_LIKE.test(doer.lemma) && operatorsAt(sentence, lexicon, doer.head).length === 0 && !childrenBy(sentence, doer.head, 'nmod:poss').some((child) => isActor(mentionAt(child)) && mentionAt(child).kind !== 'PRONOUN') && nationsBefore(sentence, doer) === 0);
}

/** "attacked the president over the law", "for hoarding wealth": blows of words, which have a reason. */
function isVerbal(sentence: Sentence, at: number, { byPreposition }: Trigger['around']): boolean {
  if (!/^(?:attack|blast|assail|hit|savage|pillory)$/.test(lemmaAt(sentence, at))) return false;
  const reasons = [...byPreposition.get('for') ?? [], ...byPreposition.get('over') ?? []].filter((head) => !/^(?:day|hour|minute|time|week|month|night|year|weekend|reason|second|round)$/.test(lemmaAt(sentence, head)));
  return reasons.length > 0 || childrenBy(sentence, at, 'advcl').some((child) => childrenBy(sentence, child, 'mark', 'case').some((mark) => /^(?:for|over)$/.test(wordAt(sentence, mark))) && (sentence.tokens[child]?.xpos === 'VBG'));
}

/** "bombarded with questions". */
const WORDS = /^(?:letter|question|call|email|e-mail|message|request|complaint|demand|offer|tweet|meme|criticism|praise|abuse|information|data|advert|advertisement|order|text|post)$/;

/** "an attack on tax policy": on what no blow can reach. */
function isAtNothing({ sentence, mentionAt }: Scene, { at, around }: Pick<Trigger, 'at' | 'around'>): boolean {
  if (!/^(?:attack|assault|offensive|onslaught|war|battle|fight)$/.test(lemmaAt(sentence, at))) return false;
  const heads = ['on', 'against', ...(/^(?:war|battle|fight)$/.test(lemmaAt(sentence, at)) ? ['with'] : [])].flatMap((preposition) => around.byPreposition.get(preposition) ?? []).filter((head) => isNoun(sentence, head));
  if (/^(?:with|against|on)$/.test(wordAt(sentence, at + 1)) && REACHLESS.test(lemmaAt(sentence, at + 2)) && !isNoun(sentence, at + 3)) return true;
  return heads.length > 0 && heads.every((head) => REACHLESS.test(lemmaAt(sentence, head)) && mentionAt(head).kind === 'OTHER');
}

/** What is attacked in words alone. */
const REACHLESS = /^(?:policy|plan|proposal|record|news|tax|taxis|bill|law|budget|idea|view|speech|inflation|poverty|corruption|crime|drug|disease|virus|hunger|litter|democracy|freedom|right|integrity|character|reputation|reform|decision|press|principle|value|fraud|waste|obesity|cancer|leukaemia|leukemia|illness|depression|addiction|covid|covid-19|coronavirus|dementia|malaria|terrorism|climate|change|system|credibility|independence)$/;

/** Verbs of blows that are said as often of what cannot be struck: "attacked the plan", "fight corruption". */
const BLOWS = /^(?:attack|hit|strike|fight|target|pound|battle|blast|assault|shoot|destroy|wreck)$/;

/** What is shot with a camera or at a game, and what is shot down by a vote. */
const SHOT = /^(?:film|movie|video|scene|episode|documentary|footage|photo|photograph|picture|portrait|commercial|series|ball|puck|goal|basket|hoop|glance|look|question|round|bill|proposal|plan|motion|idea|law|deal|amendment|claim|rumou?r|measure|request|theory|reform|budget|suggestion|offer|resolution|appeal|nomination|treaty)$/;

const nationsBefore = (sentence: Sentence, { from, to }: Mention): number => sentence.names.filter((match) => match.from >= from && match.to <= to).length;

/** Subjects that are themselves acts or means of force. */
const ACT_LIKE = /(?:attack|strike|blast|explosion|bomb|bombing|raid|shelling|shell|fire|gunfire|rocket|missile|drone|bullet|shot|assault|ambush|fighting|clash|operation|offensive|barrage|airstrike|mine|device|shrapnel|violence|crackdown|war|battle|round|volley|salvo|mortar|grenade|one|some|many|several|dozen|other|unit|youth|wave|mob|that|who|which|what|those|both|all|each)s?$/i;

const OF_WORDS: ReadonlySet<EventType> = new Set(['AGREE', 'CONSULT', 'SUPPORT', 'REQUEST', 'REJECT', 'CONCEDE', 'AID', 'COOPERATE', 'THREATEN']);

/** "I agreed to talk", where nobody is quoted: an interview, or the writer. What is done by "you" is nobody's act. */
export function isPrivate({ sentence }: Scene, draft: Draft): boolean {
  const actors = fillersOf(draft, 'actor');
  if (actors.length === 0 || !OF_WORDS.has(draft.type) || !actors.every(({ mention: { kind, name } }) => kind === 'PRONOUN' && /^(?:i|you)$/.test(name))) return false;
  return actors.every(({ mention }) => mention.name === 'you') || !sentence.tokens.some(({ text }) => /^["“”'‘’«»`]+$/.test(text));
}
