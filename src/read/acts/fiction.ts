import { tenseOf } from './unreal.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { caseOf, childrenBy, headOf, isNoun, lemmaAt, relationAt, wordAt } from '../sentence/tree.ts';

/** What is told of a scenario or a war game did not happen. */
export const isImagined = (sentence: Sentence): boolean => sentence.tokens.some(({ text }, at) => /^(?:scenarios?|simulations?|simulated|wargames?|hypothetical|fictional|make-believe|mock)$/i.test(text) || (/^game$/i.test(text) && wordAt(sentence, at - 1) === 'war')) || isStory(sentence);

const STORIES = /^(?:novel|film|movie|episode|thriller|sitcom|videogame|fiction|hoax|drama|series|opera|musical|cartoon|comic|screenplay|drill|mini-series|miniseries|comedy|tragedy|sequel|telenovela|ad|advert|commercial|mural|cartoon|caricature|painting|poster|trailer|skit|parody|pageant|re-enactment|reenactment|play|fresco|tapestry)$/;

/** "In the novel, …", "The film tells of …". */
const isStory = (sentence: Sentence): boolean => sentence.tokens.some((_token, at) => (STORIES.test(lemmaAt(sentence, at)) || (lemmaAt(sentence, at) === 'game' && wordAt(sentence, at - 1) === 'video'))
  && (wordAt(sentence, at + 1) !== 'of' || /^re-?enactment$/.test(lemmaAt(sentence, at))) && (/^(?:in|according to)$/.test(caseOf(sentence, at)) || (lemmaAt(sentence, at) === 'drill' && caseOf(sentence, at) === 'for') || (relationAt(sentence, at) === 'nsubj' && /^(?:tell|follow|show|depict|portray|imagine|feature|stage|narrate|recount|dramati[sz]e|describe|open|begin|start|end|chronicle)$/.test(lemmaAt(sentence, headOf(sentence, at))))));

/** Of what a work tells: "a film in which guerrillas storm a barracks", "a play about a general who bombs his capital", "the series has a pope killed". */
export function isTold(sentence: Sentence, token: number): boolean {
  if (sentence.kind === 'HEADLINE') return false;
  const relative = sentence.tokens[token]?.relation === 'acl:relcl' && tenseOf(sentence, token) === 'PRESENT';
  const noun = headOf(sentence, token);
  if (relative && isIndefinite(sentence, noun)) return true;
  const opens = childrenBy(sentence, token, 'obl').some((child) => wordAt(sentence, child) === 'which' && caseOf(sentence, child) === 'in');
  // "The Third Battalion", in which guerrillas storm: hung on the verb of the sentence.
  const strayed = childrenBy(sentence, token, 'mark').some((child) => wordAt(sentence, child) === 'in' && wordAt(sentence, child + 1) === 'which');
  if ((relative && opens) || ((strayed || opens) && tenseOf(sentence, token) === 'PRESENT')) return true;
  return relationAt(sentence, token) === 'acl' && headOf(sentence, noun) >= 0 && isOfWork(sentence, headOf(sentence, noun));
}

/** "a general who bombs": a habit, or somebody made up. */
const isIndefinite = (sentence: Sentence, noun: number): boolean =>
  sentence.tokens[noun]?.upos === 'NOUN' && childrenBy(sentence, noun, 'det').some((child) => /^an?$/.test(wordAt(sentence, child)));

/** "The series has a pope shot", in the present. */
const isOfWork = (sentence: Sentence, verb: number): boolean => tenseOf(sentence, verb) === 'PRESENT' && childrenBy(sentence, verb, 'nsubj').some((child) => STORIES.test(lemmaAt(sentence, child)));

const EXERCISES = /^(?:exercise|drill|simulation|rehearsal|wargame|training)$/;

/** "an exercise on the hijacking of a ferry": what an exercise is about, where the sentence speaks of one. */
export const isRehearsed = (sentence: Sentence, noun: number): boolean =>
  /^(?:on|around|about|simulating|imagining)$/.test(caseOf(sentence, noun)) && sentence.lemmas.some((lemma, at) => EXERCISES.test(lemma) && isNoun(sentence, at));
