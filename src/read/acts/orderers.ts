import type { CommandMode } from '../../model.ts';
import type { Filling } from './draft.ts';
import { isActor, type Mention } from '../mentions/mention.ts';
import { phraseRange } from '../sentence/noun-phrase.ts';
import type { Scene } from './roles.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { caseOf, childrenBy, conjuncts, headOf, lemmaAt, pathUp, relationAt, wordAt } from '../sentence/tree.ts';

/** Those that the phrases at these heads name, and whoever stands beside them by "and", as who ordered an act. */
export const orderersAt = (scene: Scene, heads: readonly number[], commandMode: CommandMode | undefined): Filling[] =>
  heads.flatMap((head) => conjuncts(scene.sentence, head)).filter((head) => !isRuledOut(scene.sentence, head)).map((head) => asNamed(scene, namedBehind(scene, scene.mentionAt(head)))).filter((mention) => isActor(mention) || mention.kind === 'PRONOUN' || mention.capital)
    .map((mention) => ({ role: 'authorizer', mention, via: isActor(mention) || mention.kind === 'PRONOUN' ? 'DIRECT' : 'METONYM', slot: 'phrase', commandMode }));

/** "he and not the director", "the mayor, not the police": who is told of as the one who did not. */
export function isRuledOut(sentence: Sentence, head: number): boolean {
  const { from } = phraseRange(sentence, head);
  return [from, from - 1].some((token) => wordAt(sentence, token) === 'not');
}

/** "Ann Moyo, the ombudsman who instructed her staff": the name that stands before an office. */
export function asNamed(scene: Scene, mention: Mention): Mention {
  const { sentence } = scene;
  const behind = mention.kind === 'DESCRIPTION' || /^\S+$/.test(mention.name) ? childrenBy(sentence, mention.head, 'appos').map((child) => scene.mentionAt(child)).find((one) => one.kind === 'NAME' && one.type === 'Person') : undefined;
  if (behind && /^(?:chair|president|head|leader|director|chairman|chairwoman|commander|chief|governor|mayor|minister)$/i.test(mention.kind === 'NAME' ? mention.name : mention.lemma)) return behind;
  const naming = mention.kind === 'DESCRIPTION' && caseOf(sentence, mention.head) === 'as' ? pathUp(sentence, mention.head).find((token) => NAMES.test(lemmaAt(sentence, token))) : undefined;
  // "named Colonel Moyo as the man who gave the order".
  const over = naming !== undefined ? childrenBy(sentence, naming, 'obj', 'nsubj:pass')[0] ?? -1 : mention.kind === 'DESCRIPTION' && relationAt(sentence, mention.head) === 'appos' ? headOf(sentence, mention.head) : -1;
  const name = over >= 0 && over < mention.head ? scene.mentionAt(over) : undefined;
  return name?.kind === 'NAME' && name.type === 'Person' ? name : mention;
}

const NAMES = /^(?:name|identify|unmask|describe|single)$/;

/** "the regional commander Lieutenant General Moyo": the name that stands right behind an office, where the parser put it elsewhere. */
function namedBehind(scene: Scene, mention: Mention): Mention {
  const { tokens } = scene.sentence;
  let last = mention.to;
  while (mention.kind === 'DESCRIPTION' && tokens[last + 1]?.upos === 'PROPN') last += 1;
  const named = last > mention.to ? scene.mentionAt(last) : mention;
  return named.type === 'Person' && named.kind === 'NAME' ? named : mention;
}
