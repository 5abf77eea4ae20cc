import type { Lexicon } from '../../lexicon.ts';
import { isNominal, retie, type OpenToken } from './retie.ts';

/** "with Turkish President Recep Tayyip Erdogan": a title before a name is part of it, not somebody beside it. */
export function mendTitles(tokens: OpenToken[], lexicon: Lexicon): void {
  for (const [at, title] of tokens.entries()) {
    if (!isNominal(title) || lexicon.roleNouns.get(title.text.toLowerCase())?.title !== true || tokens[at + 1]?.upos !== 'PROPN') continue;
    const name = headOfName(tokens, at + 1);
    const named = tokens[name];
    if (!named || name === at || named.upos !== 'PROPN' || named.relation !== title.relation || named.head !== title.head || !/^(?:nmod|obl|obj|nsubj|nsubj:pass|iobj)$/.test(title.relation) || tokens.some(({ head, relation }) => head === name && relation === 'case')) continue;
    for (const token of tokens) if (token.head === at) token.head = name;
    retie(tokens, at, name, 'nmod:desc');
  }
}

/** The last word of the name that begins at a place. */
function headOfName(tokens: readonly OpenToken[], from: number): number {
  let at = from;
  while (/^(?:compound|flat)$/.test(tokens[at]?.relation ?? '') && (tokens[at]?.head ?? -1) > at) at = tokens[at]?.head ?? at;
  return at;
}
