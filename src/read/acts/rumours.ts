import type { Told } from './embeddings.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { childrenBy, headOf, isNoun, lemmaAt, relationAt, subtree, wordAt } from '../sentence/tree.ts';

const RUMOURS = /^(?:claim|tale|report|allegation|accusation|rumor|rumour|charge|suggestion|suspicion|speculation|assertion|belief|idea|notion|theory|talk|hint|story|account|news)$/;
const DENIES = /^(?:deny|dismiss|refute|reject|dispute|discount|contradict|debunk)$/;
const UNTRUE = /^(?:untrue|false|baseless|unfounded|fabricated|fake|nonsense|wrong|groundless|absurd|disinformation|lie|lies|fabrication|fiction|invented|hoax)$/;

/** In tokens: how far behind "which" it may be said that nothing of the kind was so. */
const TAKEN_BACK = 6;

/** "a shooting at a school, which turned out not to be true". */
export const isTakenBack = (sentence: Sentence, at: number): boolean => sentence.words.some((word, i) => i > at && word === 'which' && sentence.words.slice(i + 1, i + 1 + TAKEN_BACK).some((after, j, all) => UNTRUE.test(after) || (after === 'true' && all.slice(0, j).some((one) => /^(?:not|never)$/.test(one)))));

/** "reports that rebels shelled the town are untrue", "charges of bombing a hotel". A bare report is told as a report only. */
export function rumoured(sentence: Sentence, above: number): Told | undefined {
  if (!isNoun(sentence, above) || !RUMOURS.test(lemmaAt(sentence, above))) return undefined;
  const governor = headOf(sentence, above);
  const around = governor < 0 ? subtree(sentence, above) : subtree(sentence, governor);
  if (around.some((token) => UNTRUE.test(wordAt(sentence, token)))) return 'FALSE';
  if (governor >= 0 && DENIES.test(lemmaAt(sentence, governor)) && /^(?:obj|nsubj:pass)$/.test(sentence.tokens[above]?.relation ?? '')) return 'OPINION';
  if (around.some((token, i) => wordAt(sentence, token) === 'made' && wordAt(sentence, around[i + 1] ?? -1) === 'up')) return 'FALSE';
  return /^(?:reports?|news|account|story)$/.test(wordAt(sentence, above)) ? undefined : 'OPINION';
}

/** What a rumour right before a clause makes of it, whatever the tree says: "charges of bombing", "reports that troops had killed". */
export function rumourBefore(sentence: Sentence, verb: number): Told | undefined {
  const above = headOf(sentence, verb);
  const own = childrenBy(sentence, verb, 'mark', 'case', 'nsubj').find((child) => child > 0 && /^(?:that|of)$/.test(wordAt(sentence, child)) && (relationAt(sentence, child) !== 'nsubj' || child === above + 1));
  // "a claim that soldiers had shot": "that" taken for a word of the subject.
  const mark = own ?? childrenBy(sentence, verb, 'nsubj', 'nsubj:pass').flatMap((child) => childrenBy(sentence, child, 'det')).find((child) => child > above && wordAt(sentence, child) === 'that');
  return mark === undefined ? undefined : rumoured(sentence, rumourUpTo(sentence, mark - 1));
}

/** "talk on Facebook that", "a claim by a blogger of": a rumour with where or by whom it was told between. */
function rumourUpTo(sentence: Sentence, end: number): number {
  for (let at = end; at >= 0 && end - at <= BETWEEN; at -= 1) {
    if (isNoun(sentence, at) && RUMOURS.test(lemmaAt(sentence, at))) return at;
    if (!/^(?:ADP|DET|NOUN|PROPN|ADJ|NUM|ADV)$/.test(sentence.tokens[at]?.upos ?? '') && sentence.tokens[at]?.xpos !== 'VBG') return end;
  }
  return end;
}

/** In tokens. */
const BETWEEN = 5;
