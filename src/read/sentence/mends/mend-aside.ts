import type { Lexicon } from '../../lexicon.ts';
import { has, isNominal, retie, type OpenToken } from './retie.ts';

/**
 * "Rebels killed nine, the army said, and two trucks were burned.": who says it stands between commas, beside what is told before, and what
 * follows goes on with that. "…, residents and a group said, in reprisal for": those who say it are nobody to whom it was done.
 */
export function mendAsides(tokens: OpenToken[], lexicon: Lexicon): void {
  for (let at = 3; at < tokens.length - 1; at += 1) {
    if (!isSaying(tokens[at], lexicon) || !/^[,.]$/.test(endOf(tokens, at))) continue;
    mendStrayed(tokens, at);
    mendAside(tokens, at);
  }
}

const isSaying = (token: OpenToken | undefined, lexicon: Lexicon): boolean =>
  token?.upos === 'VERB' && /^VB[DZP]$/.test(token.xpos) && (lexicon.operators.get(token.lemma.toLowerCase())?.some(({ kind, entry }) => kind === 'verb' && entry.operator === 'SAY') ?? false);

/** The mark behind a verb of saying, past whom it tells. */
const endOf = (tokens: readonly OpenToken[], at: number): string => tokens[isNominal(tokens[at + 1]) || tokens[at + 1]?.upos === 'PRON' ? at + 2 : at + 1]?.text ?? '';

/** In words: "the office of the attorney general". */
const LONGEST = 9;

/** "killing nine, residents and an aid group said": nouns between a comma and a verb of saying without a subject. */
function mendStrayed(tokens: OpenToken[], at: number): void {
  const comma = tokens.findLastIndex(({ text }, i) => i < at && text === ',');
  const stretch = tokens.slice(comma + 1, at);
  if (comma < 1 || stretch.length === 0 || stretch.length > LONGEST || stretch.some(({ upos, text }) => /^(?:VERB|AUX|SCONJ)$/.test(upos) || /^["“”()]$/.test(text))) return;
  const outer = stretch.flatMap(({ head, relation }, i) => ((head <= comma || head >= at) && !/^(?:punct|cc)$/.test(relation) ? [comma + 1 + i] : []));
  const first = outer[0];
  if (first === undefined || !isPerson(tokens[first]) || has(tokens, first, /^case$/)) return;
  const others = outer.slice(1);
  const isOurs = tokens[first]?.head === at && others.length === 0;
  if (isOurs || others.some((other) => !isPerson(tokens[other]) && tokens[other]?.head !== at)) return;
  const main = tokens[at]?.head ?? -1;
  if (tokens[first]?.head !== at && !/^(?:appos|conj|nsubj|nsubj:pass|obj|obl|nmod|dep|parataxis|dislocated|list)$/.test(tokens[first]?.relation ?? '')) return;
  retie(tokens, first, at, 'nsubj');
  for (const other of others) retie(tokens, other, first, 'conj');
  if (main >= 0 && main < comma && tokens[at]?.relation === 'conj') retie(tokens, at, main, 'parataxis');
}

const isPerson = (token: OpenToken | undefined): boolean => isNominal(token) || /^(?:he|she|they|it)$/.test(token?.text ?? '') || (token?.upos === 'ADJ' && /^(?:official|local|national)s?$/.test(token.text));

/** Hangs the verb of saying beside what stands before it, where the sentence goes on. */
function mendAside(tokens: OpenToken[], at: number): void {
  const verb = tokens[at];
  const subject = tokens.findIndex(({ head, relation }, i) => head === at && relation === 'nsubj' && i < at);
  const comma = tokens.findLastIndex(({ text }, i) => text === ',' && i < subject);
  const said = tokens.findIndex(({ head, relation }, i) => head === at && i < comma && /^(?:ccomp|nsubj|csubj|obl|advcl)$/.test(relation) && tokens[i]?.upos === 'VERB');
  if (!verb || subject < 0 || comma < 1 || said < 0 || verb.head !== -1 || tokens[at + 1]?.text !== ',' || /^["“”]$/.test(tokens[comma - 1]?.text ?? '')) return;
  retie(tokens, said, -1, 'root');
  retie(tokens, at, said, 'parataxis');
  for (const [i, token] of tokens.entries()) if (token.head === at && i > at && /^(?:conj|obl)$/.test(token.relation) && tokens[i - 1] !== verb) token.head = said;
}
