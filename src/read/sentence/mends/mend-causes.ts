import type { Lexicon } from '../../lexicon.ts';
import { isNominal, retie, type OpenToken } from './retie.ts';

/** In words: how far before its noun a preposition is looked for. */
const REACH = 4;

/** "The killing of a reporter sparked protests": what sparks them is a verb, where the parser took it for part of what follows. */
export function mendCauses(tokens: OpenToken[], lexicon: Lexicon): void {
  for (const [at, verb] of tokens.entries()) {
    const isCause = lexicon.operators.get(verb.lemma.toLowerCase())?.some(({ kind, entry }) => kind === 'verb' && entry.operator === 'CAUSE') ?? false;
    const object = tokens[verb.head];
    if (isCause && object && verb.upos === 'VERB' && verb.relation === 'amod' && /^VB[DN]$/.test(verb.xpos) && verb.head > at && isNominal(object) && isNominal(tokens[at - 1])) mendCause(tokens, at, verb, verb.head);
  }
}

function mendCause(tokens: OpenToken[], at: number, verb: OpenToken, objectAt: number): void {
  const subject = subjectBefore(tokens, at);
  const [noun, object] = [tokens[subject], tokens[objectAt]];
  if (!noun || !object) return;
  const isUnder = object.head <= at && object.head >= 0 && object.head !== subject && tokens[object.head]?.upos === 'VERB';
  const [over, relation] = isUnder ? [object.head, object.relation === 'obj' ? 'ccomp' : object.relation] : object.head === subject ? [noun.head, noun.relation] : [object.head, object.relation];
  for (const [i, token] of tokens.entries()) if (i < at && i !== subject && (token.head === objectAt || token.head === at)) token.head = subject;
  retie(tokens, at, over === at ? -1 : over, over < 0 || over === at ? 'root' : relation);
  retie(tokens, subject, at, 'nsubj');
  retie(tokens, objectAt, at, 'obj');
  for (const token of tokens) if (token.head === subject && token.upos === 'PUNCT' && token.text === '.') token.head = at;
  verb.xpos = 'VBD';
}

/** The noun before a verb, past what hangs on it with prepositions; those are tied to it. */
function subjectBefore(tokens: OpenToken[], at: number): number {
  let noun = at - 1;
  for (let before = caseBefore(tokens, noun); before > 0 && isNominal(tokens[before - 1]); before = caseBefore(tokens, noun)) {
    retie(tokens, before, noun, 'case');
    for (let i = before + 1; i < noun; i += 1) if ((tokens[i]?.head ?? -1) > at) retie(tokens, i, noun, tokens[i]?.relation ?? 'dep');
    retie(tokens, noun, before - 1, 'nmod');
    noun = before - 1;
  }
  return noun;
}

const caseBefore = (tokens: readonly OpenToken[], noun: number): number => {
  for (let i = noun - 1; i > 0 && noun - i <= REACH; i -= 1) {
    if (tokens[i]?.upos === 'ADP') return i;
    if (!/^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(tokens[i]?.upos ?? '')) return -1;
  }
  return -1;
};
