import type { EventType } from '../../ontology.ts';
import type { Lexicon } from '../lexicon.ts';
import { isDateWord } from '../sentence/calendar-words.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { caseOf, childrenBy, fullRelationAt, isNoun, lemmaAt, wordAt } from '../sentence/tree.ts';

/** Stands, in a link between acts, for the act that the sentence before tells. */
export const TOLD_BEFORE = -1;

/** Words under which any act may be taken up again. */
const TAKES_UP = /^(?:move|action|step|operation|decision|measure|announcement|incident|ruling|order|ban|closure|development|arrest|attack|protest|murder|shooting|bombing|shelling|strikes|bombardment|assault|massacre|blockade|detention|abduction|strike|sanction|expulsion|offensive|crackdown|raid|killing|demonstration|resignation|withdrawal|seizure|demand|threat)$/;

const isDefinite = (sentence: Sentence, head: number): boolean => childrenBy(sentence, head, 'det').some((det) => /^(?:the|this|that|these|those|such)$/.test(wordAt(sentence, det)));

/** "his death", "their arrest", "Tuesday's strikes". */
const isOfKnown = (sentence: Sentence, head: number): boolean => childrenBy(sentence, head, 'nmod:poss').some((owner) => sentence.tokens[owner]?.upos === 'PRON' || isDateWord(sentence.tokens[owner]?.text ?? ''));

/** "the find", "the drones", "his removal": said of something told before, and not of which. */
export const isTakenBack = (sentence: Sentence, head: number): boolean => isNoun(sentence, head) && (isDefinite(sentence, head) || isOfKnown(sentence, head)) && !saysWhich(sentence, head);

/** Whether a noun or pronoun stands for an act told before: "the move", "this decision", "it". */
export const takesUp = (sentence: Sentence, head: number): boolean => /^(?:this|it|that)$/.test(wordAt(sentence, head))
  || (isNoun(sentence, head) && TAKES_UP.test(lemmaAt(sentence, head)) && isDefinite(sentence, head));

/**
 * The types of acts for which a noun stands that takes up one told before: "the ruling", "these expulsions"; empty for any.
 * Undefined for nouns that take up none, and where the noun itself says what is meant: "the plan to build a dam", "the law on agents".
 */
export function typesTakenUp(sentence: Sentence, lexicon: Lexicon, head: number): readonly EventType[] | undefined {
  const types = isNoun(sentence, head) && (isDefinite(sentence, head) || isOfKnown(sentence, head)) ? lexicon.references.get(lemmaAt(sentence, head)) : undefined;
  return types === undefined || saysWhich(sentence, head) ? undefined : types;
}

/** "the plan to build a dam", "the law on agents", "his speech about the war". */
const saysWhich = (sentence: Sentence, head: number): boolean => /^(?:of|to|for|against|about|that|which)$/.test(wordAt(sentence, head + 1)) || (wordAt(sentence, head + 1) === 'on' && /^\p{Ll}/u.test(sentence.tokens[head + 2]?.text ?? ''))
  || childrenBy(sentence, head, 'acl', 'ccomp', 'appos').length > 0 || childrenBy(sentence, head, 'nmod').some((child) => fullRelationAt(sentence, child) !== 'nmod:poss' && !isDateWord(sentence.tokens[child]?.text ?? '') && /^(?:of|to|on|for|against|about|over|with|between)$/.test(caseOf(sentence, child)));
