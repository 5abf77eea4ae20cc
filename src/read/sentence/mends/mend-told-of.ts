import type { Lexicon } from '../../lexicon.ts';
import { below, has, isNominal, retie, type OpenToken } from './retie.ts';

/** The verb of a sentence whose subject has something told of it first: "camped at the port", "carrying a baby", "who hold the airport". */
export function mendToldOf(tokens: OpenToken[], lexicon: Lexicon): void {
  for (let at = 1; at < tokens.length - 2; at += 1) mendCamped(tokens, at);
  if (tokens.at(-1)?.text !== '.') return;
  mendSecondClause(tokens);
  mendReported(tokens);
  mendCarrying(tokens, lexicon);
}

const subjectOf = (tokens: readonly OpenToken[], verb: number): string => (has(tokens, verb, /^aux:pass$/) ? 'nsubj:pass' : 'nsubj');

/** "Migrants camped at the port have been threatened": the second verb has the helping word, and its subject is that of the first. */
function mendCamped(tokens: OpenToken[], at: number): void {
  const [verb, noun] = [tokens[at], tokens[at - 1]];
  const main = tokens[verb?.head ?? -1];
  if (!verb || !main || !isNominal(noun) || noun?.head !== at || noun.relation !== 'nsubj' || verb.upos !== 'VERB' || !/^VB[DNG]$/.test(verb.xpos) || verb.relation !== 'advcl' || verb.head < at + 2 || main.upos !== 'VERB') return;
  if (has(tokens, at, /^(?:aux|mark|obj|ccomp|cc)/) || has(tokens, verb.head, /^(?:nsubj|csubj)/) || !has(tokens, verb.head, /^aux/) || tokens.slice(at, verb.head).some(({ text }) => text === ',')) return;
  retie(tokens, at - 1, verb.head, subjectOf(tokens, verb.head));
  retie(tokens, at, at - 1, 'acl');
}

/** "Rebels who hold the airport have threatened": of two clauses told of the first noun, the one without "who" is the sentence. */
function mendSecondClause(tokens: OpenToken[]): void {
  const root = tokens.findIndex(({ head }) => head === -1);
  const [first, second] = below(tokens, root, /^acl:relcl$/);
  if (first === undefined || second === undefined || !isNominal(tokens[root]) || has(tokens, root, /^(?:cop|nsubj|aux|case)/)) return;
  const isRelative = (verb: number): boolean => below(tokens, verb, /^(?:nsubj|obj|obl|mark)/).some((i) => /^(?:who|whom|which|that|whose)$/.test(tokens[i]?.text ?? ''));
  const helper = below(tokens, second, /^aux/)[0];
  if (!isRelative(first) || isRelative(second) || helper === undefined || tokens[second]?.upos !== 'VERB' || has(tokens, second, /^cc$/) || tokens[helper - 1]?.text === ',') return;
  for (const [i, token] of tokens.entries()) {
    if (token.head === second && i < helper && token.relation.startsWith('nsubj')) retie(tokens, i, first, has(tokens, first, /^(?:obj|aux:pass)$/) ? 'obl' : 'obj');
    else if (token.head === root && token.relation === 'punct') token.head = second;
  }
  retie(tokens, second, -1, 'root');
  retie(tokens, root, second, subjectOf(tokens, second));
}

/** "Two men who waved flags were arrested, a paper reported": the clause without "who" is what is reported, and who stands first is its subject. */
function mendReported(tokens: OpenToken[]): void {
  const root = tokens.findIndex(({ head }) => head === -1);
  const noun = below(tokens, root, /^nsubj/).find((i) => i < root && isNominal(tokens[i]) && below(tokens, i, /^acl/).length > 1);
  if (noun === undefined || tokens[root]?.upos !== 'VERB' || !below(tokens, root, /^nsubj$/).some((i) => i > noun)) return;
  const [first, second] = below(tokens, noun, /^acl/);
  if (first === undefined || second === undefined || second > root || !tokens.slice(second, root).some(({ text }) => text === ',')) return;
  const isRelative = (verb: number): boolean => below(tokens, verb, /^(?:nsubj|obj|obl|mark)/).some((i) => /^(?:who|whom|which|that|whose)$/.test(tokens[i]?.text ?? ''));
  const helper = below(tokens, second, /^aux/)[0];
  if (!isRelative(first) || isRelative(second) || helper === undefined || tokens[second]?.upos !== 'VERB' || has(tokens, second, /^cc$/) || tokens[helper - 1]?.text === ',') return;
  for (const [i, token] of tokens.entries()) if (token.head === second && i < helper && token.relation.startsWith('nsubj')) retie(tokens, i, first, has(tokens, first, /^(?:obj|aux:pass)$/) ? 'obl' : 'obj');
  retie(tokens, second, root, 'ccomp');
  retie(tokens, noun, second, subjectOf(tokens, second));
}

/** "Agents executing a warrant carried boxes", "A man wielding a machete hacked three people": the past tense behind what they do meanwhile. */
function mendCarrying(tokens: OpenToken[], lexicon: Lexicon): void {
  const root = tokens.findIndex(({ head, relation }, i) => head === -1 && relation === 'root' && isNominal(tokens[i]));
  const doing = tokens.findIndex(({ head, relation, xpos }, i) => i > root && head === root && relation === 'acl' && xpos === 'VBG');
  if (root < 0 || doing < 0) return;
  const at = tokens.findIndex((_token, i) => pastBehind(tokens, doing, i, lexicon) !== undefined);
  const verb = tokens[at];
  const lemma = pastBehind(tokens, doing, at, lexicon);
  if (!verb || lemma === undefined) return;
  const object = verb.upos === 'VERB' ? verb.head : below(tokens, at, /^obj$/).find((i) => i > at) ?? -1;
  for (const [i, token] of tokens.entries()) {
    if (i < at && i !== at - 1 && i > doing && (token.head === at || token.head === object)) token.head = at - 1;
    else if (i > object && token.head === object && token.relation === 'nmod' && !/^of$/.test(tokens[below(tokens, i, /^case$/)[0] ?? -1]?.text ?? '')) retie(tokens, i, at, 'obl');
    else if (token.head === root && i > at) token.head = at;
  }
  [verb.upos, verb.xpos, verb.lemma] = ['VERB', 'VBD', lemma];
  retie(tokens, at - 1, doing, 'obj');
  retie(tokens, object, at, 'obj');
  retie(tokens, at, -1, 'root');
  retie(tokens, root, at, 'nsubj');
}

/** The lemma of a word that is a past tense behind what somebody does meanwhile. */
function pastBehind(tokens: readonly OpenToken[], doing: number, at: number, { verbs }: Lexicon): string | undefined {
  const word = tokens[at];
  if (!word || at < doing + 2 || !isNominal(tokens[at - 1])) return undefined;
  if (word.upos === 'VERB') return word.relation === 'amod' && /^VB[DN]$/.test(word.xpos) && word.head > at && tokens[word.head]?.head === doing && (tokens[at - 1]?.head === at || tokens[at - 1]?.head === word.head) ? word.lemma : undefined;
  const stem = word.text.endsWith('ed') ? [word.text.slice(0, -2), word.text.slice(0, -1)].find((one) => verbs.has(one)) : undefined;
  return word.upos === 'NOUN' && word.head === doing && tokens[at - 1]?.head === at && tokens.some(({ head, relation }, i) => i > at && head === at && relation === 'obj') ? stem : undefined;
}
