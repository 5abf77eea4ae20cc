import type { Operator } from '../../lexicon-shapes.ts';
import { objectsOf, subjectsOf } from '../sentence/arguments.ts';
import type { Draft } from './draft.ts';
import type { Scene } from './roles.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { caseOf, childrenBy, headOf, lemmaAt, relationAt, subtree, wordAt } from '../sentence/tree.ts';

/** Verbs that ask for something with "for". */
const ASKS_FOR = /^(?:ask|appeal|call|plead|press|push|lobby|petition|beg)$/;

/** Verbs of asking that are said as often of what nobody is asked for: "seek a bomb", "propose a toast". */
const ONLY_OF_ACTS = /^(?:seek|encourage|propose|recommend|advise|invite|suggest|look)$/;

/** "asked me what I did": a question. */
function isQuestioned(sentence: Sentence, at: number): boolean {
  if (!/^(?:ask|request|tell|wonder)$/.test(lemmaAt(sentence, at))) return false;
  const below = childrenBy(sentence, at, 'ccomp', 'xcomp', 'advcl', 'obj', 'dep', 'parataxis');
  const first = (child: number): string => wordAt(sentence, Math.min(...subtree(sentence, child)));
  return below.some((child) => child > at && /^(?:what|how|why|when|where|which|who|whom|whether|if|about|["“])$/.test(first(child))) || childrenBy(sentence, at, 'obl').some((child) => child > at && caseOf(sentence, child) === 'about');
}

/** Whether someone asks for or demands something, beside that an act is told beneath. `inner` and `clause`: what stands beneath. */
export function isAsked(scene: Scene, own: Draft | undefined, at: number, inner: boolean, clause: boolean): boolean {
  const { sentence } = scene;
  if (isQuestioned(sentence, at) || wordAt(sentence, at) === 'asked' && subjectsOf(sentence, at).length === 0 && objectsOf(sentence, at).length === 0) return false;
  const lemma = lemmaAt(sentence, at);
  if (ONLY_OF_ACTS.test(lemma)) return lemma === 'seek' ? own !== undefined || childrenBy(sentence, at, 'xcomp').some((child) => childrenBy(sentence, child, 'mark').length === 0) : inner || (clause && [...objectsOf(sentence, at), ...(/^(?:recommend|advise|encourage)$/.test(lemma) ? subjectsOf(sentence, at) : [])].some((head) => isPublic(scene, head)));
  if (inner || clause) return true;
  if (own !== undefined) return false;
  const objects = childrenBy(sentence, at, 'obj');
  return objects.some((head) => !['Person', 'Group', 'Organization', 'Country', 'Militia', 'AnonymousSource'].includes(scene.mentionAt(head).type) || scene.mentionAt(head).kind === 'OTHER')
    || (ASKS_FOR.test(lemma) && [at, ...objects].flatMap((head) => childrenBy(sentence, head, 'obl', 'nmod')).some((child) => caseOf(sentence, child) === 'for'));
}

function isPublic(scene: Scene, head: number): boolean {
  const mention = scene.mentionAt(head);
  return mention.capital || (mention.kind !== 'OTHER' && mention.kind !== 'PRONOUN' && (mention.kind === 'NAME' || mention.type === 'Organization' || !/^(?:CVL|LAB|EDU|BUS)$/.test(mention.sector ?? 'CVL')));
}

/** Whether whoever speaks, agrees or allows is one in public affairs; "you" never is, "I" not where it is a private matter. */
export function isBySomebody(scene: Scene, at: number, operator: Operator): boolean {
  const names = subjectsOf(scene.sentence, at).map((head) => scene.mentionAt(head));
  if (names.some(({ name, kind }) => kind === 'PRONOUN' && name === 'you')) return false;
  if (operator === 'ALLOW') return names.some((mention) => mention.capital || /^(?:decree|law|bill|order|ruling|resolution|decision|act)$/.test(mention.lemma) || (mention.kind !== 'OTHER' && mention.name !== 'i' && !/^(?:CVL|LAB|EDU)$/.test(mention.sector ?? '')));
  return operator !== 'INTEND' || !names.every(({ kind, name }) => kind === 'PRONOUN' && /^(?:i|we)$/.test(name)) || names.length === 0 || scene.sentence.quoted[at] === true;
}

/** "Asked about the raid, an aide declined": a reporter asks, and nothing is asked for. */
export const isFrontedAsking = (sentence: Sentence, at: number): boolean => lemmaAt(sentence, at) === 'ask' && wordAt(sentence, at) === 'asked' && relationAt(sentence, at) === 'advcl' && headOf(sentence, at) > at && childrenBy(sentence, at, 'aux', 'nsubj').length === 0
  && !(childrenBy(sentence, at, 'xcomp').length > 0 && childrenBy(sentence, at, 'obl').some((child) => caseOf(sentence, child) === 'by' && !/^(?:reporter|journalist|correspondent|newspaper|interviewer|agency)$/.test(lemmaAt(sentence, child))));
