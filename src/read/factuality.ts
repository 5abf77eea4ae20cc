import type { Modality } from '../model.ts';
import { isOfAnswer } from './answers.ts';
import type { Draft } from './draft.ts';
import type { Lexicon } from './lexicon.ts';
import { hasOperator, isNegated, markOf, modalOf, operatorsAt } from './clause.ts';
import type { Sentence } from './sentence.ts';
import { rumourBefore, unrealNoun, unrealVerb, type Unreal } from './unreal.ts';
import { caseOf, childrenBy, headOf, isNoun, lemmaAt, pathUp, relationAt, wordAt } from './tree.ts';

/** Whether the text tells an act as having happened. */
export type Factuality = Pick<Draft, 'status' | 'polarity' | 'modality'>;

const HAPPENED: Factuality = { status: 'OCCURRED', polarity: 'AFFIRMED', modality: 'FACTUAL' };
const GOING_ON: Factuality = { ...HAPPENED, status: 'ONGOING' };
const NOT_SO: Factuality = { status: 'NEGATED', polarity: 'NEGATED', modality: 'FACTUAL' };
const PLANNED: Factuality = { status: 'PROSPECTIVE', polarity: 'AFFIRMED', modality: 'PROSPECTIVE' };
const possible = (modality: Modality = 'HYPOTHETICAL'): Factuality => ({ status: 'HYPOTHETICAL', polarity: 'AFFIRMED', modality });

/**
 * Follows the way up from the word of an act: the first thing on it that takes away its having happened decides. What no rule
 * knows between an infinitive and its verb counts as a plan, so that nothing is asserted by mistake.
 */
export function factualityOf(sentence: Sentence, lexicon: Lexicon, at: number): Factuality {
  const path = pathUp(sentence, at);
  for (const [step, token] of path.entries()) {
    const predicate = childrenBy(sentence, token, 'cop').length > 0;
    const own = isNoun(sentence, token) ? nominal(sentence, token, step === 0) ?? (predicate ? verbal(sentence, token) : undefined) : verbal(sentence, token);
    if (own) return own;
    const above = path[step + 1];
    if (above === undefined) break;
    const link = linkFactuality(sentence, lexicon, token, above);
    if (link === 'STOP') break;
    if (link) return link;
  }
  if (isQuestion(sentence) || isImagined(sentence)) return possible();
  return isProgressive(sentence, at) ? GOING_ON : hedged(sentence, path);
}

function hedged(sentence: Sentence, path: readonly number[]): Factuality {
  const hedge = path.some((token) => childrenBy(sentence, token, 'advmod', 'amod').some((child) => /^(?:reportedly|allegedly|apparently|possibly|perhaps|probably|likely|maybe|purportedly|seemingly|presumably|suspected|alleged|apparent|purported)$/.test(wordAt(sentence, child))));
  return hedge ? { ...HAPPENED, modality: 'HEDGED' } : HAPPENED;
}

/** What demands and bans stand in before they are passed. */
const PAPERS = /^(?:resolution|draft|bill|motion|proposal|petition|amendment)$/;

/** What is told of a scenario or a war game did not happen. */
export const isImagined = (sentence: Sentence): boolean => sentence.tokens.some(({ text }) => /^(?:scenarios?|simulations?|simulated|wargames?|hypothetical|fictional)$/i.test(text));

const isQuestion = (sentence: Sentence): boolean => sentence.tokens.slice(-2).some(({ text }) => text === '?');

const isProgressive = (sentence: Sentence, at: number): boolean =>
  wordAt(sentence, at).endsWith('ing') && childrenBy(sentence, at, 'aux').some((child) => /^(?:is|are|'re|’re|has|have)$/.test(wordAt(sentence, child)));

const madeOf = (unreal: Unreal | undefined): Factuality | undefined => (unreal === undefined ? undefined : UNREAL_AS[unreal]);

const UNREAL_AS: Readonly<Record<Unreal, Factuality>> = { NOT: NOT_SO, POSSIBLE: possible(), OPINION: possible('OPINION'), PLANNED };

function verbal(sentence: Sentence, verb: number): Factuality | undefined {
  if (isNegated(sentence, verb)) return NOT_SO;
  if (isJudged(sentence, verb)) return possible();
  const unreal = madeOf(unrealVerb(sentence, verb) ?? rumourBefore(sentence, verb));
  if (unreal) return unreal;
  // "is likely to attack", "to meet on Sunday": an infinitive that nothing governs.
  if (/\bto\b/.test(markOf(sentence, verb)) && /^(?:root|ccomp|parataxis)$/.test(relationAt(sentence, verb))) return PLANNED;
  switch (modalOf(sentence, verb)) {
    case 'FUTURE': return PLANNED;
    case 'CONDITIONAL': case 'POSSIBLE': case 'OBLIGATION': return possible();
    default: return undefined;
  }
}

/** "shooting one down would be a declaration of war": what a modal is said of, where the tie between them is lost. */
const isJudged = (sentence: Sentence, verb: number): boolean => sentence.tokens[verb]?.xpos === 'VBG' && childrenBy(sentence, verb, 'aux', 'nsubj').length === 0
  && childrenBy(sentence, headOf(sentence, verb), 'ccomp').some((other) => other > verb && relationAt(sentence, verb) === 'ccomp' && modalOf(sentence, other) !== undefined && childrenBy(sentence, other, 'nsubj').length === 0);

const UNREAL = /^(?:possible|potential|planned|proposed|threatened|feared|imminent|future|looming|upcoming|further|impending|hypothetical|likely|any|prospective|pre-emptive|attempted|foiled|scheduled|failed)$/;

function nominal(sentence: Sentence, noun: number, isAct: boolean): Factuality | undefined {
  if (isNegated(sentence, noun)) return NOT_SO;
  const unreal = isAct && childrenBy(sentence, noun, 'amod', 'det', 'compound').find((child) => UNREAL.test(wordAt(sentence, child)));
  if (unreal === false || unreal === undefined) return undefined;
  return /^(?:planned|proposed|future|upcoming|scheduled|imminent|impending)$/.test(wordAt(sentence, unreal)) ? PLANNED : possible();
}

/** What the tie from a token to the one above it makes of the act; STOP where what stands higher no longer bears on it. */
function linkFactuality(sentence: Sentence, lexicon: Lexicon, token: number, above: number): Factuality | 'STOP' | undefined {
  const relation = relationAt(sentence, token);
  const mark = markOf(sentence, token);
  if (/\bbefore\b/.test(mark) && isToldAfter(sentence, token, above)) return 'STOP';
  if (/\bbefore\b/.test(mark) || childrenBy(sentence, token, 'advmod', 'case').some((child) => child < token && wordAt(sentence, child) === 'before' && !isNoun(sentence, token))) return possible();
  if (isNoun(sentence, token)) return nounLink(sentence, lexicon, token, above, relation);
  if (relation === 'advcl') return blamed(sentence, lexicon, token, above) ?? adverbial(mark);
  if (relation === 'xcomp' || relation === 'ccomp') return complement(sentence, lexicon, above, relation, mark);
  if (relation === 'csubj' || relation === 'nsubj') return possible();
  if (relation === 'acl') {
    if (mark.includes('to')) return hasOperator(operatorsAt(sentence, lexicon, above), 'TRY') ? undefined : PLANNED;
    if (PAPERS.test(lemmaAt(sentence, above))) return undefined;
    if (wordAt(sentence, token).endsWith('ing') || caseOf(sentence, token) === 'of') return hasOperator(operatorsAt(sentence, lexicon, above), 'PLAN', 'THREATEN', 'REQUEST', 'ACCUSE', 'DENY', 'REFUSE', 'INTEND') ? possible() : 'STOP';
    return sentence.tokens[token]?.relation === 'acl:relcl' ? 'STOP' : undefined;
  }
  return undefined;
}

/** "accused of trying to", "stopped from marching". */
function blamed(sentence: Sentence, lexicon: Lexicon, token: number, above: number): Factuality | undefined {
  const words = [markOf(sentence, token), caseOf(sentence, token)].join(' ').trim();
  const entries = operatorsAt(sentence, lexicon, above);
  if (/\bfrom\b/.test(words) && hasOperator(entries, 'PREVENT')) return NOT_SO;
  return /\b(?:of|with|for)\b/.test(words) && hasOperator(entries, 'ACCUSE') ? possible('OPINION') : undefined;
}

/** Verbs after which what was to come may never have come: "was shot before he fired". */
const CUTS_OFF = /^(?:shoot|kill|arrest|stop|intercept|foil|destroy|disarm|prevent|detain|seize|defuse|overpower|down|flee|leave|escape|die|capture|evacuate|warn|call|end|catch|halt|tackle|subdue|neutralize|neutralise|block)$/;

/** "threw stones before police dispersed them": a past with a subject of its own is told as well. */
function isToldAfter(sentence: Sentence, token: number, above: number): boolean {
  const past = sentence.tokens[token]?.xpos === 'VBD' && childrenBy(sentence, token, 'nsubj').length > 0 && childrenBy(sentence, token, 'aux').length === 0;
  return past && sentence.tokens[above]?.upos === 'VERB' && !CUTS_OFF.test(lemmaAt(sentence, above));
}

function adverbial(mark: string): Factuality | 'STOP' | undefined {
  if (/\b(?:if|unless|whether|lest|until|before|provided|in case|rather than|instead)\b/.test(mark)) return possible();
  if (/\bto\b/.test(mark)) return PLANNED;
  return /\b(?:after|because|since|when|while|as|although|though|where)\b/.test(mark) ? 'STOP' : undefined;
}

/** Verbs that tell of what they govern as a fact. */
const FACTIVE = /^(?:find|show|confirm|know|learn|discover|note|see|reveal|prove|realize|remember|begin|start|continue|keep|manage|proceed|go|help|get|come|cause|force|lead|make|let|have|do|serve|stop|finish|cease|resume|use)$/;

/** Verbs of what is held to be so and not told, also where they introduce a speech. */
const OPINES = /^(?:believe|think|suspect|fear|assume|suppose|imagine|hope|wonder|speculate|doubt)$/;

function complement(sentence: Sentence, lexicon: Lexicon, above: number, relation: string, mark: string): Factuality | undefined {
  const entries = operatorsAt(sentence, lexicon, above);
  if (hasOperator(entries, 'DENY', 'PREVENT')) return NOT_SO;
  if (/^fail$/.test(lemmaAt(sentence, above))) return NOT_SO;
  if (relation === 'ccomp' && OPINES.test(lemmaAt(sentence, above)) && childrenBy(sentence, above, 'nsubj').length > 0) return possible('OPINION');
  if (relation === 'ccomp' && hasOperator(entries, 'SAY')) return /\bwhether\b|\bif\b/.test(mark) ? possible() : undefined;
  if (hasOperator(entries, 'BELIEVE', 'ACCUSE')) return possible('OPINION');
  if (hasOperator(entries, 'REQUEST', 'THREATEN', 'REFUSE')) return possible();
  if (hasOperator(entries, 'INTEND', 'PLAN', 'ORDER')) return PLANNED;
  if (hasOperator(entries, 'ALLOW')) return possible();
  if (hasOperator(entries, 'TRY', 'CAUSE') || FACTIVE.test(lemmaAt(sentence, above))) return undefined;
  return relation === 'xcomp' && /\bto\b/.test(mark) ? PLANNED : undefined;
}

function nounLink(sentence: Sentence, lexicon: Lexicon, noun: number, above: number, relation: string): Factuality | 'STOP' | undefined {
  const entries = operatorsAt(sentence, lexicon, above);
  if (relation === 'conj') return undefined;
  const unreal = madeOf(unrealNoun(sentence, noun, above));
  if (unreal) return unreal;
  if (relation === 'nmod' || relation === 'obl' || relation === 'obj' || relation === 'nsubj') {
    const passive = relation !== 'nsubj' || sentence.tokens[noun]?.relation === 'nsubj:pass';
    if (passive && hasOperator(entries, 'PREVENT', 'DENY') && !/^(?:end|stop|halt)$/.test(lemmaAt(sentence, above)) && isAfter(relation, caseOf(sentence, noun), 'PREVENT')) return NOT_SO;
    if (isOfAnswer(sentence, above)) return 'STOP';
    if (passive && hasOperator(entries, 'PLAN', 'REQUEST', 'THREATEN', 'REFUSE', 'INTEND', 'ALLOW') && isAfter(relation, caseOf(sentence, noun), 'PLAN') && !isSeen(sentence, above)) return possible();
    if (hasOperator(entries, 'ACCUSE') && relation === 'obl' && /^(?:of|with)$/.test(caseOf(sentence, noun))) return possible('OPINION');
    if (hasOperator(entries, 'BELIEVE') && relation === 'obj' && /^(?:fear|suspect|predict)$/.test(lemmaAt(sentence, above))) return possible();
    if (relation === 'obl' && /^(?:if|unless|without|instead of|in case of|in the event of)$/.test(caseOf(sentence, noun))) return possible();
  }
  if (relation === 'nsubj' && childrenBy(sentence, above, 'cop').length > 0) return undefined;
  const carries = (relation === 'obj' || relation === 'nsubj' || relation === 'obl') && !isDefinite(sentence, noun) && sentence.tokens[above]?.upos === 'VERB';
  return carries || (relation === 'nmod' && caseOf(sentence, noun) === 'of') ? undefined : 'STOP';
}

/** Only what stands as object, or after the prepositions by which such words govern, is in their scope. */
const isAfter = (relation: string, words: string, operator: 'PREVENT' | 'PLAN'): boolean =>
  relation === 'obj' || relation === 'nsubj' || (operator === 'PREVENT' ? /^(?:of|from)$/.test(words) : /^(?:of|for|to|on|against)$/.test(words));

/** "expected", "discussed" and the like say nothing against an act that is talked of as known. */
const isSeen = (sentence: Sentence, above: number): boolean => /^(?:discuss|propose|encourage|welcome|suggest|want|see|look|eye|work)$/.test(lemmaAt(sentence, above)) && !isNoun(sentence, above);

const isDefinite = (sentence: Sentence, noun: number): boolean => childrenBy(sentence, noun, 'det').some((child) => /^(?:the|this|that|these|those)$/.test(wordAt(sentence, child))) && headOf(sentence, noun) >= 0;
