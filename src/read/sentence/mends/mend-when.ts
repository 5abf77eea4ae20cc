import { isNominal, retie, type OpenToken } from './retie.ts';

const OPENS = /^(?:when|as|after|while|because|before|until)$/i;
const INNER = /^(?:in|at|near|from|of|outside|inside)$/;

/** "when police in Gazipur fired rubber bullets": a clause has a verb, and the parser took its past for a word of what was fired. */
export function mendWhens(tokens: OpenToken[]): void {
  for (let at = 0; at < tokens.length - 4; at += 1) if (OPENS.test(tokens[at]?.text ?? '')) mendClause(tokens, at);
}

function mendClause(tokens: OpenToken[], mark: number): void {
  let inner = mark + 1;
  while (/^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(tokens[inner]?.upos ?? '')) inner += 1;
  const subject = inner - 1;
  let verb = inner + 1;
  while (/^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[verb]?.upos ?? '')) verb += 1;
  const [past, object] = [tokens[verb], tokens[tokens[verb]?.head ?? -1]];
  if (subject <= mark || !isNominal(tokens[subject]) || !INNER.test(tokens[inner]?.text ?? '') || verb <= inner + 1 || !past || past.relation !== 'amod' || !/^VB[DN]$/.test(past.xpos) || past.head <= verb || !isNominal(object)) return;
  const inside = (i: number): boolean => i >= mark && i <= past.head;
  const out = [subject, past.head].map((i) => tokens[i]?.head ?? -1).find((head) => head >= 0 && !inside(head));
  const [objectAt, above] = [past.head, out];
  if (above === undefined) return;
  const place = verb - 1;
  Object.assign(past, { upos: 'VERB', xpos: 'VBD' });
  retie(tokens, verb, above, 'advcl');
  retie(tokens, subject, verb, 'nsubj');
  retie(tokens, mark, verb, 'mark');
  retie(tokens, objectAt, verb, 'obj');
  retie(tokens, place, subject, 'nmod');
  retie(tokens, inner, place, 'case');
}
