import type { OperatorEntry } from '../../lexicon-shapes.ts';
import { fitOf } from './act-fit.ts';
import { argumentsOfVerb, objectsOf, subjectsOf } from '../sentence/arguments.ts';
import { hasOperator, isNegated } from './clause.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Mention } from '../mentions/mention.ts';
import { isActor, isPlace, isThing } from '../mentions/mention.ts';
import { nearestSubject } from './nearest.ts';
import type { Scene } from './roles.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { caseOf, childrenBy, conjuncts, fullRelationAt, headOf, isPassive, lemmaAt, relationAt, subtree, wordAt } from '../sentence/tree.ts';

/** What someone says of an act that is laid to their charge, or asked about: that it is not so, nothing, or that it was theirs. */
export type Pointed = 'DECLINED_COMMENT' | 'DENIAL' | 'CLAIM_OF_RESPONSIBILITY';

const NO_COMMENT = /^(?:decline|refuse|offer|give|have|make)$/;
const ANSWERS = /^(?:comment|say|discuss|elaborate|answer|confirm|disclose|identify|name|specify|speculate|give|provide|reveal|respond|detail|draw|talk|explain)$/;

/** Which of these a verb tells, if one. */
export function pointedMode(scene: Scene, lexicon: Lexicon, at: number, entries: readonly OperatorEntry[]): Pointed | undefined {
  if (declines(scene.sentence, at)) return 'DECLINED_COMMENT';
  if (claims(scene, lexicon, at)) return 'CLAIM_OF_RESPONSIBILITY';
  if ((hasOperator(entries, 'DENY') && !isWithheld(scene.sentence, at)) || pleadsInnocent(scene.sentence, at) || dismissesCharge(scene, at)) return 'DENIAL';
  if (!hasOperator(entries, 'SAY')) return undefined;
  const around = relationAt(scene.sentence, at) === 'parataxis' && headOf(scene.sentence, at) < at ? [headOf(scene.sentence, at)] : [];
  const told = [...childrenBy(scene.sentence, at, 'ccomp', 'parataxis', 'advcl'), ...around];
  if (told.some((clause) => isOfSpeaker(scene, at, clause) && owns(scene, lexicon, at, clause)) || told.some((clause) => isOwnWork(scene, lexicon, clause))) return 'CLAIM_OF_RESPONSIBILITY';
  return childrenBy(scene.sentence, at, 'ccomp').some((clause) => disowns(scene, at, clause)) || around.some((clause) => isCalledUntrue(scene.sentence, clause)) ? 'DENIAL' : undefined;
}

function declines(sentence: Sentence, at: number): boolean {
  const lemma = lemmaAt(sentence, at);
  if (isUndrawn(sentence, at)) return true;
  const would = childrenBy(sentence, at, 'aux').some((child) => /^(?:will|would|could|can)$/.test(wordAt(sentence, child)));
  if (/^(?:comment|discuss|elaborate)$/.test(lemma) && isNegated(sentence, at) && would) return true;
  if (/^(?:say|confirm|disclose)$/.test(lemma) && isNegated(sentence, at) && would && childrenBy(sentence, at, 'ccomp', 'xcomp', 'obj', 'advcl').some((child) => /^(?:whether|if|how|who|where|what|when|why)$/.test(firstWord(sentence, child)))) return true;
  if (childrenBy(sentence, at, 'xcomp').some((child) => /^(?:identify|name|quote)$/.test(lemmaAt(sentence, child)) && isPassive(sentence, child))) return false;
  if (lemma === 'want' && isNegated(sentence, at) && childrenBy(sentence, at, 'xcomp').some((child) => /^(?:comment|discuss|elaborate)$/.test(lemmaAt(sentence, child)))) return true;
  if (!NO_COMMENT.test(lemma) || (!/^(?:decline|refuse)$/.test(lemma) && !isNegated(sentence, at))) return false;
  return subtree(sentence, at, (child) => ['xcomp', 'obj', 'acl', 'ccomp'].includes(relationAt(sentence, child)) && fullRelationAt(sentence, child) !== 'acl:relcl').some((child) => ANSWERS.test(lemmaAt(sentence, child)) && child !== at);
}

/** "would not be drawn on it". */
const isUndrawn = (sentence: Sentence, at: number): boolean => lemmaAt(sentence, at) === 'draw' && isPassive(sentence, at) && isNegated(sentence, at);

const firstWord = (sentence: Sentence, at: number): string => wordAt(sentence, Math.min(...subtree(sentence, at)));

const ASKED = /^(?:request|appeal|application|petition|bail|motion|plea|permission|access|entry|visa|licence|license|parole|asylum|passage|admission|treatment)$/;

/** "denied the reporters entry", "the request was denied": what somebody is not given, and nothing that is said not to be so. */
const isWithheld = (sentence: Sentence, at: number): boolean =>
  (childrenBy(sentence, at, 'iobj').some((child) => wordAt(sentence, child) !== 'it') && childrenBy(sentence, at, 'obj').length > 0) || objectsOf(sentence, at).some((object) => ASKED.test(lemmaAt(sentence, object)));

const CHARGED = /^(?:allegation|accusation|claim|report|charge|suggestion|rumou?r|story|insinuation|assertion|speculation|account|version)$/;
const UNTRUE = /^(?:false|untrue|baseless|unfounded|groundless|fabricated|fabrication|lie|lies|fiction|nonsense|invention|fake|rubbish|wrong|invented|bogus)$/;

/** "dismissed the allegation", "called the report untrue": what is said of somebody is not so; what a court dismisses is something else. */
function dismissesCharge({ sentence, mentionAt }: Scene, at: number): boolean {
  const lemma = lemmaAt(sentence, at);
  const isUntrue = (): boolean => sentence.tokens.slice(at + 1, at + REACH).some(({ text }) => UNTRUE.test(text.toLowerCase()));
  if (!/^(?:reject|dismiss|rubbish|rebut|wave|brush|laugh|scoff|ridicule|deride)$/.test(lemma) && !(/^(?:call|describe|brand|label)$/.test(lemma) && isUntrue())) return false;
  const objects = [...objectsOf(sentence, at), ...childrenBy(sentence, at, 'obl', 'nmod').filter((child) => /^(?:at|as)$/.test(caseOf(sentence, child)))];
  // "rejected the accusation", "a charge that it rejected": of what is told before, a refusal that answers it.
  const isTold = (object: number): boolean => object !== headOf(sentence, at) && (isUntrue() || childrenBy(sentence, object, 'acl', 'ccomp', 'nmod').length > 0);
  return !isNegated(sentence, at) && objects.some((object) => CHARGED.test(lemmaAt(sentence, object)) && isTold(object) && !isProposed(sentence, object)) && !subjectsOf(sentence, at).some((head) => mentionAt(head).sector === 'JUD');
}

/** "her suggestion that he stay away": what somebody should do is no charge. */
const isProposed = (sentence: Sentence, object: number): boolean => childrenBy(sentence, object, 'acl', 'ccomp').some((verb) => wordAt(sentence, verb) === lemmaAt(sentence, verb) && childrenBy(sentence, verb, 'nsubj').some((child) => /^(?:he|she|it)$/.test(wordAt(sentence, child)) || sentence.tokens[child]?.xpos === 'NNP') && childrenBy(sentence, verb, 'aux').length === 0);

/** How far behind a verb the words stand that call something untrue. */
const REACH = 14;

/** "claimed the murder", "admitted responsibility", "the blast was claimed by". */
function claims({ sentence }: Scene, lexicon: Lexicon, at: number): boolean {
  const objects = objectsOf(sentence, at).map((object) => lemmaAt(sentence, object));
  if (objects.includes('responsibility') && !isNegated(sentence, at)) {
    const lemma = lemmaAt(sentence, at);
    return lemma === 'claim' || (/^(?:admit|take|accept|acknowledge|assume)$/.test(lemma) && subtree(sentence, at).some((child) => isViolent(lexicon, lemmaAt(sentence, child))));
  }
  // "boasted of the killing", "owned up to the raid", "took credit for the blast"
  const isBoast = /^(?:boast|brag)$/.test(lemmaAt(sentence, at)) || (lemmaAt(sentence, at) === 'own' && wordAt(sentence, at + 1) === 'up') || (/^(?:take|claim)$/.test(lemmaAt(sentence, at)) && objects.includes('credit'));
  const boasted = isBoast ? subtree(sentence, at, (child) => /^(?:obl|nmod|obj)$/.test(relationAt(sentence, child))).filter((child) => /^(?:of|about|to|up to|for)$/.test(caseOf(sentence, child))).map((child) => lemmaAt(sentence, child)) : [];
  return (lemmaAt(sentence, at) === 'claim' || boasted.length > 0) && !isNegated(sentence, at) && [...objects, ...boasted].some((lemma) => isViolent(lexicon, lemma));
}

const isViolent = (lexicon: Lexicon, lemma: string): boolean => lexicon.nouns.get(lemma)?.some(({ act }) => act.type === 'ASSAULT') === true;

const pleadsInnocent = (sentence: Sentence, at: number): boolean =>
  (/^(?:plead|enter)$/.test(lemmaAt(sentence, at)) && /^not guilty$/.test(`${wordAt(sentence, at + 1)} ${wordAt(sentence, at + 2)}`))
  || (/^(?:maintain|protest|proclaim|insist|assert|declare)$/.test(lemmaAt(sentence, at)) && subtree(sentence, at).some((child) => /^(?:innocent|innocence)$/.test(wordAt(sentence, child)) && child > at));

/** "said it had", "said they were": what is said of the speaker. */
const isOfSpeaker = ({ sentence }: Scene, at: number, clause: number): boolean =>
  (relationAt(sentence, clause) === 'advcl' && /^(?:of|about)$/.test(wordAt(sentence, at + 1)) && /^(?:boast|brag)$/.test(lemmaAt(sentence, at)))
  || childrenBy(sentence, clause, 'nsubj', 'nsubj:pass').some((child) => /^(?:it|they|we|he|she|i)$/.test(wordAt(sentence, child)) || isOwnForce(sentence, child)) && subjectsOf(sentence, at).length > 0;

/** "The shooting was the work of its fighters, the militia said". */
const isOwnWork = ({ sentence }: Scene, lexicon: Lexicon, clause: number): boolean =>
  /^(?:work|handiwork|doing)$/.test(lemmaAt(sentence, clause)) && !isNegated(sentence, clause) && childrenBy(sentence, clause, 'nsubj').some((child) => isViolent(lexicon, lemmaAt(sentence, child))) && childrenBy(sentence, clause, 'nmod').some((child) => isOwnForce(sentence, child));

/** "its fighters", "our brothers". */
const isOwnForce = (sentence: Sentence, at: number): boolean => /^(?:fighter|man|force|militant|warrior|member|wing|unit|gunman|soldier|bomber|commando|brigade|mujahideen)s?$/.test(lemmaAt(sentence, at)) && childrenBy(sentence, at, 'nmod:poss').some((child) => /^(?:its|their|our|his)$/.test(wordAt(sentence, child)));

const PARTS = /^(?:part|role|hand|involvement|connection|link|knowledge|responsibility|contact)$/;
const INVOLVED = /^(?:involved|responsible|behind|guilty|complicit|aware|connected|linked|part)$/;

const wordsIn = (sentence: Sentence, clause: number): string => subtree(sentence, clause).map((child) => wordAt(sentence, child)).join(' ');

/** "That was not the case", "there is no truth in it". */
const isCalledUntrue = (sentence: Sentence, clause: number): boolean =>
  /\b(?:that|this|it|reports?|claims?|allegations?|accusations?|stor(?:y|ies)|rumou?rs?|footage|video|account|article) (?:was|were|is|are) (?:not (?:the case|true|so|correct)|untrue|false|baseless|unfounded|groundless|fabricated|a lie|lies)\b|\bthere (?:is|was) no (?:truth|substance)\b/.test(wordsIn(sentence, clause));

/** "had no part in", "was not involved", "that was not the case". */
function disowns(scene: Scene, at: number, clause: number): boolean {
  const { sentence } = scene;
  const words = wordsIn(sentence, clause);
  if (isCalledUntrue(sentence, clause)) return true;
  if (!isOfSpeaker(scene, at, clause)) return false;
  if (/\bnothing to do with\b/.test(words)) return true;
  const own = [clause, ...childrenBy(sentence, clause, 'obj', 'xcomp', 'obl')];
  return (isNegated(sentence, clause) || own.some((child) => isNegated(sentence, child))) && own.some((child) => PARTS.test(lemmaAt(sentence, child)) || INVOLVED.test(wordAt(sentence, child)));
}

const LAWFUL: ReadonlySet<string> = new Set(['GOV', 'MIL', 'COP', 'LEG', 'JUD', 'IGO', 'SPY', 'JRN', 'NGO', 'BUS']);

/** "said it had planted the bomb": an armed group that tells of its own attack. */
function owns(scene: Scene, lexicon: Lexicon, at: number, clause: number): boolean {
  const { sentence } = scene;
  if (isNegated(sentence, clause) || childrenBy(sentence, clause, 'aux').some((child) => /^(?:will|would|may|might|could|can|should|must)$/.test(wordAt(sentence, child)))) return false;
  if (/^(?:responsible|behind)$/.test(wordAt(sentence, clause))) return childrenBy(sentence, clause, 'nsubj').length > 0;
  const armed = subjectsOf(sentence, at).map((head) => scene.mentionAt(head)).some((mention) => mention.type === 'Militia' || (mention.type === 'Organization' && !LAWFUL.has(mention.sector ?? '')) || mention.sector === 'REB');
  const here = { sentence, mentionAt: scene.mentionAt, at: clause, around: argumentsOfVerb(sentence, clause) };
  const act = lexicon.verbs.get(lemmaAt(sentence, clause))?.some((verb) => verb.act.type === 'ASSAULT' && fitOf(here, verb.particle, verb.act).score >= 0) === true;
  const carried = objectsOf(sentence, clause).some((object) => isViolent(lexicon, lemmaAt(sentence, object)));
  return armed && (act || carried) && /^VB[DN]$/.test(sentence.tokens[clause]?.xpos ?? '');
}

/** Who speaks where no word of the dictionary tells: whoever stands as subject and is no thing, else who stands before the verb. */
export function looseSpeakers(scene: Scene, at: number): Mention[] {
  const { sentence } = scene;
  const subjects = subjectsOf(sentence, at).flatMap((head) => conjuncts(sentence, head)).map((head) => scene.mentionAt(head));
  if (subjects.length > 0) return subjects.map(asBody);
  const nearest = nearestSubject(scene, at).map(({ mention }) => mention);
  if (nearest.length > 0) return nearest;
  return (sentence.children[at] ?? []).filter((child) => child < at && childrenBy(sentence, child, 'case').length === 0).map((child) => scene.mentionAt(child)).filter(isActor).slice(0, 1);
}

const asBody = (mention: Mention): Mention =>
  (mention.kind === 'OTHER' || isThing(mention) || isPlace(mention) ? { ...mention, kind: 'DESCRIPTION', type: 'Organization', name: mention.name.replace(/^(?:the|an?) /i, '') } : mention);
