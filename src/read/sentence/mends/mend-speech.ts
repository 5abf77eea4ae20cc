import type { Lexicon } from '../../lexicon.ts';
import { below, isNominal, retie, type OpenToken } from './retie.ts';

const QUOTE = /^["”»]$|^''$/;

/** Sets right who speaks behind a quotation: "…," the minister said; "…," said a spokesman. */
export function mendSpeech(tokens: OpenToken[], lexicon: Lexicon): void {
  for (const [at, verb] of tokens.entries()) {
    const says = verb.upos === 'VERB' && (lexicon.operators.get(verb.lemma.toLowerCase())?.some(({ kind, entry }) => kind === 'verb' && entry.operator === 'SAY') ?? false);
    if (!says) continue;
    if (/^(?:ccomp|advcl|conj)$/.test(verb.relation) && verb.head >= 0 && verb.head < at && closesBetween(tokens, verb.head, at)) verb.relation = 'parataxis';
    mendInverted(tokens, at, verb);
    mendStatement(tokens, at);
    mendSaidOf(tokens, at);
  }
}

/** Whether a quotation ends between what is said and its verb, with nothing but the speaker behind it. */
const closesBetween = (tokens: readonly OpenToken[], said: number, at: number): boolean => {
  const close = tokens.findLastIndex(({ text }, i) => i > said && i < at && QUOTE.test(text));
  return close > 0 && /^[,.?!]$/.test(tokens[close - 1]?.text ?? '') && tokens.slice(close + 1, at).every(({ upos }) => upos !== 'VERB' && upos !== 'SCONJ');
};

/** "said a spokesman": the one who says it, not what is said. */
function mendInverted(tokens: readonly OpenToken[], at: number, verb: OpenToken): void {
  const isBehind = tokens[at - 1] !== undefined && (QUOTE.test(tokens[at - 1]?.text ?? '') || tokens[at - 1]?.text === ',');
  const has = (relation: RegExp): number => tokens.findIndex((token) => token.head === at && relation.test(token.relation));
  const object = has(/^obj$/);
  if (!isBehind || has(/^nsubj/) >= 0 || object < at || !isNominal(tokens[object]) || !/^VB[DZ]$/.test(verb.xpos)) return;
  const said = has(/^(?:ccomp|parataxis)$/);
  if ((said >= 0 && said < at) || verb.relation === 'parataxis') retie(tokens, object, at, 'nsubj');
}

/** "said in a statement that rebels attacked": the statement is not what attacked, but how it was said. */
function mendStatement(tokens: readonly OpenToken[], at: number): void {
  const told = tokens.findIndex(({ relation, head, upos }, i) => i > at && upos === 'VERB' && relation.startsWith('acl') && tokens[head]?.head === at && /^(?:obl|nmod)/.test(tokens[head]?.relation ?? ''));
  const that = tokens.findIndex(({ head, text }, i) => i > at && i < told && head === told && text === 'that');
  const subject = tokens.findIndex(({ head, relation }, i) => i > that && i < told && head === told && relation.startsWith('nsubj'));
  if (told < 0 || that < 0 || subject < 0) return;
  retie(tokens, told, at, 'ccomp');
  Object.assign(tokens[that] ?? {}, { upos: 'SCONJ', relation: 'mark' });
}

const TIME = /^(?:week|weekend|month|year|day|night|morning|evening|afternoon|time|hour|(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|today|yesterday)$/;

/** "say a full evacuation, promised for Friday, has not taken place": what is spoken of is the subject of the clause behind it, which has none. */
function mendSaidOf(tokens: readonly OpenToken[], at: number): void {
  const subject = below(tokens, at, /^obj$/).find((i) => i > at && isNominal(tokens[i]) && !TIME.test(tokens[i]?.lemma ?? ''));
  const clause = below(tokens, at, /^ccomp$/).find((i) => subject !== undefined && i > subject && tokens[i]?.upos === 'VERB' && below(tokens, i, /^aux/).some((aux) => aux > subject));
  if (subject === undefined || clause === undefined || below(tokens, clause, /^(?:nsubj|csubj|expl|mark)/).length > 0) return;
  retie(tokens, subject, clause, below(tokens, clause, /^aux:pass$/).length > 0 ? 'nsubj:pass' : 'nsubj');
}
