import type { Lexicon } from '../../lexicon.ts';
import { has, isNominal, retie, type OpenToken } from './retie.ts';

/**
 * "The mill was closed, their lawyer, Amina Diallo, said.": who closes a sentence between commas before a verb of saying is who says it, and
 * nothing beside the noun before. "told reporters": those behind are told, and do not tell.
 */
export function mendSpeakers(tokens: OpenToken[], lexicon: Lexicon): void {
  for (const [at, verb] of tokens.entries()) {
    if (verb.upos !== 'VERB' || !/^VB[DZP]$/.test(verb.xpos) || !(lexicon.operators.get(verb.lemma.toLowerCase())?.some(({ kind, entry }) => kind === 'verb' && entry.operator === 'SAY') ?? false)) continue;
    if (tokens.some(({ head, relation }, i) => head === at && i < at && relation.startsWith('nsubj'))) continue;
    const speaker = speakerBefore(tokens, at);
    if (speaker === undefined) continue;
    mendAudience(tokens, at);
    if (has(tokens, at, /^nsubj/)) continue;
    retie(tokens, speaker.noun, at, 'nsubj');
    if (speaker.name !== undefined) retie(tokens, speaker.name, speaker.noun, 'appos');
  }
}

/** "told reporters": the noun behind, where the parser has no other subject. */
function mendAudience(tokens: OpenToken[], at: number): void {
  const next = tokens.findIndex(({ head, relation, upos }, i) => i > at && i <= at + 3 && head === at && relation === 'nsubj' && /^(?:NOUN|PROPN)$/.test(upos));
  if (/^(?:tell|inform|assure|remind|warn)$/.test(tokens[at]?.lemma ?? '') && next > 0) retie(tokens, next, at, 'obj');
}

/** In words: how far before its verb a speaker between commas begins. */
const LONGEST = 12;

/** The noun of the phrase between two commas before a verb, and the name that stands beside it. */
function speakerBefore(tokens: readonly OpenToken[], at: number): { readonly noun: number; readonly name?: number } | undefined {
  const closed = tokens[at - 1]?.text === ',';
  const comma = (before: number): number => tokens.findLastIndex(({ text }, i) => i < before && text === ',');
  const inner = closed ? comma(at - 1) : -1;
  const end = closed ? inner : at;
  const start = comma(end) + 1;
  if (end < 1 || start < 1 || start >= end || at - start > LONGEST) return undefined;
  const noun = headIn(tokens, start, end);
  const name = closed ? headIn(tokens, inner + 1, at - 1) : undefined;
  if (noun === undefined || !/^(?:appos|conj|nsubj|nsubj:pass|parataxis|obl|nmod|dislocated|dep|obj|list|obl:agent)$/.test(tokens[noun]?.relation ?? '')) return undefined;
  if (!closed) return has(tokens, noun, /^(?:case|cc)$/) ? undefined : { noun };
  return name !== undefined && tokens[name]?.upos === 'PROPN' && !has(tokens, noun, /^(?:case|cc)$/) ? { noun, name } : undefined;
}

/** The noun that a stretch of nouns and what qualifies them hangs on; none where it holds a verb or several. */
function headIn(tokens: readonly OpenToken[], from: number, to: number): number | undefined {
  const stretch = tokens.slice(from, to);
  if (stretch.length === 0 || stretch.some(({ upos, text }) => /^(?:VERB|AUX|SCONJ|CCONJ)$/.test(upos) || /^["“”;:()]$/.test(text))) return undefined;
  const outer = stretch.flatMap(({ head, relation }, i) => ((head < from || head >= to) && relation !== 'punct' ? [from + i] : []));
  const [only, second] = outer;
  return only !== undefined && second === undefined && isNominal(tokens[only]) ? only : undefined;
}
