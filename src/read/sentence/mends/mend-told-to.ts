import type { Lexicon } from '../../lexicon.ts';
import { isOrder } from './mend-orders.ts';
import { isNominal, retie, type OpenToken } from './retie.ts';

/** Sets right what stands apart from the order it belongs to: "ordered the army on Tuesday to guard the port", "searched three homes, under warrants issued by a judge". */
export function mendToldTo(tokens: OpenToken[], lexicon: Lexicon): void {
  for (let at = 1; at < tokens.length - 2; at += 1) {
    if (tokens[at]?.upos === 'VERB' && (tokens[at]?.lemma === 'tell' || isOrder(tokens[at]?.lemma.toLowerCase() ?? '', lexicon))) mendInfinitive(tokens, at, lexicon);
    mendPaperOf(tokens, at, lexicon);
  }
}

/** In words: how far from the order what is to be done may begin. */
const REACH = 9;

/** "ordered the army on Tuesday to guard the port": "guard" is what the army is to do, though it was taken for a noun or tied to what stands between. */
function mendInfinitive(tokens: OpenToken[], at: number, lexicon: Lexicon): void {
  const object = tokens.findIndex(({ head, relation }, i) => i > at && head === at && /^(?:obj|iobj)$/.test(relation));
  if (object < 0 || tokens.some(({ head, relation, upos }) => head === at && relation === 'xcomp' && upos === 'VERB')) return;
  const to = tokens.findIndex(({ text }, i) => i > object && i <= at + REACH && text === 'to');
  const verb = tokens[to + 1];
  if (to < 0 || !verb || !/^\p{Ll}+$/u.test(verb.text) || !(lexicon.verbs.has(verb.text) || lexicon.ordered.verbs.has(verb.text)) || tokens.slice(object, to).some(({ text, upos }) => /^[,;:]$/.test(text) || upos === 'VERB' || upos === 'AUX')) return;
  const done = verb.head;
  const wasInside = verb.upos !== 'VERB' || /^(?:amod|compound)$/.test(verb.relation);
  if (!wasInside && verb.head === at && verb.relation === 'xcomp') return;
  if (wasInside && isNominal(tokens[done]) && done > to) {
    retie(tokens, done, to + 1, 'obj');
    for (const [i, token] of tokens.entries()) if (i <= to && i > object && token.head === done) token.head = to + 1;
  }
  [verb.upos, verb.xpos, verb.lemma] = ['VERB', 'VB', verb.text];
  retie(tokens, to + 1, at, 'xcomp');
  Object.assign(tokens[to] ?? {}, { upos: 'PART', head: to + 1, relation: 'mark' });
  for (const [i, token] of tokens.entries()) if (token.head === to + 1 && i > to + 1 && isNominal(token) && /^(?:obl|nmod)$/.test(token.relation) && !tokens.some(({ head, relation }) => head === i && relation === 'case')) token.relation = 'obj';
}

/** "under warrants issued by a judge": the warrants are what was issued, and not what issued. */
function mendPaperOf(tokens: OpenToken[], at: number, lexicon: Lexicon): void {
  const [paper, verb] = [tokens[at], tokens[at + 1]];
  const isPaper = paper !== undefined && isNominal(paper) && (lexicon.operators.get(paper.lemma.toLowerCase())?.some(({ kind, entry }) => kind === 'noun' && entry.operator === 'ORDER') ?? false);
  if (!isPaper || !verb || verb.xpos !== 'VBN' || paper.head !== at + 1 || paper.relation !== 'obl' || !/^(?:acl|advcl)$/.test(verb.relation)) return;
  const above = verb.head;
  retie(tokens, at, above >= 0 && isNominal(tokens[above]) ? tokens[above]?.head ?? above : above, 'obl');
  retie(tokens, at + 1, at, 'acl');
}
