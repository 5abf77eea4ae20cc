import { isNominal, retie, type OpenToken } from './retie.ts';

const CONJUNCTIONS = /^(?:after|before|as|since|until|once|because|when|while)$/;

/** "arrested after Ann Moyo, mayor of Kitwe, was stabbed": who stands behind "after" suffered it, not who was arrested. */
export function mendAfter(tokens: OpenToken[]): void {
  for (const [at, verb] of tokens.entries()) {
    const isLoose = verb.relation === 'advcl' && verb.xpos === 'VBD' && !tokens.some(({ head, relation }) => head === at && relation === 'mark');
    if (verb.upos !== 'VERB' || !(verb.relation === 'conj' || isLoose) || verb.head < 0 || verb.head > at) continue;
    const under = tokens.flatMap(({ head }, i) => (head === at ? [i] : []));
    if (under.some((i) => /^(?:nsubj|cc)/.test(tokens[i]?.relation ?? '') && i < at)) continue;
    const first = Math.min(at, ...under.filter((i) => tokens[i]?.relation.startsWith('aux')));
    if (first === at && verb.xpos !== 'VBD') continue;
    // "acted after a judge in Gao granted a warrant": nothing parts the two.
    if (tokens[first - 1]?.text === ',' || (isLoose && !tokens.slice(verb.head, at).some(({ text }) => /^[,;:]$/.test(text)))) mendClause(tokens, at, verb, first);
  }
}

function mendClause(tokens: OpenToken[], at: number, verb: OpenToken, first: number): void {
  const above = verb.head;
  const subject = tokens.findLastIndex(({ head, relation }, i) => i > above && i < first && head === above && relation === 'obl');
  const conjunction = tokens.findIndex(({ head, relation, text }, i) => i < subject && head === subject && relation === 'case' && CONJUNCTIONS.test(text));
  if (subject < 0 || conjunction < 0 || !isNominal(tokens[subject]) || tokens.slice(subject, first).some(({ upos }) => upos === 'VERB')) return;
  const passive = tokens.some(({ head, relation }) => head === at && relation === 'aux:pass');
  retie(tokens, subject, at, passive ? 'nsubj:pass' : 'nsubj');
  retie(tokens, conjunction, at, 'mark');
  retie(tokens, at, above, 'advcl');
  Object.assign(tokens[conjunction] ?? {}, { upos: 'SCONJ' });
}
