import type { Lexicon } from '../../lexicon.ts';
import type { NameMatch } from '../name-match.ts';
import { isNominal, retie, type OpenToken } from './retie.ts';

/** A clause of a headline; token places, `to` exclusive. */
interface Clause {
  readonly from: number;
  readonly to: number;
}

/** "Police arrest mayor", "Kenyan court jails blogger": where all words were taken for nouns, the word behind those who act is what they do. */
export function mendHeadlineVerbs(tokens: OpenToken[], names: readonly NameMatch[], lexicon: Lexicon): void {
  for (const clause of clausesOf(tokens)) {
    const verb = verbIn(tokens, clause, names, lexicon);
    if (verb) setClause(tokens, clause, verb);
  }
}

function clausesOf(tokens: readonly OpenToken[]): Clause[] {
  const ends = [...tokens.flatMap(({ text }, i) => (/^[,;:]$/.test(text) ? [i] : [])), tokens.length];
  return ends.map((to, i) => ({ from: i === 0 ? 0 : (ends[i - 1] ?? 0) + 1, to }));
}

interface Found {
  readonly at: number;
  readonly lemma: string;
}

/** In words: how far into a clause its verb may stand. */
const REACH = 4;

function verbIn(tokens: readonly OpenToken[], { from, to }: Clause, names: readonly NameMatch[], lexicon: Lexicon): Found | undefined {
  for (let at = from + 1; at < to - 1 && at <= from + REACH; at += 1) {
    const word = tokens[at];
    const lemma = word && canDo(tokens, at - 1, names, lexicon, isActNoun(word.text, lexicon) && !/^(?:NUM|DET|PRON)$/.test(tokens[at + 1]?.upos ?? '')) ? verbOf(tokens, at, lexicon) : undefined;
    // "Jets pound rebel caves in the north": before a preposition, a verb stands behind the first phrase alone.
    const isIn = tokens[at + 1]?.upos === 'ADP';
    if (isIn && tokens.slice(from, at - 1).some(({ xpos, text }) => xpos.startsWith('NNS') || lexicon.verbs.has(text))) continue;
    if (lemma === undefined || !/^(?:NOUN|PROPN|NUM|DET|ADJ|PRON|VERB|ADP)$/.test(tokens[at + 1]?.upos ?? '') || tokens.slice(at + 1, to).some((token, i) => isVerb(token, lexicon) && !isBehindPreposition(tokens, at + 1 + i))) continue;
    const isRead = word?.upos === 'VERB' && tokens[at - 1]?.head === at && tokens[at - 1]?.relation === 'nsubj';
    return isRead ? undefined : { at, lemma };
  }
  return undefined;
}

const isNounWord = (word: string, lexicon: Lexicon): boolean => [word, word.replace(/s$/, '')].some((one) => lexicon.roleNouns.has(one) || lexicon.things.has(one));

/** Whether another word of the clause is its verb for certain. */
const isVerb = ({ upos, xpos, text, lemma }: OpenToken, lexicon: Lexicon): boolean =>
  (upos === 'AUX' || (upos === 'VERB' && /^VB[ZPD]$/.test(xpos))) ? !isNounWord(text.toLowerCase(), lexicon) : text === lemma && lexicon.verbs.has(text) && !isNounWord(text, lexicon) && !lexicon.nouns.has(text);

/** "lands in Oslo on a tour": a noun, whatever verb is spelt as it. */
const isBehindPreposition = (tokens: readonly OpenToken[], at: number): boolean => tokens[at]?.upos === 'NOUN' && tokens.some(({ head, relation }) => head === at && relation === 'case');

const isActNoun = (text: string, lexicon: Lexicon): boolean => [text, text.replace(/s$/, '')].some((one) => lexicon.nouns.has(one.toLowerCase()));

const isMany = ({ xpos, text }: OpenToken): boolean => /^NNP?S$/.test(xpos) || /^(?:police|gunmen|fishermen|men|women|people|militiamen|taliban)$/i.test(text) || /[^s]s$/.test(text);

/** Whether those who act end at a place: a body, several persons, a name, or one who holds an office, where the word behind is nothing but a verb. */
function canDo(tokens: readonly OpenToken[], at: number, names: readonly NameMatch[], { roleNouns }: Lexicon, isAct: boolean): boolean {
  const token = tokens[at];
  if (!token) return false;
  const match = names.find(({ to }) => to === at);
  if (match) return !match.name.demonym && match.name.actor.type !== 'Place' && !isAct;
  const word = token.text.toLowerCase();
  const role = roleNouns.get(word) ?? roleNouns.get(word.replace(/s$/, ''));
  return role !== undefined && (role.is === 'body' || isMany(token) || (role.title && !isAct));
}

/** The verb of which a word is the present as its subject asks for it. */
function verbOf(tokens: readonly OpenToken[], at: number, { verbs, operators }: Lexicon): string | undefined {
  const [word, subject] = [tokens[at]?.text ?? '', tokens[at - 1]];
  if (!subject || !/^\p{Ll}+$/u.test(word)) return undefined;
  const forms = isMany(subject) ? [word] : word.endsWith('s') ? [word.slice(0, -1), word.replace(/es$/, ''), word.replace(/ies$/, 'y')] : [];
  return forms.find((form) => verbs.has(form) || (operators.get(form)?.some(({ kind }) => kind === 'verb') ?? false));
}

/** The last word of the noun phrase that begins at a place. */
function endOfPhrase(tokens: readonly OpenToken[], from: number, to: number): number {
  let at = from;
  while (at + 1 < to && /^(?:DET|ADJ|NUM|NOUN|PROPN|PRON)$/.test(tokens[at + 1]?.upos ?? '')) at += 1;
  return at;
}

const INSIDE: Readonly<Record<string, string>> = { DET: 'det', NUM: 'nummod', ADJ: 'amod', PRON: 'nmod:poss' };

function setClause(tokens: OpenToken[], { from, to }: Clause, { at, lemma }: Found): void {
  const [verb, subject] = [tokens[at], at - 1];
  // "Blinken lands in Riyadh": nothing that it is done to.
  const object = tokens[at + 1]?.upos === 'ADP' ? at : endOfPhrase(tokens, at + 1, to);
  const root = tokens.findIndex(({ head }, i) => head === -1 && (i < from || i >= to));
  if (!verb) return;
  for (let i = from; i < subject; i += 1) retie(tokens, i, subject, tokens[i]?.upos === 'ADJ' ? 'amod' : 'compound');
  for (let i = at + 1; i < object; i += 1) retie(tokens, i, object, INSIDE[tokens[i]?.upos ?? ''] ?? 'compound');
  for (const [i, token] of tokens.entries()) {
    const strays = (token.head >= from && token.head <= object && token.head !== (object === at ? -2 : object)) || (token.head === -1 && i > object && i < to);
    if ((i < from || i > object) && strays) retie(tokens, i, at, isNominal(token) ? 'obl' : /^(?:root|acl)/.test(token.relation) ? 'advcl' : token.relation);
  }
  Object.assign(verb, { upos: 'VERB', xpos: 'VBZ', lemma });
  if (object > at && tokens[object]?.upos === 'VERB') Object.assign(tokens[object] ?? {}, { upos: 'NOUN', xpos: 'NNS', lemma: tokens[object]?.text.toLowerCase().replace(/s$/, '') });
  retie(tokens, subject, at, 'nsubj');
  if (object > at) retie(tokens, object, at, 'obj');
  retie(tokens, at, root, root < 0 ? 'root' : 'parataxis');
}
