import { objectsOf, subjectsOf } from '../sentence/arguments.ts';
import { isActor, type Mention } from '../mentions/mention.ts';
import type { Filling } from './draft.ts';
import { nestedOwner } from './nested.ts';
import { asRole, byNations, type Scene } from './roles.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { childrenBy, conjuncts, isNoun, isPassive, isVerb, relationAt, wordAt } from '../sentence/tree.ts';

/** The subject as actor; of a noun or adjective, whose it is. */
export function actorsOf(scene: Scene, at: number): Filling[] {
  const { sentence } = scene;
  const heads = isNoun(sentence, at) ? [] : subjectHeads(sentence, at);
  const owners = isNoun(sentence, at) ? nestedOwner(scene, at).map((mention) => ({ role: 'actor', mention, via: 'DIRECT', slot: 'owner' }) as const) : [];
  return [...heads.flatMap((head) => conjuncts(sentence, head)).flatMap((head) => asRole(scene, { type: 'OTHER' }, 'actor', 'subject', head)).flatMap((one) => byNations(scene, one)), ...owners];
}

/** Participles that are said of their subject: "is prepared to". */
const ADJECTIVES = /^(?:prepared|committed|determined|set|expected|poised|scheduled)$/;

function subjectHeads(sentence: Sentence, at: number): number[] {
  const passive = isVerb(sentence, at) && ADJECTIVES.test(wordAt(sentence, at)) ? childrenBy(sentence, at, 'nsubj:pass', 'nsubj') : [];
  return passive.length > 0 ? passive : isVerb(sentence, at) ? subjectsOf(sentence, at) : childrenBy(sentence, at, 'nsubj', 'expl');
}

/** Those whom a verb has as its object: whom it tells, asks, orders. */
export const objectActors = (scene: Scene, at: number): Filling[] =>
  (isVerb(scene.sentence, at) ? [...objectsOf(scene.sentence, at), ...childrenBy(scene.sentence, at, 'iobj')] : []).flatMap((head) => conjuncts(scene.sentence, head))
    .filter((head) => isParty(scene.mentionAt(head)) || scene.mentionAt(head).kind === 'PRONOUN').map((head) => asParty(scene.mentionAt(head), 'object'));

/** Whether somebody may be told or asked: an actor, or a capital that stands for its government. */
export const isParty = (mention: Mention): boolean => isActor(mention) || mention.capital;

/** One who is told or asked. */
export const asParty = (mention: Mention, slot: string): Filling => ({ role: 'recipient', mention, via: !isActor(mention) && mention.capital ? 'METONYM' : 'DIRECT', slot });

/** Sectors of those under arms, who are told what to do. */
export const ARMED: ReadonlySet<string> = new Set(['MIL', 'COP', 'REB', 'SPY']);

/** Whether a verb tells somebody to do something: "told the police to wait", "were told by the ministry to leave". */
export const isToldToDo = (sentence: Sentence, at: number): boolean =>
  childrenBy(sentence, at, 'xcomp', ...(isPassive(sentence, at) ? ['advcl'] : [])).some((child) => childrenBy(sentence, child, 'mark').some((mark) => relationAt(sentence, child) === 'xcomp' || wordAt(sentence, mark) === 'to'));
