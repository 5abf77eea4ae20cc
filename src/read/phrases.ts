import type { Drafts } from './compose.ts';
import { withFillings, type Draft } from './draft.ts';
import type { Lexicon, PhraseWords } from './lexicon.ts';
import { isActor } from './mention.ts';
import type { Scene } from './roles.ts';
import type { Sentence } from './sentence.ts';
import { caseOf, childrenBy, conjuncts, headOf, isNoun, lemmaAt, pathUp, subtree, wordAt } from './tree.ts';

/** What a phrase ties within a sentence: the act that answers and the act answered. Token places, `to` inclusive. */
export interface PhraseLink {
  readonly effect: number;
  readonly cause: number;
  readonly from: number;
  readonly to: number;
}

/** Puts who ordered an act into it, and finds which act answers which. */
export function applyPhrases(scene: Scene, lexicon: Lexicon, drafts: Drafts): { readonly links: readonly PhraseLink[]; readonly authorized: Drafts } {
  const links: PhraseLink[] = [];
  const authorized: Drafts = new Map(drafts);
  for (const { from, to, words } of phrasesIn(scene.sentence, lexicon)) {
    const after = nounAfter(scene.sentence, to);
    if (after === undefined) continue;
    if (words.phrase.means === 'ORDER') authorize(scene, authorized, words, from, after);
    else if (words.phrase.means === 'RESPONSE') links.push(...responseLink(scene.sentence, authorized, words, { from, to, after }));
  }
  authorizeByOwner(scene, authorized);
  giveLeave(scene, authorized);
  links.push(...afterClauses(scene.sentence, authorized));
  return { links, authorized };
}

function phrasesIn(sentence: Sentence, lexicon: Lexicon): { readonly from: number; readonly to: number; readonly words: PhraseWords }[] {
  return sentence.tokens.flatMap((_token, at) => {
    const found = [...(lexicon.phrases.get(wordAt(sentence, at)) ?? []), ...(lexicon.phrases.get(lemmaAt(sentence, at)) ?? [])]
      .filter(({ words }) => words.every((word, i) => wordAt(sentence, at + i) === word || lemmaAt(sentence, at + i) === word)).sort((a, b) => b.words.length - a.words.length)[0];
    return found ? [{ from: at, to: at + found.words.length - 1, words: found }] : [];
  });
}

/** How many words may stand between a phrase and the noun that it governs: "in response to a series of recent deadly rocket attacks". */
const REACH = 12;

function nounAfter(sentence: Sentence, to: number): number | undefined {
  for (let at = to + 1; at <= Math.min(to + REACH, sentence.tokens.length - 1); at += 1) {
    if (isNoun(sentence, at) && !(headOf(sentence, at) > at && isNoun(sentence, headOf(sentence, at)) && headOf(sentence, at) - to <= REACH)) return at;
    if (/^[.;]$/.test(wordAt(sentence, at))) return undefined;
  }
  return undefined;
}

/** "The strikes came at the direction of": the act before the phrase; "gave the green light to": the act after it. */
function authorize(scene: Scene, drafts: Drafts, { phrase, words }: PhraseWords, from: number, after: number): void {
  const { sentence } = scene;
  const given = /^(?:give|sign)$/.test(words[0] ?? '');
  const draft = given ? draftAfter(drafts, from) : draftBefore(sentence, drafts, from) ?? draftAfter(drafts, after);
  const heads = given ? childrenBy(sentence, from, 'nsubj') : [after];
  const fillings = heads.flatMap((head) => conjuncts(sentence, head)).map((head) => scene.mentionAt(head)).filter((mention) => isActor(mention) || mention.kind === 'PRONOUN')
    .map((mention) => ({ role: 'authorizer' as const, mention, via: 'DIRECT' as const, slot: 'phrase', commandMode: phrase.commandMode }));
  if (!draft || fillings.length === 0) return;
  const kept = draft.fillings.filter(({ role, mention }) => role !== 'actor' || !fillings.some((filling) => filling.mention.head === mention.head));
  drafts.set(draft.at, { ...withFillings({ ...draft, fillings: kept }, fillings), ...(given ? { operator: 'order', also: [...draft.also, from] } : {}) });
}

const ORDER_NOUNS = /^(?:order|instruction|command|direction|directive|behest|guidance|supervision)$/;

/** "on Erdogan's orders". */
function authorizeByOwner(scene: Scene, drafts: Drafts): void {
  const { sentence } = scene;
  sentence.tokens.forEach((_token, at) => {
    if (!ORDER_NOUNS.test(lemmaAt(sentence, at)) || !/^(?:on|under|at|by)$/.test(caseOf(sentence, at))) return;
    const fillings = childrenBy(sentence, at, 'nmod:poss').map((head) => scene.mentionAt(head)).filter((mention) => isActor(mention) || mention.kind === 'PRONOUN')
      .map((mention) => ({ role: 'authorizer' as const, mention, via: 'DIRECT' as const, slot: 'phrase', commandMode: 'ORDERED' as const }));
    const draft = draftBefore(sentence, drafts, at);
    if (draft && fillings.length > 0) drafts.set(draft.at, withFillings(draft, fillings));
  });
}

/** "gave the army the green light", "gave the order": who did, ordered the act told beneath or, where none is, before. */
function giveLeave(scene: Scene, drafts: Drafts): void {
  const { sentence } = scene;
  sentence.tokens.forEach((_token, at) => {
    if (lemmaAt(sentence, at) !== 'give') return;
    const leave = childrenBy(sentence, at, 'obj').find((child) => /^(?:light|go-ahead|order|nod|approval|authorization|authorisation)$/.test(lemmaAt(sentence, child)));
    if (leave === undefined || (lemmaAt(sentence, leave) === 'light' && wordAt(sentence, leave - 1) !== 'green')) return;
    const below = subtree(sentence, at).map((token) => drafts.get(token)).find((draft) => draft !== undefined && draft.at > leave);
    const draft = below ?? draftBefore(sentence, drafts, at);
    const fillings = childrenBy(sentence, at, 'nsubj').flatMap((head) => conjuncts(sentence, head)).map((head) => scene.mentionAt(head)).filter((mention) => isActor(mention) || mention.kind === 'PRONOUN')
      .map((mention) => ({ role: 'authorizer' as const, mention, via: 'DIRECT' as const, slot: 'phrase', commandMode: lemmaAt(sentence, leave) === 'order' ? 'ORDERED' as const : 'APPROVED' as const }));
    if (draft && fillings.length > 0) drafts.set(draft.at, { ...withFillings(draft, fillings), operator: below ? 'order' : draft.operator, also: below ? [...draft.also, at] : draft.also });
  });
}

const draftAfter = (drafts: Drafts, from: number): Draft | undefined => [...drafts.values()].filter(({ at }) => at > from).sort((a, b) => a.at - b.at)[0];

/** The act that a phrase hangs on, or else the last one told before it. */
function draftBefore(sentence: Sentence, drafts: Drafts, from: number): Draft | undefined {
  const above = pathUp(sentence, from).flatMap((token) => [token, ...childrenBy(sentence, token, 'nsubj', 'nsubj:pass', 'obj')]).map((token) => drafts.get(token)).find((draft) => draft !== undefined && draft.at < from);
  return above ?? [...drafts.values()].filter(({ at }) => at < from).sort((a, b) => b.at - a.at)[0];
}

/** Types whose "over" gives a reason: "sanctions over the invasion". */
const ANSWERED_OVER = /^(?:SANCTION|ACCUSE|PROTEST|COERCE|ASSAULT|RETREAT|REJECT|THREATEN)$/;

function responseLink(sentence: Sentence, drafts: Drafts, { words }: PhraseWords, { from, to, after }: { readonly from: number; readonly to: number; readonly after: number }): PhraseLink[] {
  const effect = draftBefore(sentence, drafts, from) ?? (from === 0 ? mainDraft(sentence, drafts, after) : undefined);
  const below = new Set(subtree(sentence, after));
  const cause = drafts.get(after) ?? [...drafts.values()].filter(({ at }) => at > to && below.has(at)).sort((a, b) => a.at - b.at)[0];
  if (!effect || !cause || effect.at === cause.at || (words[0] === 'over' && !ANSWERED_OVER.test(effect.type))) return [];
  return [{ effect: effect.at, cause: cause.at, from, to }];
}

const mainDraft = (sentence: Sentence, drafts: Drafts, after: number): Draft | undefined =>
  [...drafts.values()].filter(({ at }) => at > after && !subtree(sentence, after).includes(at)).sort((a, b) => a.at - b.at)[0];

/** "bombed Gaza after militants fired rockets": an answer where who suffered the first act does the second. */
function afterClauses(sentence: Sentence, drafts: Drafts): PhraseLink[] {
  return sentence.tokens.flatMap((token, at) => {
    if (token.text.toLowerCase() !== 'after') return [];
    const below = headOf(sentence, at);
    const cause = drafts.get(below);
    const effect = pathUp(sentence, below).slice(1).map((up) => drafts.get(up)).find((draft) => draft !== undefined);
    return cause && effect && answers(effect, cause) ? [{ effect: effect.at, cause: cause.at, from: at, to: at }] : [];
  });
}

const CONFLICT = /^(?:ASSAULT|COERCE|SANCTION|MOBILIZE|THREATEN|PROTEST|ACCUSE)$/;

function answers(effect: Draft, cause: Draft): boolean {
  if (!CONFLICT.test(effect.type) || !CONFLICT.test(cause.type)) return false;
  const countries = (draft: Draft, role: 'actor' | 'recipient') => draft.fillings.filter((filling) => filling.role === role).map(({ mention }) => mention.country ?? mention.name);
  const struckBack = effect.fillings.some((one) => one.role === 'recipient' && cause.fillings.some((other) => other.role === 'actor' && (one.mention.name === other.mention.name || one.mention.lemma === other.mention.lemma || (one.mention.sector === 'REB' && other.mention.sector === 'REB'))));
  return struckBack || countries(effect, 'actor').some((name) => countries(cause, 'recipient').includes(name));
}
