import { hasOperator, operatorsAt } from './clause.ts';
import type { Drafts } from './compose.ts';
import type { Draft } from './draft.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { childrenBy, fullRelationAt, headOf, isVerb, lemmaAt, pathUp, relationAt, wordAt } from '../sentence/tree.ts';

/**
 * The act that an order phrase belongs to ("on the orders of X", "in an operation authorised by X"): what it hangs on, or the subject
 * of what it hangs on ("the strikes came at the direction of"). Never one that merely stands near: an act told beside it was not ordered for that.
 */
export function deedOf(sentence: Sentence, lexicon: Lexicon, drafts: Drafts, from: number): Draft | undefined {
  for (const token of pathUp(sentence, from).slice(1)) {
    const own = drafts.get(token) ?? [...drafts.values()].find(({ also }) => also.includes(token));
    if (own && !isBeside(sentence, own.at)) return own;
    const joined = childrenBy(sentence, token, 'conj').map((child) => drafts.get(child)).find((draft) => draft?.kind === 'verb' && draft.at > from);
    if (joined && !isVerb(sentence, token)) return joined;
    if (!isVerb(sentence, token)) continue;
    const operators = operatorsAt(sentence, lexicon, token);
    if (hasOperator(operators, 'STOP', 'PREVENT', 'DENY', 'REFUSE', 'FAIL') || (hasOperator(operators, 'SAY') && relationAt(sentence, token) !== 'acl')) return undefined;
    // "were acting on orders from the captain when they shot": what they did under them is told behind.
    const isActing = /^(?:act|operate|work|enforce)$/.test(lemmaAt(sentence, token));
    // "soldiers, flown in on the orders of the governor, shot two": on his orders they were flown in.
    if (!isActing && relationAt(sentence, token) === 'acl' && sentence.tokens[token]?.xpos === 'VBN' && !drafts.has(headOf(sentence, token))) return undefined;
    const meanwhile = isActing ? childrenBy(sentence, token, 'advcl').filter((child) => childrenBy(sentence, child, 'nsubj', 'nsubj:pass').every((subject) => !/^(?:who|which|that)$/.test(wordAt(sentence, subject)))).map((child) => drafts.get(child)).find((draft) => draft?.kind === 'verb') : undefined;
    if (meanwhile) return meanwhile;
    // "The men who burned the village were acting on the orders of".
    const ofDoers = isActing ? childrenBy(sentence, token, 'nsubj').flatMap((head) => childrenBy(sentence, head, 'acl')).map((child) => drafts.get(child)).find((draft) => draft?.kind === 'verb' && draft.at < from) : undefined;
    if (ofDoers) return ofDoers;
    const nouns = [...childrenBy(sentence, token, 'nsubj', 'nsubj:pass'), ...childrenBy(sentence, token, 'obj').filter((child) => child < from)];
    const told = nouns.map((child) => drafts.get(child)).find((draft) => draft?.kind === 'noun');
    if (told) return told;
    // "By order of the captain, the crew was taken ashore and held": the order is for what is done after as well.
    if (joined && (token > from || isActing)) return joined;
  }
  return undefined;
}

/**
 * Those that an order phrase belongs to: where it opens a sentence or says how they were acting ("seized the press and held the editor, acting on the
 * orders of X"), what they did besides as well.
 */
export function deedsOf(sentence: Sentence, lexicon: Lexicon, drafts: Drafts, from: number): Draft[] {
  const deed = deedOf(sentence, lexicon, drafts, from);
  const isOfAll = deed?.kind === 'verb' && (from < deed.at || pathUp(sentence, from).some((token) => token > deed.at && /^(?:acting|enforcing)$/.test(wordAt(sentence, token))));
  return deed === undefined ? [] : isOfAll ? [deed, ...besides(sentence, drafts, deed)] : [deed];
}

/** What the same doers did besides: verbs joined to it that have no subject of their own. */
export function besides(sentence: Sentence, drafts: Drafts, { at }: Draft): Draft[] {
  const first = relationAt(sentence, at) === 'conj' && childrenBy(sentence, at, 'nsubj', 'nsubj:pass').length === 0 ? headOf(sentence, at) : at;
  const joined = [first, ...childrenBy(sentence, first, 'conj').filter((child) => isVerb(sentence, child) && childrenBy(sentence, child, 'nsubj', 'nsubj:pass').length === 0)];
  return joined.filter((token) => token !== at).map((token) => drafts.get(token)).filter((draft) => draft !== undefined);
}

/** "the hijacked tanker", "the detained sailors": told of somebody in passing. */
const isBeside = (sentence: Sentence, at: number): boolean => fullRelationAt(sentence, at) === 'amod';
