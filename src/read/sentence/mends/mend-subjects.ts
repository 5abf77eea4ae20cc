import type { EvidenceKind } from '../../../model.ts';
import { isNominal, retie, type OpenToken } from './retie.ts';

/** Sets right what is no subject, and what is one though a comma or a helping word stands beside it. */
export function mendSubjects(tokens: OpenToken[], kind: EvidenceKind): void {
  mendInverted(tokens);
  mendHelpers(tokens);
  mendRelated(tokens);
  mendPrefix(tokens, kind);
  for (let at = 0; at < tokens.length - 3; at += 1) {
    mendBeside(tokens, at);
    mendCalling(tokens, at);
    mendQuoted(tokens, at);
    mendColon(tokens, at);
    mendUpTo(tokens, at);
    mendCall(tokens, at);
    mendGapped(tokens, at);
    mendCleft(tokens, at);
  }
}

/** "Should Parliament fail": a helping word that stands first is no part of the name behind it. */
function mendInverted(tokens: OpenToken[]): void {
  const [first, second] = tokens;
  const verb = tokens[second?.head ?? -1];
  if (!first || !second || first.head !== 1 || !/^(?:Should|Had|Were)$/.test(first.text) || !isNominal(second) || verb?.upos !== 'VERB') return;
  first.upos = 'AUX';
  retie(tokens, 0, second.head, 'aux');
}

/** "He has, however, authorised", "the mayor has further ordered": whose verb the helping word is, his subject is. */
function mendHelpers(tokens: OpenToken[]): void {
  for (const [at, { head, relation }] of tokens.entries()) {
    const helper = tokens[head];
    if (!relation.startsWith('nsubj') || helper?.relation !== 'aux' || helper.head <= head || at > head || tokens[helper.head]?.upos !== 'VERB') continue;
    if (tokens.some((token) => token.head === helper.head && token.relation.startsWith('nsubj'))) continue;
    retie(tokens, at, helper.head, relation);
    helper.upos = 'AUX';
  }
}

/** "Judge Ann Moyo, who heard the case, also ordered": a sentence that is a name with its clause has its verb behind the second comma. */
function mendRelated(tokens: OpenToken[]): void {
  const root = tokens.findIndex(({ head }) => head === -1);
  const clause = tokens.findIndex(({ head, relation }, i) => i > root + 1 && head >= root && head <= i && relation === 'acl:relcl' && tokens.slice(root, head + 1).every((token, j) => j === 0 || token.upos === 'PROPN'));
  if (!isNominal(tokens[root]) || clause < 0 || tokens.some(({ head, relation }) => head === root && /^(?:cop|nsubj|aux)/.test(relation))) return;
  const verb = tokens.findIndex(({ head, relation, upos, xpos }, i) => i > clause && upos === 'VERB' && /^VB[DZP]$/.test(xpos) && (head === root || head === -1 ? /^(?:parataxis|acl:relcl|conj|dep|root)$/.test(relation) : head === clause && /^(?:advcl|conj|parataxis)$/.test(relation) && tokens[i - 1]?.text === ','));
  const comma = tokens.findLastIndex(({ text }, i) => text === ',' && i > clause && i < verb);
  if (verb < 0 || comma < 0 || tokens.slice(comma + 1, verb).some(({ upos }) => !/^(?:ADV|AUX)$/.test(upos)) || tokens.some(({ head, relation }) => head === verb && relation.startsWith('nsubj'))) return;
  for (const token of tokens) if (token.head === root && token.relation === 'punct') token.head = verb;
  retie(tokens, verb, -1, 'root');
  retie(tokens, root, verb, 'nsubj');
}

/** In words: how far into a headline "World in brief:" may reach. */
const LONGEST_PREFIX = 4;

/** "Nepal: bomb kills three": what a headline is filed under does nothing in it; nor does what an item of a brief is, beside a subject of its own. */
function mendPrefix(tokens: OpenToken[], kind: EvidenceKind): void {
  const colon = tokens.findIndex(({ text }, i) => i > 0 && i <= LONGEST_PREFIX && text === ':');
  const at = tokens.slice(0, Math.max(0, colon)).findIndex(({ relation, head }) => relation.startsWith('nsubj') && head > colon);
  const verb = tokens[at]?.head ?? -1;
  if (at >= 0 && (kind === 'HEADLINE' || tokens.some(({ head, relation }, i) => i > colon && head === verb && relation.startsWith('nsubj')))) retie(tokens, at, verb, 'dislocated');
}

/** "Norway, a guarantor of the talks, urged both sides": what stands between the commas is what the first is besides. */
function mendBeside(tokens: OpenToken[], at: number): void {
  const name = tokens[at];
  const verb = name?.head ?? -1;
  let last = at;
  while (tokens[last + 1]?.head === at && tokens[last + 1]?.relation === 'flat') last += 1;
  if (!name || !isNominal(name) || tokens[last + 1]?.text !== ',' || tokens[verb]?.upos !== 'VERB' || verb < at || !/^(?:advmod|obl|nmod|dislocated|discourse|vocative|dep|obl:unmarked|nmod:unmarked)$/.test(name.relation)) return;
  const close = tokens.findLastIndex(({ text }, i) => text === ',' && i > last + 1 && i < verb);
  const second = tokens.findIndex(({ head, relation }, i) => i > last + 1 && i < close && head === verb && relation.startsWith('nsubj'));
  if (name.upos !== 'PROPN' || second < 0 || tokens.some(({ head, relation }) => head === at && relation === 'case') || tokens.some(({ head, relation }, i) => head === verb && relation.startsWith('nsubj') && i > close)) return;
  if (!/^(?:an?|the|its|their|his|her)$/.test(tokens[last + 2]?.text ?? '') || tokens.slice(close + 1, verb).some((token) => isNominal(token))) return;
  retie(tokens, at, verb, tokens[second]?.relation ?? 'nsubj');
  retie(tokens, second, at, 'appos');
}

/** "There was trouble: police used gas": what stands behind a colon with a subject of its own tells of no noun before it. */
function mendColon(tokens: OpenToken[], at: number): void {
  if (tokens[at]?.text !== ':' || at < 2) return;
  const verb = tokens.findIndex(({ head, relation, xpos }, i) => i > at + 1 && head < at && head >= 0 && relation.startsWith('acl') && /^VB[DZP]$/.test(xpos) && tokens.some((token, j) => token.head === i && token.relation === 'nsubj' && j > at && isNominal(token)));
  const root = tokens.findIndex(({ head }) => head === -1);
  if (verb > 0 && root < at) retie(tokens, verb, root, 'parataxis');
}

/** "the deployment of up to 80 soldiers": a number's "up to" is nothing that is deployed. */
function mendUpTo(tokens: OpenToken[], at: number): void {
  const [up, to, number] = tokens.slice(at, at + 3);
  const nounAt = number?.head ?? -1;
  if (up?.text !== 'up' || to?.text !== 'to' || number?.upos !== 'NUM' || !isNominal(tokens[nounAt]) || nounAt < at + 3 || !/^(?:nmod|obl)$/.test(up.relation)) return;
  for (const [i, token] of tokens.entries()) if (token.head === at && i < at) token.head = nounAt;
  retie(tokens, nounAt, up.head, up.relation);
  retie(tokens, at, at + 2, 'advmod');
  retie(tokens, at + 1, at, 'fixed');
}

/** "spoke by telephone with the minister": with whom, not with whose telephone. */
function mendCall(tokens: OpenToken[], at: number): void {
  const call = tokens[at];
  if (!call || !/^(?:telephone|phone|video|videoconference)$/.test(call.text) || call.head < 0 || tokens[call.head]?.upos !== 'VERB') return;
  for (const [i, token] of tokens.entries()) if (token.head === at && i > at && token.relation === 'nmod') retie(tokens, i, call.head, 'obl');
}

/** "Kill the traitors," the crowd chanted: what is shouted is no second subject. */
function mendQuoted(tokens: OpenToken[], at: number): void {
  const verb = tokens[at];
  if (verb?.upos !== 'VERB' || verb.relation !== 'nsubj' || !/^VBP?$/.test(verb.xpos) || verb.head < at) return;
  if (tokens.some(({ head, relation, upos }, i) => i > at && head === verb.head && relation === 'nsubj' && upos !== 'VERB')) verb.relation = 'ccomp';
}

/** "A native of Goma, Omar Khan accused the army": what he is, said before he is named. */
function mendCalling(tokens: OpenToken[], at: number): void {
  const noun = tokens[at];
  if (noun?.upos !== 'NOUN' || !noun.relation.startsWith('nsubj') || !/^an?$/i.test(tokens.find(({ head, relation }) => head === at && relation === 'det')?.text ?? '')) return;
  const name = tokens.findIndex(({ head, relation, upos }, i) => i > at && i < noun.head && head === noun.head && relation === noun.relation && upos === 'PROPN');
  if (name > 0 && tokens[name - 1]?.text === ',') retie(tokens, at, name, 'appos');
}

/** "Mali is backed by Russia, and the rebels by Algeria": who stands behind "and" with an agent of their own is no agent of the first. */
function mendGapped(tokens: OpenToken[], at: number): void {
  const other = tokens[at];
  const agent = tokens[other?.head ?? -1];
  if (!other || !agent || other.relation !== 'conj' || !isNominal(other) || tokens[at + 1]?.text !== 'by' || !tokens.some(({ head, relation, text }) => head === other.head && relation === 'case' && text === 'by')) return;
  const second = tokens[at + 1]?.head ?? -1;
  retie(tokens, at, agent.head, 'parataxis');
  if (second > at + 1 && isNominal(tokens[second])) retie(tokens, second, at, 'nmod');
}

/** "said it was he who had the bridge cleared": "it" does nothing, and he does what "who" does. */
function mendCleft(tokens: OpenToken[], at: number): void {
  const [it, be] = [tokens[at], tokens[at + 1]];
  const verb = it?.head ?? -1;
  if (!it || be?.lemma !== 'be' || !/^it$/i.test(it.text) || !it.relation.startsWith('nsubj') || tokens[verb]?.upos !== 'VERB') return;
  const who = tokens.findIndex(({ text, head, relation }, i) => i > at + 2 && i < verb && /^(?:who|that)$/.test(text) && head === verb && relation.startsWith('nsubj'));
  const real = tokens.findIndex(({ head, relation, upos }, i) => i > at + 1 && i < who && head === verb && relation.startsWith('nsubj') && /^(?:NOUN|PROPN|PRON)$/.test(upos));
  if (who < 0 || real < 0) return;
  retie(tokens, at, verb, 'expl');
  retie(tokens, at + 1, verb, 'discourse');
  retie(tokens, who, verb, 'mark');
}
