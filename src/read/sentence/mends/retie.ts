import type { SyntaxToken } from '../../syntax.ts';

/** A token whose tie may still be changed. */
export type OpenToken = { -readonly [Key in keyof SyntaxToken]: SyntaxToken[Key] };

/** Whether a token is a noun or a name. */
export const isNominal = (token: OpenToken | undefined): boolean => token !== undefined && /^(?:NOUN|PROPN)$/.test(token.upos);

/** Hangs a token on another. */
export function retie(tokens: readonly OpenToken[], at: number, head: number, relation: string): void {
  const token = tokens[at];
  if (token) [token.head, token.relation] = [head, relation];
}

/** Makes one token the head of a stretch: it takes the tie that leads out of it, and what hung on the others. */
export function gather(tokens: OpenToken[], from: number, to: number, head: number, relation: string, moved: (i: number) => boolean = () => true): void {
  const inside = (i: number): boolean => i >= from && i <= to;
  const open = tokens.slice(from, to + 1).map((_token, i) => from + i).filter((i) => !inside(tokens[i]?.head ?? -1));
  const ahead = open.filter((i) => !leadsBack(tokens, i, inside));
  const out = ahead.length > 0 ? ahead : open;
  const leading = out.find((i) => !/^(?:compound|amod|punct|nmod:poss|case|det)$/.test(tokens[i]?.relation ?? '')) ?? out.find((i) => i === head) ?? out[0];
  const tie = leading === undefined ? undefined : tokens[leading];
  const [outer, outerRelation] = tie ? [tie.head, tie.relation] : [-1, 'root'];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token && i !== head && !inside(i) && inside(token.head)) token.head = head;
  }
  for (let i = from; i <= to; i += 1) if (i !== head && (moved(i) || i === leading || !inside(tokens[i]?.head ?? -1))) retie(tokens, i, head, moved(i) ? relation : 'compound');
  retie(tokens, head, outer, outerRelation);
}

/** Whether what a token hangs on hangs itself on the stretch. */
function leadsBack(tokens: readonly OpenToken[], from: number, inside: (i: number) => boolean): boolean {
  let at = tokens[from]?.head ?? -1;
  for (let steps = 0; at >= 0 && !inside(at) && steps <= tokens.length; steps += 1) at = tokens[at]?.head ?? -1;
  return inside(at);
}

/** Whether a token is another, or hangs beneath it. */
export function hangsOn(tokens: readonly OpenToken[], at: number, head: number): boolean {
  for (let i = at, steps = 0; i >= 0 && steps <= tokens.length; i = tokens[i]?.head ?? -1, steps += 1) if (i === head) return true;
  return false;
}

/** Whether a token has one beneath it with such a relation. */
export function has(tokens: readonly OpenToken[], at: number, relations: RegExp): boolean {
  for (const token of tokens) if (token.head === at && relations.test(token.relation)) return true;
  return false;
}

/** The tokens that hang on one with such a relation, in order. */
export function below(tokens: readonly OpenToken[], at: number, relations: RegExp): number[] {
  const found: number[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token?.head === at && relations.test(token.relation)) found.push(i);
  }
  return found;
}
