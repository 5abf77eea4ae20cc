import type { SyntaxToken } from '../syntax.ts';

/** A sentence in its dependency tree, with the ways down from each token. */
export interface Tree {
  readonly tokens: readonly SyntaxToken[];
  readonly children: readonly (readonly number[])[];
  /** Relations without what follows their colon; words and lemmas in small letters. Kept, as they are asked for all the time. */
  readonly relations: readonly string[];
  readonly words: readonly string[];
  readonly lemmas: readonly string[];
}

/** Adds the ways down. Heads that point nowhere count as roots. */
export function treeOf(tokens: readonly SyntaxToken[]): Tree {
  const children: number[][] = tokens.map(() => []);
  for (const [i, token] of tokens.entries()) if (token.head !== i) children[token.head]?.push(i);
  return {
    tokens, children, relations: tokens.map(({ relation }) => baseOf(relation)), words: tokens.map(({ text }) => text.toLowerCase()), lemmas: tokens.map(({ lemma }) => lemma.toLowerCase()),
  };
}

const baseOf = (relation: string): string => {
  const colon = relation.indexOf(':');
  return colon < 0 ? relation : relation.slice(0, colon);
};

export const tokenAt = (tree: Tree, i: number): SyntaxToken | undefined => tree.tokens[i];
export const lemmaAt = (tree: Tree, i: number): string => tree.lemmas[i] ?? '';
export const wordAt = (tree: Tree, i: number): string => tree.words[i] ?? '';
export const headOf = (tree: Tree, i: number): number => tree.tokens[i]?.head ?? -1;

/** The relation without what follows its colon. */
export const relationAt = (tree: Tree, i: number): string => tree.relations[i] ?? '';
export const fullRelationAt = (tree: Tree, i: number): string => tree.tokens[i]?.relation ?? '';

/** Children by relation. `nsubj` also finds `nsubj:pass`; `nsubj:pass` finds only that. */
export function childrenBy(tree: Tree, i: number, ...relations: readonly string[]): number[] {
  const found: number[] = [];
  for (const child of tree.children[i] ?? NONE) {
    const base = relationAt(tree, child);
    const full = fullRelationAt(tree, child);
    if (relations.includes(base) || (full !== base && relations.includes(full))) found.push(child);
  }
  return found;
}

const NONE: readonly number[] = [];

/** The token and all beneath it, in the order of the sentence. `within` stops the walk. */
export function subtree(tree: Tree, i: number, within: (child: number) => boolean = () => true): number[] {
  const found = new Set([i]);
  const open = [i];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const child of tree.children[next] ?? []) {
      if (found.has(child) || !within(child)) continue;
      found.add(child);
      open.push(child);
    }
  }
  return [...found].sort((a, b) => a - b);
}

/** The way up from a token, itself first; ends at the root, or where a broken tree turns in a circle. */
export function pathUp(tree: Tree, i: number): number[] {
  const path: number[] = [];
  for (let at = i; at >= 0 && !path.includes(at); at = headOf(tree, at)) path.push(at);
  return path;
}

/** A token and those that stand beside it by "and" or a comma. */
export const conjuncts = (tree: Tree, i: number): number[] => [i, ...childrenBy(tree, i, 'conj').flatMap((child) => conjuncts(tree, child)).filter((child) => child !== i)];

/** The words of the preposition or mark before a noun, in small letters: "in", "according to", "out of". */
export function caseOf(tree: Tree, i: number): string {
  const marks = childrenBy(tree, i, 'case').filter((child) => child < i && !/^['’]s?$/.test(wordAt(tree, child)));
  const first = marks[0];
  if (first === undefined) return caseOfNumber(tree, i) || caseOfTitle(tree, i) || caseOfOwner(tree, i);
  return [...marks, ...childrenBy(tree, first, 'fixed')].sort((a, b) => a - b).map((child) => wordAt(tree, child)).join(' ');
}

/** "the killing of 10 Houthi fighters": the preposition of a noun, where the parser hung it on its number. */
function caseOfNumber(tree: Tree, i: number): string {
  const number = childrenBy(tree, i, 'nummod').find((child) => child < i);
  const mark = number === undefined ? undefined : childrenBy(tree, number, 'case').find((child) => child === number - 1);
  return mark !== undefined && /^(?:of|in|against|from|by|with|for)$/.test(wordAt(tree, mark)) ? wordAt(tree, mark) : '';
}

/** "by President William Ruto": the preposition of a name, where the parser hung it on the title. */
function caseOfTitle(tree: Tree, i: number): string {
  const title = childrenBy(tree, i, 'nmod:desc').find((child) => child < i);
  const mark = title === undefined ? undefined : childrenBy(tree, title, 'case').find((child) => child < title && /^(?:ADP|SCONJ)$/.test(tree.tokens[child]?.upos ?? ''));
  return mark === undefined ? '' : wordAt(tree, mark);
}

/** "by Yemen's Houthis": the preposition of a noun, where the parser hung it on its owner. */
function caseOfOwner(tree: Tree, i: number): string {
  const owner = childrenBy(tree, i, 'nmod:poss').find((child) => child < i);
  const mark = owner === undefined ? undefined : childrenBy(tree, owner, 'case').find((child) => child === owner - 1);
  return mark === undefined ? '' : wordAt(tree, mark);
}

export const isNoun = (tree: Tree, i: number): boolean => ['NOUN', 'PROPN'].includes(tree.tokens[i]?.upos ?? '');
export const isVerb = (tree: Tree, i: number): boolean => tree.tokens[i]?.upos === 'VERB';
export const isPassive = (tree: Tree, i: number): boolean => childrenBy(tree, i, 'nsubj:pass', 'aux:pass').length > 0;
