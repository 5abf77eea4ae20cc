import { below, isNominal, retie, type OpenToken } from './retie.ts';

/** "Talks held in Riga ended": the first of two past tenses without "and" tells only of the noun. */
export function mendGarden(tokens: OpenToken[]): void {
  const root = tokens.findIndex(({ head }) => head === -1);
  const [verb, noun] = [tokens[root], tokens[root - 1]];
  if (verb?.upos !== 'VERB' || verb.xpos !== 'VBD' || noun?.head !== root || noun.relation !== 'nsubj' || !isNominal(noun) || tokens[root + 1]?.upos !== 'ADP' || below(tokens, root, /^(?:obj|xcomp|ccomp|compound|aux|advmod)/).length > 0) return;
  const main = below(tokens, root, /^(?:advcl|conj)$/).find((i) => i > root + 2 && tokens[i]?.xpos === 'VBD' && isNominal(tokens[i - 1]) && below(tokens, i, /^(?:nsubj|mark|cc|aux|advmod)/).length === 0);
  if (main === undefined || tokens.slice(root, main).some(({ text, upos }) => text === ',' || upos === 'CCONJ')) return;
  for (const [i, token] of tokens.entries()) if (token.head === root && i > main) token.head = main;
  retie(tokens, main, -1, 'root');
  retie(tokens, root - 1, main, 'nsubj');
  retie(tokens, root, root - 1, 'acl');
  verb.xpos = 'VBN';
}

/** "A raid planned for Tuesday was dropped": a past tense that hangs on the verb behind it, which has no subject of its own, tells only of the noun before. */
export function mendReducedSubjects(tokens: OpenToken[]): void {
  for (let at = 1; at < tokens.length - 2; at += 1) {
    const [noun, verb, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
    const main = verb?.head ?? -1;
    if (verb?.upos !== 'VERB' || !/^VB[DN]$/.test(verb.xpos) || !/^(?:advcl|ccomp|csubj|nsubj)$/.test(verb.relation.split(':')[0] ?? '') || main < at + 2 || noun?.head !== at || !noun.relation.startsWith('nsubj') || !isNominal(noun) || next?.upos !== 'ADP') continue;
    if (below(tokens, at, /^(?:obj|aux|mark|ccomp|xcomp|advmod|compound)/).length > 0 || tokens[main]?.upos !== 'VERB' || below(tokens, main, /^(?:nsubj|csubj|expl|mark)/).some((i) => i !== at)) continue;
    if (below(tokens, main, /^(?:aux|cop)/).every((i) => i < at) || tokens.slice(at, main).some(({ text, upos }) => text === ',' || upos === 'CCONJ')) continue;
    retie(tokens, at - 1, main, below(tokens, main, /^aux:pass$/).length > 0 ? 'nsubj:pass' : 'nsubj');
    retie(tokens, at, at - 1, 'acl');
    verb.xpos = 'VBN';
  }
}
