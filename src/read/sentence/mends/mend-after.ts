import { isDateWord } from '../calendar-words.ts';
import { below, hangsOn, has, isNominal, retie, type OpenToken } from './retie.ts';

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
  for (let at = 1; at < tokens.length; at += 1) mendSubject(tokens, at);
  for (let at = 1; at < tokens.length - 1; at += 1) mendLostVerb(tokens, at);
}

/** "The Union suspended Gabon after soldiers seized power": a past between two names, the second of which the parser made a subject beside the one behind "after". */
function mendLostVerb(tokens: OpenToken[], at: number): void {
  const [verb, subject] = [tokens[at], tokens[at - 1]];
  const object = verb?.head ?? -1;
  const main = tokens[object]?.head ?? -1;
  if (!verb || verb.relation !== 'amod' || !/^VB[DN]$/.test(verb.xpos) || object <= at || !isNominal(subject) || subject?.head !== object || subject.relation !== 'compound' || tokens[object]?.relation.startsWith('nsubj') !== true || main < object) return;
  const mark = tokens.findIndex(({ head, relation }, i) => i > object && head === main && relation === 'mark');
  if (mark < 0 || !tokens.some(({ head, relation }, i) => i > mark && head === main && relation.startsWith('nsubj'))) return;
  const [outer, relation] = [tokens[main]?.head ?? -1, tokens[main]?.relation ?? 'root'];
  for (const [i, token] of tokens.entries()) if (token.head === object && i < at - 1) token.head = at - 1;
  Object.assign(verb, { upos: 'VERB', xpos: 'VBD' });
  retie(tokens, at, outer, relation);
  retie(tokens, at - 1, at, 'nsubj');
  retie(tokens, object, at, 'obj');
  retie(tokens, main, at, 'advcl');
  for (const [i, token] of tokens.entries()) if (token.head === main && (i < at - 1 || token.relation === 'punct')) token.head = at;
}

/** "after police detained", "after an attack on a base killed 17": the noun behind the conjunction, right before a finite verb without a subject, is its subject. */
function mendSubject(tokens: OpenToken[], at: number): void {
  const verb = tokens[at];
  if (!verb || verb.upos !== 'VERB' || verb.relation !== 'advcl' || has(tokens, at, /^(?:nsubj|csubj|mark|cc)/) || tokens[at + 1]?.text === 'by') return;
  const first = Math.min(at, ...below(tokens, at, /^aux/), ...below(tokens, at, /^advmod/).filter((i) => i === at - 1));
  if (first === at ? verb.xpos !== 'VBD' : !tokens.some(({ head, relation, upos }, i) => i === first && head === at && (relation.startsWith('aux') || upos === 'ADV'))) return;
  const conjunctionOf = (of: number): number => tokens.findIndex(({ head, relation, text }, i) => i < of && head === of && relation === 'case' && CONJUNCTIONS.test(text));
  const subject = tokens.findLastIndex(({ head, relation }, i) => i < first && /^(?:obl|obj|nmod)$/.test(relation) && (head === at || head === verb.head) && conjunctionOf(i) >= 0);
  const conjunction = conjunctionOf(subject);
  const isWhole = tokens.slice(subject + 1, first).every(({ upos, text }, i) => !/^(?:VERB|AUX)$/.test(upos) && !/^[,;:]$/.test(text) && (hangsOn(tokens, subject + 1 + i, subject) || hangsOn(tokens, subject + 1 + i, at)));
  if (subject < 0 || conjunction < 0 || !isNominal(tokens[subject]) || isDateWord(tokens[subject]?.text ?? '') || !isWhole) return;
  retie(tokens, subject, at, has(tokens, at, /^aux:pass$/) ? 'nsubj:pass' : 'nsubj');
  retie(tokens, conjunction, at, 'mark');
  Object.assign(tokens[conjunction] ?? {}, { upos: 'SCONJ' });
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
