import { isOfAnswer } from './answers.ts';
import { isNegated, modalOf } from './clause.ts';
import { embeddingAt, framesOf, prepositionOf, toldUnder, type Told } from './embeddings.ts';
import { isRehearsed } from './fiction.ts';
import { rumoured } from './rumours.ts';
import { comesAbout, isToBeDone } from './said-of-act.ts';
import { isWronglySaid, tenseOf } from './unreal.ts';
import type { Telling } from './veridicality.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { caseOf, childrenBy, headOf, isNoun, isVerb, lemmaAt, pathUp, relationAt, wordAt } from '../sentence/tree.ts';

/** What the word above a noun, and its place beneath it, tell of the act that the noun names. */
export function nounTie(telling: Telling, noun: number, above: number): Told {
  const { sentence, lexicon } = telling;
  const relation = relationAt(sentence, noun);
  const preposition = prepositionOf(sentence, noun);
  if (/^(?:without|instead of|rather than)$/.test(preposition)) return 'FALSE';
  if (/^(?:if|unless|barring|pending|in case of|in the event of)$/.test(preposition)) return 'OPEN';
  if (preposition === 'like' && !isDefinite(telling, noun)) return 'OPEN';
  if (preposition === 'as' && [above, headOf(sentence, above)].some((at) => at >= 0 && isVerb(sentence, at) && SEEN_AS.test(lemmaAt(sentence, at)))) return 'OPINION';
  if (isRehearsed(sentence, noun)) return 'OPEN';
  if (isCalledFor(sentence, noun, above)) return 'PLANNED';
  if (isOfAnswer(sentence, above)) return 'TRUE';
  if (preposition === 'of' && /^(?:aim|goal|objective|purpose|target)$/.test(lemmaAt(sentence, above)) && presentAround(sentence, above)) return 'OPEN';
  if (relation === 'obj' && isWronglySaid(sentence, above)) return 'FALSE';
  if (isKnownByDeed(telling, noun)) return 'TRUE';
  const listed = relation === 'obj' ? listedUnder(telling, above) : undefined;
  if (listed !== undefined) return listed;
  const governed = ofGovernor(telling, noun, above, framesOf(sentence, noun));
  if (governed !== undefined) return governed;
  if (isNoun(sentence, above)) {
    const rumour = preposition === '' ? undefined : rumoured(sentence, above);
    if (rumour !== undefined) return rumour;
    const verb = relation === 'appos' ? partedVerb(sentence, noun, above) : undefined;
    if (verb !== undefined) return ofGovernor(telling, noun, verb, ['object']) ?? telling.value(verb);
    if (relation === 'appos') return embeddingAt(sentence, lexicon, above, ['to do']) ? 'OPEN' : telling.value(above);
  }
  if (sentence.tokens[noun]?.upos === 'VERB' && relation !== 'nsubj') return telling.value(above);
  return relation === 'nsubj' ? asSubject(telling, noun, above) : asOther(telling, noun, above);
}

/** "denounced the arrest as a kidnapping": a name that somebody gives to what was done. */
const SEEN_AS = /^(?:denounce|describe|condemn|regard|see|view|treat|brand|label|dismiss|characteri[sz]e|portray|interpret|classify|perceive|decry|consider|depict|present|know)$/;

/** "approved, after some hesitation, an exchange": the verb whose object stands behind what is put in between, which the parser hangs on the latter. */
function partedVerb(sentence: Sentence, noun: number, above: number): number | undefined {
  const verb = headOf(sentence, above);
  const first = Math.min(noun, ...childrenBy(sentence, noun, 'det', 'amod', 'compound', 'nummod').filter((child) => child < noun));
  const parted = verb >= 0 && isVerb(sentence, verb) && wordAt(sentence, verb + 1) === ',' && wordAt(sentence, first - 1) === ',' && first - 1 > above && above > verb && relationAt(sentence, above) === 'obl';
  return parted && childrenBy(sentence, verb, 'obj', 'ccomp', 'xcomp').length === 0 ? verb : undefined;
}

/** "is an aim of the operation": what is meant by it says nothing of whether it has begun. */
const presentAround = (sentence: Sentence, noun: number): boolean => [noun, headOf(sentence, noun)].some((at) => at >= 0 && tenseOf(sentence, at) === 'PRESENT' && (at === noun || isVerb(sentence, at) || childrenBy(sentence, at, 'cop').length > 0));

const DAY = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|week|weekend|month|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** "called a strike for Friday", "a rally for Sunday": what is set for a day is to come. */
export function isCalledFor(sentence: Sentence, noun: number, above: number): boolean {
  const set = /^(?:call|announce|declare|set|schedule|plan|organise|organize|convene)$/.test(lemmaAt(sentence, above)) && /^(?:obj|xcomp)$/.test(relationAt(sentence, noun));
  return set && [...childrenBy(sentence, noun, 'nmod', 'obl'), ...childrenBy(sentence, above, 'obl')].some((child) => child > noun && DAY.test(wordAt(sentence, child)) && caseOf(sentence, child) === 'for');
}

/** "accused of ordering the attack that killed nine": an act that has done something was done. */
const isKnownByDeed = (telling: Telling, noun: number): boolean => !isOfCleft(telling.sentence, headOf(telling.sentence, noun)) && childrenBy(telling.sentence, noun, 'acl').some((child) =>
  telling.sentence.tokens[child]?.xpos === 'VBD' && childrenBy(telling.sentence, child, 'nsubj').some((one) => /^(?:that|which)$/.test(wordAt(telling.sentence, one))) && telling.value(child) === 'TRUE');

/** "It was the prospect of arrest that made him flee": what follows tells of the prospect. */
const isOfCleft = (sentence: Sentence, above: number): boolean => childrenBy(sentence, above, 'nsubj', 'expl').some((child) => wordAt(sentence, child) === 'it') && childrenBy(sentence, above, 'cop').length > 0;

/** "The options include bombing the port", "demands include the release of": what a plan or wish is made up of. */
export function listedUnder({ sentence, lexicon }: Telling, verb: number): Told | undefined {
  if (!/^(?:include|involve|comprise|contain)$/.test(lemmaAt(sentence, verb))) return undefined;
  const subject = childrenBy(sentence, verb, 'nsubj')[0];
  const known = subject === undefined ? undefined : embeddingAt(sentence, lexicon, subject, ['to do', 'for']);
  return known === undefined || known.affirmed === 'TRUE' ? undefined : known.affirmed;
}

/** What was held though nothing came of it: "talks failed". */
const HELD = /^(?:talk|negotiation|meeting|summit|discussion|visit|consultation|mediation)$/;

/** By the dictionary: "foiled an attack", "a plot for a bombing", "an attack failed to materialise", "accused him of an attack". */
function ofGovernor(telling: Telling, noun: number, above: number, frames: readonly string[]): Told | undefined {
  const { sentence, lexicon } = telling;
  if (isOfFalse(sentence, above, frames[0] ?? '')) return 'FALSE';
  const beside = frames[0] === 'subject' || frames[0] === 'object' ? undefined : besideNoun(telling, noun, above);
  if (beside !== undefined && ANSWERS.test(lemmaAt(sentence, beside))) return 'TRUE';
  if (/^(?:about|over|at)$/.test(frames[0] ?? '') && UPSET.test(lemmaAt(sentence, above)) && isDefinite(telling, noun)) return 'TRUE';
  const known = frames[0] === 'subject' && HELD.test(lemmaAt(sentence, noun)) && /^(?:fail|collapse)$/.test(lemmaAt(sentence, above)) ? undefined : embeddingAt(sentence, lexicon, above, frames, lemmaAt(sentence, noun)) ?? (isCutPassive(sentence, above, frames[0] ?? '') ? embeddingAt(sentence, lexicon, above, ['object'], lemmaAt(sentence, noun)) : undefined);
  if (known) return toldUnder(telling.value(above), known);
  if (frames[0] === 'subject' || frames[0] === 'object') {
    const chain = childrenBy(sentence, above, 'xcomp').find((child) => embeddingAt(sentence, lexicon, child, ['subject']) !== undefined);
    const further = chain === undefined ? undefined : embeddingAt(sentence, lexicon, chain, ['subject']);
    return chain === undefined || further === undefined ? undefined : toldUnder(telling.value(chain), further);
  }
  const parting = beside === undefined ? undefined : embeddingAt(sentence, lexicon, beside, frames, lemmaAt(sentence, noun));
  if (beside !== undefined && parting) return toldUnder(telling.value(beside) === 'FALSE' ? 'FALSE' : 'TRUE', parting);
  const verb = headOf(sentence, above);
  const blamed = isNoun(sentence, above) && verb >= 0 && relationAt(sentence, above) === 'obj' && /^(?:of|with|from)$/.test(frames[0] ?? '') ? embeddingAt(sentence, lexicon, verb, frames) : undefined;
  if (blamed) return toldUnder(telling.value(verb), blamed);
  // "Fears grow of an attack": what is parted from its noun.
  const subject = isVerb(sentence, above) && frames[0] === 'of' ? childrenBy(sentence, above, 'nsubj')[0] : undefined;
  const parted = subject === undefined ? undefined : embeddingAt(sentence, lexicon, subject, frames);
  return parted === undefined ? undefined : toldUnder('TRUE', parted);
}

/** "a false alarm about an attack", "a hoax call about a bomb". */
const isOfFalse = (sentence: Sentence, above: number, preposition: string): boolean =>
  isNoun(sentence, above) && /^(?:of|about|over)$/.test(preposition) && childrenBy(sentence, above, 'amod', 'compound').some((child) => /^(?:false|fake|hoax|bogus|spurious|fabricated|invented|fictitious|unfounded|baseless|untrue)$/.test(wordAt(sentence, child)));

/** "Truce talks delayed again": a passive that a headline has cut short. */
const isCutPassive = (sentence: Sentence, verb: number, frame: string): boolean =>
  sentence.kind === 'HEADLINE' && frame === 'subject' && /^VB[DN]$/.test(sentence.tokens[verb]?.xpos ?? '') && childrenBy(sentence, verb, 'obj', 'xcomp', 'ccomp').length === 0;

/** What an act is done in answer to was done. */
const ANSWERS = /^(?:response|retaliation|reprisal|revenge|reaction|punishment|retribution|compensation)$/;

/** "concern over the vandalism of a temple": what is felt at a known act. */
const UPSET = /^(?:concern|worry|unease|alarm|disquiet|dismay|anger|outrage|regret)$/;

/** "rejected calls for a strike": the noun right before a preposition, wherever the parser hangs what follows. */
function besideNoun({ sentence }: Telling, noun: number, above: number): number | undefined {
  const first = childrenBy(sentence, noun, 'case')[0];
  return first !== undefined && first < noun && first - 1 !== above && isNoun(sentence, first - 1) ? first - 1 : undefined;
}

/** "An attack would", "an attack is": said of any; "the attack would": of one that is not known to have been. */
function asSubject(telling: Telling, noun: number, above: number): Told {
  const { sentence } = telling;
  const predicate = childrenBy(sentence, above, 'cop').length > 0;
  if (predicate && !isNegated(sentence, above) && modalOf(sentence, above) === undefined && /^(?:under way|underway|ongoing|in progress|in full swing|complete|over)$/.test(`${caseOf(sentence, above)} ${wordAt(sentence, above)}`.trim())) return 'TRUE';
  if (predicate && isOutstanding(sentence, above)) return 'OPEN';
  if (isVerb(sentence, above) && comesAbout(sentence, above)) return telling.value(above);
  if (isDefinite(telling, noun)) return modalOf(sentence, above) === 'CONDITIONAL' ? 'OPEN' : 'TRUE';
  if (predicate) return tenseOf(sentence, above) === 'PRESENT' && childrenBy(sentence, noun, 'det').some((child) => /^an?$/.test(wordAt(sentence, child))) ? 'OPEN' : telling.base(above) === 'TRUE' ? 'TRUE' : telling.value(above);
  return isVerb(sentence, above) ? telling.value(above) : 'TRUE';
}

/** "is a matter of days", "was on the cards", "is out of the question": a predicate by which an act is still to come, if it does. */
const isOutstanding = (sentence: Sentence, predicate: number): boolean => {
  const lemma = lemmaAt(sentence, predicate);
  if (/^(?:matter|question)$/.test(lemma)) return /^(?:of (?:time|days|hours|weeks|months)|of when)$/.test(`${wordAt(sentence, predicate + 1)} ${wordAt(sentence, predicate + 2)}`) || caseOf(sentence, predicate) === 'out of';
  if (/^(?:card|cards|works|offing|agenda|table|pipeline|horizon|air|doubt|prospect)$/.test(wordAt(sentence, predicate)) && caseOf(sentence, predicate) !== '') return true;
  return /^(?:possibility|option|prospect|risk|danger|aim|goal|objective|intention|dream|priority|alternative|resort|certainty|necessity)$/.test(lemma) && caseOf(sentence, predicate) === '';
};

/** An indefinite object goes with its verb, what follows "of" with what it belongs to; all else is spoken of as known. */
function asOther(telling: Telling, noun: number, above: number): Told {
  const { sentence } = telling;
  const relation = relationAt(sentence, noun);
  if (relation === 'obj' && isToBeDone(telling, above, pathUp(sentence, above))) return telling.value(above);
  const carried = (relation === 'obj' || relation === 'obl') && !isDefinite(telling, noun) && isVerb(sentence, above);
  return carried || (relation === 'nmod' && (caseOf(sentence, noun) === 'of' || (caseOf(sentence, noun) === 'in' && !isDefinite(telling, noun)))) || !/^(?:obj|iobj|obl|nmod)$/.test(relation) ? telling.value(above) : 'TRUE';
}

const isDefinite = ({ sentence }: Telling, noun: number): boolean =>
  childrenBy(sentence, noun, 'det').some((child) => /^(?:the|these|those|both)$/.test(wordAt(sentence, child)) || (/^(?:this|that)$/.test(wordAt(sentence, child)) && sentence.tokens[noun]?.xpos !== 'NNS')) || childrenBy(sentence, noun, 'nmod:poss').length > 0;
