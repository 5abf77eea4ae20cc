import { isDateWord } from '../calendar-words.ts';
import type { Lexicon } from '../../lexicon.ts';
import { foldedName } from '../../../folded-name.ts';
import { isNominal, retie, type OpenToken } from './retie.ts';

/** "His lawyer, Nora Felt, called": a large word behind a given name is a surname, though small it would be a verb. What hung on it hangs on the verb behind. */
export function mendSurnames(tokens: OpenToken[], { givenNames }: Lexicon): void {
  for (let at = 1; at < tokens.length - 1; at += 1) {
    const [first, surname] = [tokens[at - 1], tokens[at]];
    if (!first || !surname || !/^(?:VERB|AUX)$/.test(surname.upos) || !/^\p{Lu}\p{Ll}/u.test(surname.text) || first.upos !== 'PROPN' || isDateWord(first.text) || !givenNames.has(foldedName(first.text))) continue;
    const verb = tokens.findIndex(({ head, upos, relation }, i) => i > at && head === at && upos === 'VERB' && /^(?:xcomp|ccomp|advcl|conj|parataxis)/.test(relation));
    const calling = tokens.findIndex(({ head, relation }, i) => i < at - 1 && i >= at - 4 && head === at && relation.startsWith('nsubj') && isNominal(tokens[i]));
    if (verb < 0 && tokens.some(({ head }, i) => head === at && i !== at - 1 && i !== calling)) continue;
    if (verb >= 0) moveTo(tokens, at, verb);
    retie(tokens, at, at - 1, 'flat');
    [surname.upos, surname.xpos, surname.lemma] = ['PROPN', 'NNP', surname.text];
    if (calling >= 0) retie(tokens, at - 1, calling, 'appos');
  }
}

function moveTo(tokens: OpenToken[], from: number, verb: number): void {
  for (const [i, token] of tokens.entries()) if (token.head === from && i !== verb) token.head = verb;
  retie(tokens, verb, tokens[from]?.head ?? -1, tokens[from]?.relation ?? 'root');
}
