import { embeddingAt, toldUnder, type Told } from './embeddings.ts';
import type { Telling } from './veridicality.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { childrenBy, headOf, isNoun, isVerb, lemmaAt, wordAt } from '../sentence/tree.ts';

/**
 * What the words before an act tell of it that the tree does not: a modal or a negation that hangs elsewhere, a bare form that nothing licenses, and a word
 * of the dictionary right before the phrase of a noun. Asked of what would else be told as happened.
 */
export function secondLook(telling: Telling, at: number): Told | undefined {
  const { sentence } = telling;
  if (isNoun(sentence, at)) return governedByWords(telling, at);
  return isVerb(sentence, at) ? helpedByWords(sentence, at) ?? (isUnlicensed(sentence, at) ? 'OPEN' : undefined) : undefined;
}

const HELPS = /^(?:be|been|being|have|has|had|get|got|is|are|was|were|also|soon|now|then|even|still|ever|yet|again|already|immediately|eventually|later)$/;
const NOT = /^(?:not|never|n't|n’t|cannot)$/;

/** "could now be bombed", "has never been attacked": a modal or a "not" before the helping words of a verb, whatever it hangs on. */
function helpedByWords(sentence: Sentence, verb: number): Told | undefined {
  let at = verb - 1;
  while (at > 0 && (HELPS.test(wordAt(sentence, at)) || wordAt(sentence, at).endsWith('ly'))) at -= 1;
  const word = wordAt(sentence, at);
  if (NOT.test(word)) return /^(?:to|if|but|whether|or)$/.test(wordAt(sentence, at - 1)) || at < 1 ? undefined : 'FALSE';
  if (sentence.tokens[at]?.upos !== 'AUX') return undefined;
  if (/^(?:will|shall|'ll|’ll|wo)$/.test(word)) return 'PLANNED';
  return /^(?:may|might|could|would|should|must|can)$/.test(word) ? 'OPEN' : undefined;
}

/** Verbs beneath which a bare form may tell of a deed: "saw them attack", "made him resign". */
const LICENSES = /^(?:make|see|watch|hear|help|have|let|do|feel|get|go|come|try)$/;

/** "he be held": a bare form with neither "did" nor a verb above that takes one, where the tagger is sure of it. */
function isUnlicensed(sentence: Sentence, verb: number): boolean {
  if (sentence.kind !== 'BODY' || sentence.tokens[verb]?.xpos !== 'VB' || wordAt(sentence, verb) !== lemmaAt(sentence, verb) || SAME_IN_PAST.test(lemmaAt(sentence, verb))) return false;
  if (childrenBy(sentence, verb, 'aux', 'mark').length > 0) return false;
  const above = headOf(sentence, verb);
  return !(above >= 0 && LICENSES.test(lemmaAt(sentence, above)));
}

/** Forms that are alike in the present and the past. */
export const SAME_IN_PAST = /^(?:beat|hit|cut|put|set|shut|hurt|let|cost|split|spread|quit|burst|cast|bid|bet|shed|rid|thrust|slit)$/;

/** In tokens: how long a phrase before its noun may be. */
const PHRASE = 8;

/** "foil a Hezbollah-led kidnapping": the word right before the phrase of a noun, and the preposition between. */
function governedByWords(telling: Telling, noun: number): Told | undefined {
  const { sentence, lexicon } = telling;
  let at = noun - 1;
  while (at >= 0 && noun - at <= PHRASE && (/^(?:DET|ADJ|NUM|PROPN)$/.test(sentence.tokens[at]?.upos ?? '') || /^(?:-|'s|’s|its|their|his|her|our)$/.test(wordAt(sentence, at)) || (sentence.tokens[at]?.upos === 'NOUN' && headOf(sentence, at) === noun))) at -= 1;
  const isPreposed = sentence.tokens[at]?.upos === 'ADP';
  const above = isPreposed ? at - 1 : at;
  if (above < 0 || above === headOf(sentence, noun) || !(isNoun(sentence, above) || (isVerb(sentence, above) && !isPreposed))) return undefined;
  const entry = embeddingAt(sentence, lexicon, above, [isPreposed ? wordAt(sentence, at) : 'object'], lemmaAt(sentence, noun));
  const told = entry === undefined || entry.affirmed === 'TRUE' ? 'TRUE' : toldUnder(telling.value(above), entry);
  return told === 'TRUE' ? undefined : told;
}
