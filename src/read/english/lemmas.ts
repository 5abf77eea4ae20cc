import type { Upos } from '../syntax.ts';
import { ADJECTIVE_LEMMAS, NOUN_LEMMAS, PRONOUN_LEMMAS, VERB_LEMMAS } from './lemma-exceptions.ts';

/** How common a word is: its place in a list by falling frequency; Infinity when it is not in the list. */
export type RankOf = (word: string) => number;

/**
 * The form in which a dictionary lists a word: "carried" → "carry", "militias" → "militia". Names keep their form, all other words are in lower case.
 * `xpos` is the Penn tag. Where an ending could come of two words ("forc-ed", "force-d"), the more common one is taken.
 */
export function lemmaOf(word: string, upos: Upos, xpos: string, rankOf: RankOf): string {
  const low = word.toLowerCase().replaceAll('’', '\'');
  if (upos === 'VERB' || upos === 'AUX') return VERB_LEMMAS.get(low) ?? verbLemma(low, xpos, rankOf);
  if (upos === 'NOUN') return xpos === 'NNS' ? NOUN_LEMMAS.get(low) ?? singular(low, rankOf) : low;
  if (upos === 'PROPN' || xpos === 'NNP') return xpos === 'NNPS' ? singular(word, rankOf) : word;
  if (upos === 'ADJ' || upos === 'ADV') return ADJECTIVE_LEMMAS.get(low) ?? degreeLemma(low, xpos, rankOf);
  if (xpos === 'POS') return '\'s';
  if (upos === 'PRON' || upos === 'DET' || upos === 'PART') return PRONOUN_LEMMAS.get(low) ?? low;
  return low;
}

function verbLemma(low: string, xpos: string, rankOf: RankOf): string {
  if (xpos === 'VBZ') return singular(low, rankOf);
  if (xpos === 'VBG' && low.endsWith('ing') && low.length > SHORTEST_FORM) return baseOf(low.slice(0, -3), rankOf);
  if (xpos !== 'VBD' && xpos !== 'VBN') return low;
  if (low.endsWith('ied')) return `${low.slice(0, -3)}y`;
  return low.endsWith('ed') && low.length > SHORTEST_FORM ? baseOf(low.slice(0, -2), rankOf) : low;
}

/** "red" and "is" have no ending. */
const SHORTEST_FORM = 3;

/** What stood before "-ed", "-ing", "-er" or "-est": a doubled letter is made single, a mute e put back. */
function baseOf(stem: string, rankOf: RankOf): string {
  const single = stem.slice(0, -1);
  if (/([^aeiou])\1$/.test(stem)) return rankOf(single) < rankOf(stem) || (rankOf(stem) === Infinity && !/[lsfz]$/.test(stem)) ? single : stem;
  // "car-ing", "us-ed": had the base no e, its consonant would be doubled.
  if (/^[^aeiou]*[aeiouy][^aeiouwxy]$/.test(stem) || /(?:[aeiou]v|[lnrs]c|[rd]g|u)$/.test(stem)) return `${stem}e`;
  const known = rankOf(stem) < Infinity || rankOf(`${stem}e`) < Infinity;
  return known ? moreCommon(stem, `${stem}e`, rankOf) : ENDS_IN_E.test(stem) ? `${stem}e` : stem;
}

/** Endings that few words have without a mute e after them. */
const ENDS_IN_E = /(?:[csuvz]|[^aeiou][gl]|at)$/;

const moreCommon = (first: string, second: string, rankOf: RankOf): string => (rankOf(second) < rankOf(first) ? second : first);

/** Without the "-s" of a plural or of the third person. */
function singular(word: string, rankOf: RankOf): string {
  if (/[^aeiou]ies$/i.test(word) && word.length > SHORTEST_FORM) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|sh|tch|zz)es$/i.test(word)) return word.slice(0, -2);
  if (/..(?:s|z|ch|o)es$/i.test(word)) return moreCommon(word.slice(0, -1), word.slice(0, -2), rankOf);
  if (/men$/i.test(word)) return `${word.slice(0, -2)}an`;
  return /[^su]s$|[^s]us$/i.test(word) && word.length > 2 && !/(?:us|is)$/i.test(word) ? word.slice(0, -1) : word;
}

function degreeLemma(low: string, xpos: string, rankOf: RankOf): string {
  const ending = xpos === 'JJR' || xpos === 'RBR' ? 'er' : xpos === 'JJS' || xpos === 'RBS' ? 'est' : '';
  if (ending === '' || !low.endsWith(ending) || low.length < ending.length + 3) return low;
  const stem = low.slice(0, -ending.length);
  return stem.endsWith('i') ? `${stem.slice(0, -1)}y` : baseOf(stem, rankOf);
}
