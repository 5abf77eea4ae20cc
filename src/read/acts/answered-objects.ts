import type { PhraseLink } from './answers.ts';
import type { Drafts } from './compose.ts';
import type { Draft } from './draft.ts';
import type { Lexicon } from '../lexicon.ts';
import { TOLD_BEFORE, typesTakenUp } from './told-before.ts';
import type { EventType } from '../../ontology.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { caseOf, childrenBy, conjuncts, headOf, isNoun, relationAt, wordAt } from '../sentence/tree.ts';

/** What a protest, a refusal or a complaint is about, where that is an act: "marched against the ruling", "rejected the charge". */
export const answeredObjects = (sentence: Sentence, lexicon: Lexicon, drafts: Drafts): PhraseLink[] =>
  [...drafts.values()].flatMap((draft) => aboutOf(sentence, draft).flatMap((head) => answered(sentence, lexicon, drafts, draft, head)));

/** Acts of words that are refused: what is rejected was said. */
const SAID: ReadonlySet<EventType> = new Set(['ACCUSE', 'REQUEST', 'AGREE', 'THREATEN']);

/** Nouns that an act is about: of a protest those behind "against" and the like, of a refusal its object, or what it is said of. */
function aboutOf(sentence: Sentence, { type, at, also }: Draft): number[] {
  const behind = (words: RegExp): number[] => [at, ...also].flatMap((word) => childrenBy(sentence, word, 'obl', 'nmod')).filter((child) => words.test(caseOf(sentence, child))).flatMap((child) => conjuncts(sentence, child));
  // "left in protest against it": what is done so, answers.
  if (type === 'PROTEST' && caseOf(sentence, at) === 'in') return [];
  if (type === 'PROTEST') return behind(/^(?:against|over|at)$/);
  if (type === 'ACCUSE') return behind(/^about$/);
  if (type !== 'REJECT') return [];
  const ofNoun = relationAt(sentence, at) === 'acl' ? [headOf(sentence, at)] : [];
  return [...childrenBy(sentence, at, 'obj', 'nsubj:pass'), ...ofNoun];
}

function answered(sentence: Sentence, lexicon: Lexicon, drafts: Drafts, draft: Draft, head: number): PhraseLink[] {
  const own = drafts.get(head);
  const words = { effect: draft.at, from: draft.at, to: draft.at };
  if (own && own.at !== draft.at && own.kind === 'noun' && (draft.type !== 'REJECT' || own.type === 'REQUEST')) return [{ ...words, cause: own.at }];
  if (!own && draft.type === 'REJECT' && /^(?:it|that|this|them)$/.test(wordAt(sentence, head))) return [{ ...words, cause: TOLD_BEFORE, types: [...SAID] }];
  if (own || !isNoun(sentence, head)) return [];
  // "accused Belgrade, a charge that it rejected": said of what its own sentence tells.
  const types = relationAt(sentence, draft.at) === 'acl' && headOf(sentence, draft.at) === head ? lexicon.references.get(sentence.lemmas[head] ?? '') : typesTakenUp(sentence, lexicon, head);
  if (types === undefined || (draft.type === 'REJECT' && !types.some((type) => SAID.has(type)))) return [];
  const here = [...drafts.values()].filter(({ at, type }) => at < head && types.includes(type)).sort((a, b) => b.at - a.at)[0];
  if (here) return here.at === draft.at ? [] : [{ ...words, cause: here.at }];
  return [{ ...words, cause: TOLD_BEFORE, types, noun: head }];
}
