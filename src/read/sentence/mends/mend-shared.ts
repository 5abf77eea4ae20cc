import type { Lexicon } from '../../lexicon.ts';
import { mendLists } from './mend-lists.ts';
import { has, isNominal, retie, type OpenToken } from './retie.ts';

/**
 * "The army said the rebels had fired first, and denied shelling the town": a verb joined to what is said belongs to who says it, where it cannot
 * go on what is said.
 */
export function mendShared(tokens: OpenToken[], lexicon: Lexicon): void {
  mendLists(tokens, lexicon);
  for (let at = 1; at < tokens.length; at += 1) mendSaid(tokens, at);
  for (const [at, verb] of tokens.entries()) {
    const saidAt = verb.head;
    const said = tokens[saidAt];
    const says = tokens[said?.head ?? -1];
    if (!said || !says || verb.relation !== 'conj' || said.relation !== 'ccomp' || saidAt > at || said.head > saidAt || says.upos !== 'VERB' || !isBareFinite(tokens, at)) continue;
    if (goesOnAbove(tokens, at, lexicon)) retie(tokens, at, said.head, 'conj');
  }
}

/** "said 16 people were killed": who stands behind the verb of saying is not who says it, but of what is said. */
function mendSaid(tokens: readonly OpenToken[], at: number): void {
  const noun = tokens[at];
  const says = noun?.head ?? -1;
  if (!noun || !isNominal(noun) || noun.relation !== 'nsubj' || says < 0 || says >= at || !tokens.some(({ head, relation }, i) => i < says && head === says && relation === 'nsubj')) return;
  const said = tokens.findIndex(({ head, relation }, i) => i > at && head === says && relation === 'ccomp');
  if (said >= 0 && !has(tokens, said, /^nsubj/)) retie(tokens, at, said, has(tokens, said, /^aux:pass$/) ? 'nsubj:pass' : 'nsubj');
}

const isBareFinite = (tokens: readonly OpenToken[], at: number): boolean =>
  tokens[at]?.upos === 'VERB' && /^VB[DNZP]$/.test(tokens[at]?.xpos ?? '') && !has(tokens, at, /^(?:nsubj|aux|mark|cop)/);

const isPresent = ({ xpos }: OpenToken): boolean => xpos === 'VBZ' || xpos === 'VBP';

function goesOnAbove(tokens: readonly OpenToken[], at: number, lexicon: Lexicon): boolean {
  const [verb, said] = [tokens[at], tokens[tokens[at]?.head ?? -1]];
  const saidAt = verb?.head ?? -1;
  const says = tokens[said?.head ?? -1];
  if (!verb || !said || !says) return false;
  // "complained that it had not been asked and threatened to sue": a passive has no object.
  if (has(tokens, saidAt, /^aux:pass$/) && has(tokens, at, /^(?:obj|xcomp|ccomp)$/)) return true;
  const helped = tokens.filter(({ head, relation }) => head === saidAt && /^(?:aux|cop)/.test(relation));
  const isPast = said.xpos === 'VBD' || helped.some(({ text }) => /^(?:was|were|had|did|would)$/.test(text));
  if (isPresent(verb) && isPresent(says) && isPast) return true;
  // "said the bridge would reopen and blamed the ministry": behind "would" stands no past tense.
  if (helped.some(({ xpos }) => xpos === 'MD') && !helped.some(({ relation, text }) => relation === 'aux:pass' || text === 'have') && /^VB[DNZ]$/.test(verb.xpos)) return true;
  const speaks = lexicon.operators.get(verb.lemma.toLowerCase())?.some(({ kind }) => kind === 'verb') ?? false;
  // "denied that villagers had been a target and accused the rebels": who denies goes on to speak.
  if (speaks && !isPresent(verb) && (lexicon.operators.get(says.lemma.toLowerCase())?.some(({ kind, entry }) => kind === 'verb' && entry.operator === 'DENY') ?? false)) return true;
  const apart = tokens.some(({ text }, i) => i > saidAt && i < at && text === ',' && tokens[i + 1]?.upos === 'CCONJ' && i + 1 >= at - 3);
  return apart && !isPresent(verb) && (says.xpos === 'VBD' || says.xpos === 'VBN') && (speaks || helped.length > 0);
}
