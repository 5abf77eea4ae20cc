import type { Lexicon } from '../../lexicon.ts';
import { OBJECT_CONTROL } from '../arguments.ts';
import { below, isNominal, retie, type OpenToken } from './retie.ts';

/** "asked the rebels to free hostages", "tried to march on parliament": an infinitive that was taken for an adjective or a noun behind "to". */
export function mendToDo(tokens: OpenToken[], lexicon: Lexicon): void {
  for (let at = 1; at < tokens.length - 2; at += 1) {
    if (tokens[at]?.text !== 'to' || tokens[at]?.relation !== 'case') continue;
    mendAsked(tokens, at, lexicon);
    mendTried(tokens, at, lexicon);
  }
}

function setInfinitive(tokens: OpenToken[], to: number, governor: number): void {
  const [mark, verb] = [tokens[to], tokens[to + 1]];
  if (!mark || !verb) return;
  [mark.upos, verb.upos, verb.xpos, verb.lemma] = ['PART', 'VERB', 'VB', verb.text];
  retie(tokens, to, to + 1, 'mark');
  retie(tokens, to + 1, governor, 'xcomp');
}

/** "to free hostages": whom it is done to was taken for what stands behind the preposition. */
function mendAsked(tokens: OpenToken[], to: number, { verbs }: Lexicon): void {
  const [mark, word] = [tokens[to], tokens[to + 1]];
  const nounAt = word?.head ?? -1;
  const noun = tokens[nounAt];
  if (!word || !noun || mark?.head !== nounAt || word.relation !== 'amod' || !isNominal(noun) || nounAt < to + 2 || !(word.upos === 'VERB' ? word.xpos === 'VB' : word.upos === 'ADJ' && verbs.has(word.text)) || word.text.endsWith('ed')) return;
  const above = tokens[noun.head];
  const governor = above?.upos === 'VERB' ? noun.head : isNominal(above) && tokens[above?.head ?? -1]?.upos === 'VERB' ? above?.head ?? -1 : -1;
  if (governor < 0 || governor > to || !OBJECT_CONTROL.test(tokens[governor]?.lemma ?? '')) return;
  setInfinitive(tokens, to, governor);
  retie(tokens, nounAt, to + 1, 'obj');
}

/** Verbs behind which "to" opens what somebody means to do. */
const MEANS = /^(?:try|attempt|want|plan|threaten|vow|refuse|prepare|pledge|promise|decide|intend|hope|seek|fail|manage|dare|begin|start|continue|order|agree)$/;

/** "tried to march on parliament": no article, and a verb that means to do something right before. */
function mendTried(tokens: OpenToken[], to: number, { verbs }: Lexicon): void {
  const [before, word, next] = [tokens[to - 1], tokens[to + 1], tokens[to + 2]];
  if (before?.upos !== 'VERB' || !MEANS.test(before.lemma) || word?.upos !== 'NOUN' || word.text !== word.lemma || !verbs.has(word.text) || tokens[to]?.head !== to + 1 || word.head !== to - 1 || !/^(?:ADP|DET|PRON|PROPN|ADV|PUNCT)$/.test(next?.upos ?? '')) return;
  setInfinitive(tokens, to, to - 1);
  for (const child of below(tokens, to + 1, /^nmod$/)) if (child > to) retie(tokens, child, to + 1, 'obl');
}
