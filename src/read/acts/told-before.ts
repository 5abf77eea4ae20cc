import type { Sentence } from '../sentence/sentence.ts';
import { childrenBy, isNoun, lemmaAt, wordAt } from '../sentence/tree.ts';

/** Stands, in a link between acts, for the act that the sentence before tells. */
export const TOLD_BEFORE = -1;

/** Words under which any act may be taken up again. */
const TAKES_UP = /^(?:move|action|step|operation|decision|measure|announcement|incident|ruling|order|ban|closure|development|arrest|attack|protest|strike|sanction|expulsion|offensive|crackdown|raid|killing|demonstration|resignation|withdrawal|seizure|demand|threat)$/;

/** Whether a noun or pronoun stands for an act told before: "the move", "this decision", "it". */
export const takesUp = (sentence: Sentence, head: number): boolean => /^(?:this|it|that)$/.test(wordAt(sentence, head))
  || (isNoun(sentence, head) && TAKES_UP.test(lemmaAt(sentence, head)) && childrenBy(sentence, head, 'det').some((det) => /^(?:the|this|that|these|those|such)$/.test(wordAt(sentence, det))));
