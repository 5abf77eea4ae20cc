import { foldedName } from '../../folded-name.ts';
import type { Lexicon, Name } from '../lexicon.ts';
import type { Token } from '../syntax.ts';

/** A name of the dictionary in a sentence; token places, `to` inclusive. */
export interface NameMatch {
  readonly from: number;
  readonly to: number;
  readonly name: Name;
}

/**
 * Finds the names of the dictionary, the longest first, none over another. A name counts only where its first letter is
 * written large, and an acronym ("IS", "WHO") only as it stands.
 */
export function matchNames(tokens: readonly Token[], lexicon: Lexicon): NameMatch[] {
  const matches: NameMatch[] = [];
  for (let at = 0; at < tokens.length;) {
    const name = nameAt(tokens, at, lexicon);
    if (name && !isAnothers(tokens, at, name, matches, lexicon)) matches.push({ from: at, to: at + name.words.length - 1, name });
    at += name?.words.length ?? 1;
  }
  return matches;
}

/** "Peru's Congress", "the Congress of the Valleys": a word that many bodies bear is the name of one only where nothing makes it another's. */
function isAnothers(tokens: readonly Token[], at: number, { words, actor }: Name, before: readonly NameMatch[], lexicon: Lexicon): boolean {
  if (words.length === 1 && actor.type !== 'Person' && actor.country === undefined && !before.some(({ to }) => to === at - 1) && /^\p{Lu}\p{Ll}/u.test(tokens[at - 1]?.text ?? '') && (lexicon.givenNames.has(foldedName(tokens[at - 1]?.text ?? '')) || lexicon.roleNouns.get((tokens[at - 2]?.text ?? '').toLowerCase())?.title === true)) return true;
  if (words.length > 1 && actor.sector === 'IGO' && STATES_OWN.test(tokens[at - 1]?.text ?? '') && words.join(' ') !== actor.name) return true;
  if (words.length > 1 || actor.country === undefined || lexicon.roleNouns.get(words[0]?.toLowerCase() ?? '')?.is !== 'body') return false;
  const last = before.at(-1);
  const beside = last !== undefined && last.to >= at - 2 && last.name.actor.country !== undefined && last.name.actor.country !== actor.country && (last.to === at - 1 || /^['’]s?$/.test(tokens[at - 1]?.text ?? ''));
  const own = tokens[at + 1]?.text === 'of' && /^\p{Lu}/u.test(tokens[tokens[at + 2]?.text === 'the' ? at + 3 : at + 2]?.text ?? '');
  return beside || own;
}

/** "the National Security Council", "Russia's Security Council": a body of a state. */
const STATES_OWN = /^(?:National|Supreme|State|Federal|Higher|['’]s|its)$/;

/** Written small at the start of a name: "al Qaeda", "von der Leyen". */
const SMALL_FIRST = /^(?:al|el|bin|von|van|de)$/;

function nameAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Name | undefined {
  const first = tokens[at];
  if (!first || !(/\p{Lu}|^al-/u.test(first.text) || (SMALL_FIRST.test(first.text) && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '')))) return undefined;
  return lexicon.names.get(foldedName(first.text))?.find((name) => name.words.every((word, i) => sameWord(tokens[at + i]?.text, word)));
}

function sameWord(given: string | undefined, word: string): boolean {
  if (given === undefined) return false;
  if (given === word) return true;
  return /\p{L}/u.test(word) && word === word.toUpperCase() && word.length <= 5 ? false : foldedName(given) === foldedName(word) && startsAlike(given, word);
}

/** "al-Shabaab" is "Al-Shabaab" within a sentence. */
const startsAlike = (given: string, word: string): boolean => word[0] === word[0]?.toLowerCase() || given[0] !== given[0]?.toLowerCase() || /^al-\p{Lu}/u.test(given);
