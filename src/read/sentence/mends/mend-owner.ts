import { hangsOn, isNominal, retie, type OpenToken } from './retie.ts';

/** "on Prime Minister Alemu's orders": what stands before "'s" belongs to the noun behind it, and the preposition before it governs that noun. */
export function mendOwner(tokens: OpenToken[]): void {
  for (let at = 1; at < tokens.length - 1; at += 1) {
    const mark = tokens[at];
    const owner = mark?.head ?? -1;
    if (!mark || !/^['’]s?$/.test(mark.text) || mark.relation !== 'case' || owner < 0 || owner >= at || !isNominal(tokens[owner])) continue;
    const owned = ownedBehind(tokens, at);
    const isOwner = owned !== undefined && tokens[owner]?.relation === 'nmod:poss' && tokens[owner]?.head === owned;
    if (owned === undefined || (tokens[owner]?.relation === 'nmod:poss' && !isOwner) || hangsOn(tokens, owned, owner)) continue;
    for (const [i, token] of tokens.entries()) if (i < owner && token.relation === 'case' && (token.head === owner || (token.head < at && tokens[token.head]?.head === owner))) token.head = owned;
    retie(tokens, owner, owned, 'nmod:poss');
  }
}

/** The noun that closes the phrase behind "'s". */
function ownedBehind(tokens: readonly OpenToken[], mark: number): number | undefined {
  let at = mark + 1;
  while (/^(?:ADJ|NUM|NOUN|PROPN)$/.test(tokens[at]?.upos ?? '') && (tokens[at]?.head ?? -1) > at && /^(?:amod|compound|nummod|flat|nmod:desc)$/.test(tokens[at]?.relation ?? '')) at += 1;
  return isNominal(tokens[at]) ? at : undefined;
}
