import type { Lexicon } from '../../lexicon.ts';
import { hangsOn, isNominal, retie, type OpenToken } from './retie.ts';

/** Sets right names between commas: they belong to the office before them, and what follows the second comma to the verb before. */
export function mendAppositions(tokens: OpenToken[], lexicon: Lexicon): void {
  for (let at = 1; at < tokens.length - 1; at += 1) {
    if (tokens[at]?.text !== ',' || tokens[at + 1]?.upos !== 'PROPN') continue;
    const name = { from: at + 1, to: lastOfName(tokens, at + 1) };
    const office = officeBefore(tokens, at, lexicon);
    if (office === undefined) continue;
    const head = headOfName(tokens, name);
    const isLoose = /^(?:parataxis|appos|dep|list|obl|nmod|conj)$/.test(tokens[head]?.relation ?? '') && tokens[head]?.head !== office;
    const closes = tokens[name.to + 1];
    if (!isLoose || hangsOn(tokens, office, head) || !closes || !/^[,.;]$/.test(closes.text) || tokens.some((token) => token.head === head && /^(?:case|nsubj|cop|cc)/.test(token.relation))) continue;
    retie(tokens, head, office, 'appos');
    if (closes.text === ',') retieInfinitive(tokens, name.to + 2, head, office);
  }
}

/** "ordered by its leader, Hamad, to pull back": what the leader ordered. */
function retieInfinitive(tokens: OpenToken[], to: number, name: number, office: number): void {
  const verb = tokens.findIndex((token, i) => i > to && i <= to + 2 && token.upos === 'VERB');
  const above = tokens[office]?.head ?? -1;
  if (tokens[to]?.text !== 'to' || verb < 0 || tokens[verb]?.head !== name || tokens[above]?.upos !== 'VERB') return;
  retie(tokens, verb, above, 'xcomp');
}

function lastOfName(tokens: readonly OpenToken[], from: number): number {
  let to = from;
  while (tokens[to + 1]?.upos === 'PROPN' || /^(?:al|bin|de|van|von|-)$/.test(tokens[to + 1]?.text ?? '')) to += 1;
  return to;
}

const headOfName = (tokens: readonly OpenToken[], { from, to }: { readonly from: number; readonly to: number }): number => {
  for (let at = from; at <= to; at += 1) if ((tokens[at]?.head ?? at) < from || (tokens[at]?.head ?? at) > to) return at;
  return from;
};

/** In words: "the director of public prosecutions, Grace Muthoni". */
const REACH = 6;

/** The office that ends before the comma, or of which what ends there is the field. */
function officeBefore(tokens: readonly OpenToken[], comma: number, lexicon: Lexicon): number | undefined {
  for (let at = comma - 1; at >= 0 && at >= comma - REACH; at -= 1) {
    const token = tokens[at];
    if (!token || token.upos === 'VERB' || token.upos === 'AUX' || token.upos === 'PUNCT') return undefined;
    const isOffice = isNominal(token) && lexicon.roleNouns.get(token.lemma.toLowerCase())?.title === true;
    if (isOffice && hangsOn(tokens, comma - 1, at)) return tokens.some(({ head, text }) => head === at && text === 'for') ? undefined : at;
  }
  return undefined;
}
