import { isDateWord } from '../calendar-words.ts';
import type { Lexicon } from '../../lexicon.ts';
import { gather, isNominal, retie, type OpenToken } from './retie.ts';

/** Puts together what the parser took apart of one name: "the journalist Lourdes Ayala", "Major-General Kofi Mensah". */
export function mendNames(tokens: OpenToken[], lexicon: Lexicon): void {
  for (let at = 0; at < tokens.length - 1; at += 1) {
    mendRank(tokens, at, lexicon);
    mendRow(tokens, at);
    mendTwice(tokens, at);
    if (/^(?:late|early)$/.test(tokens[at]?.text ?? '') && tokens[at]?.relation === 'flat') retie(tokens, at, verbOver(tokens, at), 'advmod');
    if (/^(?:Jr|Sr)\.?$|^I{2,3}$/.test(tokens[at]?.text ?? '') && tokens[at - 1]?.text === ',' && isPart(tokens[at - 2])) retie(tokens, at, at - 2, 'flat');
  }
}

const isPart = (token: OpenToken | undefined): boolean => token !== undefined && token.upos === 'PROPN' && /^\p{Lu}|^al-|^el-/u.test(token.text) && !isDateWord(token.text);

/** The last word of the name that goes on from a place. */
function endOfName(tokens: readonly OpenToken[], from: number): number {
  let at = from;
  while (isPart(tokens[at + 1]) && tokens[at + 1]?.start === (tokens[at]?.end ?? 0) + 1) at += 1;
  return at;
}

/** Two words side by side that are both put beside the same noun are one name. */
function mendRow(tokens: OpenToken[], at: number): void {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (!isPart(first) || !isPart(second) || first?.relation !== 'appos' || second?.relation !== 'appos' || second.head !== first.head || second.start !== first.end + 1) return;
  const last = endOfName(tokens, at + 1);
  gather(tokens, at, last, last, 'compound');
}

/** The verb over the name that a word was taken into. */
function verbOver(tokens: readonly OpenToken[], at: number): number {
  let over = tokens[at]?.head ?? -1;
  while (over >= 0 && tokens[over]?.upos === 'PROPN' && (tokens[over]?.head ?? -1) >= 0) over = tokens[over]?.head ?? -1;
  return over;
}

/** "by Police Commissioner Peter Vaki": two words of one name that hang alike on the same verb. */
function mendTwice(tokens: OpenToken[], at: number): void {
  const first = tokens[at];
  if (!isPart(first) || !first || !/^(?:obl|obl:agent|nmod|nsubj|nsubj:pass|obj)$/.test(first.relation)) return;
  const last = endOfName(tokens, at);
  const again = tokens.findIndex(({ head, relation }, i) => i > at && i <= last && head === first.head && relation === first.relation);
  if (again > 0) gather(tokens, at, last, last, 'compound');
}

/** "Major-General Kofi Mensah": a title of two words with its hyphen goes before the name. */
function mendRank(tokens: OpenToken[], at: number, { roleNouns }: Lexicon): void {
  const [first, hyphen, second] = tokens.slice(at, at + 3);
  if (!first || !second || hyphen?.text !== '-' || hyphen.start !== first.end || second.start !== hyphen.end || !/^\p{Lu}/u.test(second.text) || !isNominal(tokens[at + 3]) || !isPart(tokens[at + 3])) return;
  const words = [`${first.text} ${second.text}`, `${first.text}-${second.text}`].map((word) => word.toLowerCase());
  if (!words.some((word) => roleNouns.get(word)?.title === true)) return;
  const last = endOfName(tokens, at + 3);
  gather(tokens, at, last, last, 'compound');
  for (const token of [first, second]) token.upos = 'PROPN';
}
