import { isDateWord } from '../calendar-words.ts';
import { gather, has, isNominal, retie, type OpenToken } from './retie.ts';

/** Sets right nouns that stand side by side: parts of one name, what somebody is besides, and those who act together. */
export function mendBeside(tokens: OpenToken[]): void {
  for (let at = 0; at < tokens.length - 1; at += 1) {
    mendHyphened(tokens, at);
    mendAdjacent(tokens, at);
    mendCalled(tokens, at);
    mendTwoCallings(tokens, at);
    mendCompany(tokens, at);
    mendThat(tokens, at);
    mendDead(tokens, at);
  }
}

/** "Hydro-Quebec said": two large words with a hyphen between that hang alike are one name. */
function mendHyphened(tokens: OpenToken[], at: number): void {
  const [first, hyphen, second] = tokens.slice(at, at + 3);
  if (first?.upos !== 'PROPN' || hyphen?.text !== '-' || second?.upos !== 'PROPN' || first.end !== hyphen.start || hyphen.end !== second.start) return;
  if (first.head !== second.head || first.relation !== second.relation || !/^(?:nsubj|obj|obl|nmod|appos|conj)/.test(first.relation)) return;
  gather(tokens, at, at + 2, at + 2, 'compound');
  hyphen.relation = 'punct';
}

/** "Lesotho army denies", "by plainclothes policemen": two nouns without anything between that hang alike. */
function mendAdjacent(tokens: OpenToken[], at: number): void {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (!isNominal(first) || !isNominal(second) || !first || !second || first.head !== second.head || first.relation !== second.relation || !/^(?:nsubj|nsubj:pass|obj|obl:agent)$/.test(first.relation) || isDateWord(first.text) || isDateWord(second.text)) return;
  if (second.upos === 'PROPN' && first.upos === 'NOUN') {
    retie(tokens, at + 1, at, 'appos');
    return;
  }
  for (const [i, token] of tokens.entries()) if (token.head === at && i < at && /^(?:det|case|nummod|nmod:poss|cc|mark)$/.test(token.relation)) token.head = at + 1;
  retie(tokens, at, at + 1, 'compound');
}

/** The places of a noun with all that hangs on it. */
function edges(tokens: readonly OpenToken[], at: number): { readonly from: number; readonly to: number } {
  const inside = new Set([at]);
  for (let size = 0; size !== inside.size; ) {
    size = inside.size;
    for (const [i, { head, relation }] of tokens.entries()) if (inside.has(head) && relation !== 'punct') inside.add(i);
  }
  return { from: Math.min(...inside), to: Math.max(...inside) };
}

/** "The bishop, a critic of the junta, was arrested": what stands between the commas is what the first is besides. */
function mendCalled(tokens: OpenToken[], at: number): void {
  const second = tokens[at];
  if (!second || !isNominal(second) || !second.relation.startsWith('nsubj') || second.head < at) return;
  const first = tokens.findIndex(({ head, relation }, i) => i < at && head === second.head && relation === second.relation && isNominal(tokens[i]));
  if (first < 0) return;
  const { from, to } = edges(tokens, at);
  if (tokens[from - 1]?.text === ',' && tokens[to + 1]?.text === ',' && to < second.head && /^(?:an?|the|its|their|his|her|one)$/.test(tokens[from]?.text ?? '')) retie(tokens, at, first, 'appos');
}

/** "Omar Khan, a lawyer and a critic of the government, was beaten": one person with two callings. */
function mendTwoCallings(tokens: OpenToken[], at: number): void {
  const other = tokens[at];
  const first = other?.head ?? -1;
  if (!other || other.relation !== 'conj' || first > at || !isNominal(other) || !has(tokens, at, /^cc$/)) return;
  const beside = tokens.findLastIndex(({ head, relation }, i) => head === first && relation === 'appos' && i > first && i < at);
  if (beside > 0 && tokens[beside]?.upos === 'NOUN' && other.upos === 'NOUN' && tokens[beside - 1]?.text !== ',' && !tokens.slice(beside, at).some(({ text }) => text === ',')) retie(tokens, at, beside, 'conj');
}

const COMPANY: readonly (readonly string[])[] = [['along', 'with'], ['together', 'with'], ['jointly', 'with'], ['alongside'], ['as', 'well', 'as']];

/** "Canada, along with Britain, imposed sanctions", "arrested the mayor along with two aides": those who act or suffer together. */
function mendCompany(tokens: OpenToken[], at: number): void {
  const words = COMPANY.find((row) => row.every((word, i) => tokens[at + i]?.text.toLowerCase() === word));
  if (!words) return;
  const noun = nounBehind(tokens, at + words.length);
  if (noun === undefined) return;
  const first = at === 0 ? behindComma(tokens, noun) : companion(tokens, at);
  if (first === undefined) return;
  mendHeadless(tokens, first, noun);
  if (at === 0 && tokens[first]?.head === noun) retie(tokens, first, tokens[noun]?.head ?? -1, 'nsubj');
  retie(tokens, noun, first, 'conj');
  for (let i = at; i < at + words.length; i += 1) retie(tokens, i, noun, 'cc');
}

/** The noun that a phrase without a verb ends with, before what follows with a preposition. */
function nounBehind(tokens: readonly OpenToken[], from: number): number | undefined {
  let at = from;
  while (/^(?:DET|ADJ|NUM|PRON)$/.test(tokens[at]?.upos ?? '') && !isNominal(tokens[at])) at += 1;
  while (isNominal(tokens[at + 1]) || (/^['’]s?$/.test(tokens[at + 1]?.text ?? '') && isNominal(tokens[at + 2]))) at += 1;
  while (isNominal(tokens[at]) && /^(?:compound|flat|nmod:desc|nmod:poss)$/.test(tokens[at]?.relation ?? '') && (tokens[at]?.head ?? -1) >= from && (tokens[at]?.head ?? -1) !== at) at = tokens[at]?.head ?? at;
  return isNominal(tokens[at]) ? at : undefined;
}

/** Who is named before the company, past a comma: a subject, or whom the verb before is done to. */
function companion(tokens: readonly OpenToken[], at: number): number | undefined {
  const last = tokens[at - 1]?.text === ',' ? at - 2 : at - 1;
  for (let noun = last, steps = 0; noun >= 0 && steps < tokens.length; noun = tokens[noun]?.head ?? -1, steps += 1) {
    if (tokens[noun]?.upos === 'VERB') return undefined;
    if (isNominal(tokens[noun]) && noun <= last && /^(?:nsubj|nsubj:pass|obj|root|iobj)$/.test(tokens[noun]?.relation ?? '')) return tokens[noun]?.relation === 'obj' && tokens[at - 1]?.text === ',' ? undefined : noun;
  }
  return undefined;
}

/** "Along with Norway, Denmark imposed": who follows the comma. */
function behindComma(tokens: readonly OpenToken[], noun: number): number | undefined {
  const comma = tokens.findIndex(({ text }, i) => i > noun && text === ',');
  const first = comma < 0 ? undefined : nounBehind(tokens, comma + 1);
  return first !== undefined && (tokens[first]?.relation.startsWith('nsubj') === true || tokens[first]?.head === noun) ? first : undefined;
}

/** "Canada, along with Britain, imposed": the verb that hangs on the company is the verb of the sentence. */
function mendHeadless(tokens: OpenToken[], first: number, noun: number): void {
  if (tokens[first]?.head !== -1) return;
  const verb = tokens.findIndex(({ upos, relation, xpos }, i) => i > noun && upos === 'VERB' && /^(?:conj|acl|advcl|parataxis|acl:relcl)$/.test(relation) && /^VB[DZPN]$/.test(xpos) && !has(tokens, i, /^(?:nsubj|mark)/));
  if (verb < 0 || tokens[verb - 1]?.text !== ',' && !/^(?:AUX|ADV)$/.test(tokens[verb - 1]?.upos ?? '')) return;
  retie(tokens, verb, -1, 'root');
  retie(tokens, first, verb, has(tokens, verb, /^aux:pass$/) ? 'nsubj:pass' : 'nsubj');
}

/** "said that soldiers burned": before a plural no pointing word. */
function mendThat(tokens: OpenToken[], at: number): void {
  const [that, noun] = [tokens[at], tokens[tokens[at]?.head ?? -1]];
  if (that?.text !== 'that' || that.relation !== 'det' || !noun || that.head < at || !/^NNP?S$/.test(noun.xpos) || tokens[noun.head]?.upos !== 'VERB') return;
  retie(tokens, at, noun.head, 'mark');
  [that.upos, that.xpos] = ['SCONJ', 'IN'];
}

/** "shot dead two inmates": how they were shot, and no part of who they are. */
function mendDead(tokens: OpenToken[], at: number): void {
  const [verb, dead] = [tokens[at], tokens[at + 1]];
  if (verb?.upos === 'VERB' && dead?.text === 'dead' && dead.head > at + 1 && /^(?:shoot|find|leave|gun|beat|stab)$/.test(verb.lemma)) retie(tokens, at + 1, at, 'xcomp');
}
