import type { Modality } from '../../model.ts';
import type { Draft } from './draft.ts';
import type { Told } from './embeddings.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { childrenBy, pathUp, wordAt } from '../sentence/tree.ts';
import { secondLook } from './second-look.ts';
import { tellingOf } from './veridicality.ts';

/** Whether the text tells an act as having happened. */
export type Factuality = Pick<Draft, 'status' | 'polarity' | 'modality'>;

const HAPPENED: Factuality = { status: 'OCCURRED', polarity: 'AFFIRMED', modality: 'FACTUAL' };
const possible = (modality: Modality): Factuality => ({ status: 'HYPOTHETICAL', polarity: 'AFFIRMED', modality });

const AS: Readonly<Record<Exclude<Told, 'TRUE'>, Factuality>> = {
  FALSE: { status: 'NEGATED', polarity: 'NEGATED', modality: 'FACTUAL' },
  PLANNED: { status: 'PROSPECTIVE', polarity: 'AFFIRMED', modality: 'PROSPECTIVE' },
  OPEN: possible('HYPOTHETICAL'), OPINION: possible('OPINION'),
};

/** What the sentence tells of the act at a word: happened, going on, to come, possible, or not so. */
export function factualityOf(sentence: Sentence, lexicon: Lexicon, at: number): Factuality {
  const telling = tellingOf(sentence, lexicon);
  const read = telling.value(at);
  const told = read === 'TRUE' ? secondLook(telling, at) ?? read : read;
  if (told !== 'TRUE') return AS[told];
  if (isProgressive(sentence, at)) return { ...HAPPENED, status: 'ONGOING' };
  return isHedged(sentence, at) ? { ...HAPPENED, modality: 'HEDGED' } : HAPPENED;
}

const isProgressive = (sentence: Sentence, at: number): boolean =>
  wordAt(sentence, at).endsWith('ing') && childrenBy(sentence, at, 'aux').some((child) => /^(?:is|are|'re|’re|has|have)$/.test(wordAt(sentence, child)));

const HEDGES = /^(?:reportedly|apparently|seemingly|apparent|reported)$/;

/** "reportedly": told, and not vouched for. */
const isHedged = (sentence: Sentence, at: number): boolean => pathUp(sentence, at).some((token) => childrenBy(sentence, token, 'advmod', 'amod').some((child) => HEDGES.test(wordAt(sentence, child))));
