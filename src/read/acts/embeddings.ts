import type { Embedding } from '../../lexicon-shapes.ts';
import { hasParticle } from './act-fit.ts';
import type { EmbeddingWord, Lexicon } from '../lexicon.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { caseOf, childrenBy, isNoun, lemmaAt, relationAt, wordAt } from '../sentence/tree.ts';

/** What the text tells of an act: see `embeddingShape`. */
export type Told = Embedding['affirmed'];

/** What a word tells of the act beneath it, where it is itself told so. What holds whether it is affirmed or denied holds always. */
export function toldUnder(value: Told, { affirmed, denied }: Pick<Embedding, 'affirmed' | 'denied'>): Told {
  if (affirmed === 'TRUE' && denied === 'TRUE') return 'TRUE';
  if (value === 'TRUE') return affirmed;
  if (value === 'FALSE') return denied;
  return affirmed === 'TRUE' || affirmed === 'FALSE' ? value : affirmed;
}

const CLAUSES: ReadonlySet<string> = new Set(['ccomp', 'xcomp', 'advcl', 'acl', 'csubj', 'parataxis', 'root', 'conj']);

/** How an act stands to what is above it, in the terms of `embeddingShape`, the closest first. */
export function framesOf(sentence: Sentence, token: number): string[] {
  const relation = relationAt(sentence, token);
  const { xpos, upos } = sentence.tokens[token] ?? { xpos: '', upos: 'X' };
  if (upos === 'VERB' && xpos === 'VBG' && childrenBy(sentence, token, 'aux', 'cop').length === 0) return doing(prepositionOf(sentence, token));
  if (/^[xc]comp$/.test(relation) && isNoun(sentence, token) && childrenBy(sentence, token, 'cop', 'mark', 'nsubj').length === 0) return ['object'];
  if (!CLAUSES.has(relation)) return nominal(sentence, token, relation);
  if (xpos === 'VBG' && childrenBy(sentence, token, 'aux', 'cop').every((child) => wordAt(sentence, child).endsWith('ing'))) return doing(prepositionOf(sentence, token));
  const marks = new Set(childrenBy(sentence, token, 'mark').map((child) => wordAt(sentence, child)));
  if (marks.has('whether') || (relation === 'ccomp' && marks.has('if'))) return ['whether'];
  if (marks.has('to')) return ['to do'];
  const having = childrenBy(sentence, token, 'aux', 'cop').find((child) => /^(?:having|being)$/.test(wordAt(sentence, child)));
  if (having !== undefined) return doing(prepositionOf(sentence, token));
  // "Army denies it killed civilians"
  if (relation === 'xcomp' && /^VB[DNZ]$/.test(xpos) && childrenBy(sentence, token, 'nsubj').some((child) => child < token && /^(?:it|they|he|she|we)$/.test(wordAt(sentence, child)))) return ['that'];
  if (relation === 'xcomp') return xpos === 'VBN' ? ['done'] : xpos === 'VBD' ? ['done', 'do', 'to do'] : ['do', 'to do'];
  if (relation === 'ccomp' && xpos === 'VB' && childrenBy(sentence, token, 'aux', 'mark').length === 0) return ['do', 'that'];
  return relation === 'acl' && /^VB[ND]$/.test(xpos) && sentence.tokens[token]?.relation === 'acl' && childrenBy(sentence, token, 'aux', 'nsubj', 'cop').length === 0 ? ['done'] : ['that'];
}

const doing = (preposition: string): string[] => (preposition === '' ? ['doing'] : [`${preposition} doing`, preposition]);

function nominal(sentence: Sentence, token: number, relation: string): string[] {
  if ((relation === 'obj' && caseOf(sentence, token) === '') || sentence.tokens[token]?.relation === 'nsubj:pass') return ['object'];
  return relation === 'nsubj' ? ['subject'] : [caseOf(sentence, token)];
}

/** The preposition or mark before a word, "that" and "to" of an infinitive aside. */
export function prepositionOf(sentence: Sentence, token: number): string {
  const words = childrenBy(sentence, token, 'mark', 'case').flatMap((child) => (child < token ? [child, ...childrenBy(sentence, child, 'fixed')] : [])).sort((a, b) => a - b);
  return words.map((child) => wordAt(sentence, child)).filter((word) => word !== 'that').join(' ');
}

/** What the dictionary says of an act that stands beneath a word in one of these ways; "headed off an attack" has an object, though the particle may pass for a preposition. `act` is the noun of the act, where it is one. */
export function embeddingAt(sentence: Sentence, lexicon: Lexicon, at: number, frames: readonly string[], act = ''): Embedding | undefined {
  const known = [...(lexicon.embeddings.get(lemmaAt(sentence, at)) ?? []), ...(wordAt(sentence, at) === lemmaAt(sentence, at) ? [] : lexicon.embeddings.get(wordAt(sentence, at)) ?? [])];
  const kinds = known.length === 0 ? [] : kindsOf(sentence, at);
  const fitting = known.filter((word) => kinds.includes(word.kind) && (word.entry.of.length === 0 || word.entry.of.includes(act)) && (word.particle === '' || hasParticle(sentence, at, word.particle) || isAfterObject(sentence, at, word.particle))).sort(byParticle);
  for (const frame of frames) {
    const found = fitting.find(({ entry }) => entry.takes.includes(frame));
    if (found) return found.entry;
  }
  return fitting.find(({ particle, entry }) => particle !== '' && particle === frames.at(-1) && (entry.takes.includes('object') || entry.takes.includes('doing')))?.entry;
}

/** "put the deportations on hold", "nip a coup in the bud". */
function isAfterObject(sentence: Sentence, verb: number, particle: string): boolean {
  const [first = '', ...rest] = particle.split(' ');
  if (rest.length === 0) return false;
  return sentence.words.some((word, i) => i > verb && i - verb <= PHRASE && word === first && rest.every((one, j) => wordAt(sentence, i + 1 + j) === one)) && childrenBy(sentence, verb, 'obj').some((child) => child > verb);
}

/** In tokens: how far behind its verb the rest of a phrase may stand, the object between. */
const PHRASE = 8;

const byParticle = (a: EmbeddingWord, b: EmbeddingWord): number => b.particle.length - a.particle.length;

/** A participle may be an adjective, whatever its tag. */
function kindsOf(sentence: Sentence, at: number): EmbeddingWord['kind'][] {
  const upos = sentence.tokens[at]?.upos;
  if (isNoun(sentence, at)) return ['noun'];
  if (upos === 'ADJ') return ['adjective', 'verb'];
  return upos === 'VERB' ? ['verb', 'adjective'] : upos === 'AUX' ? ['verb'] : [];
}

/** What an adjective before a noun of act tells of it: "foiled", "possible". */
export function modifierOf(sentence: Sentence, lexicon: Lexicon, noun: number): Embedding | undefined {
  for (const child of childrenBy(sentence, noun, 'amod', 'det', 'compound', 'acl')) {
    if (child > noun) continue;
    const found = lexicon.embeddings.get(wordAt(sentence, child))?.find(({ kind, entry }) => kind === 'adjective' && entry.takes.includes('modifies'));
    if (found) return found.entry;
  }
  return undefined;
}
