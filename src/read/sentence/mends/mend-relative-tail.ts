import { hangsOn, retie, type OpenToken } from './retie.ts';

/** "two men who were shot dead in February protested": what stands between the clause of a subject and the verb behind it, with no comma, is of that clause. */
export function mendRelativeTails(tokens: OpenToken[]): void {
  for (const [at, clause] of tokens.entries()) {
    if (clause.relation !== 'acl:relcl' || clause.upos !== 'VERB') continue;
    const verb = verbBehind(tokens, at);
    if (verb < 0 || tokens.slice(at, verb).some(({ text }) => /^[,;:]$/.test(text))) continue;
    for (const [i, token] of tokens.entries()) if (i > at && i < verb && token.head === verb && /^(?:obl|nmod|advmod)/.test(token.relation) && i < verb - 1 + Number(token.relation.startsWith('obl'))) retie(tokens, i, at, token.relation);
  }
}

/** The verb behind a clause of whose subject that is a part. */
function verbBehind(tokens: readonly OpenToken[], clause: number): number {
  const verb = tokens.findIndex(({ upos }, i) => i > clause && upos === 'VERB' && tokens.some(({ head, relation }, subject) => head === i && relation.startsWith('nsubj') && subject < clause && hangsOn(tokens, clause, subject)));
  return verb;
}
