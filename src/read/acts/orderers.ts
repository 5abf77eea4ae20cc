import type { CommandMode } from '../../model.ts';
import type { Filling } from './draft.ts';
import { isActor, type Mention } from '../mentions/mention.ts';
import type { Scene } from './roles.ts';
import { conjuncts, headOf, relationAt } from '../sentence/tree.ts';

/** Those that the phrases at these heads name, and whoever stands beside them by "and", as who ordered an act. */
export const orderersAt = (scene: Scene, heads: readonly number[], commandMode: CommandMode | undefined): Filling[] =>
  heads.flatMap((head) => conjuncts(scene.sentence, head)).map((head) => asNamed(scene, namedBehind(scene, scene.mentionAt(head)))).filter((mention) => isActor(mention) || mention.kind === 'PRONOUN')
    .map((mention) => ({ role: 'authorizer', mention, via: 'DIRECT', slot: 'phrase', commandMode }));

/** "Ann Moyo, the ombudsman who instructed her staff": the name that stands before an office. */
export function asNamed(scene: Scene, mention: Mention): Mention {
  const { sentence } = scene;
  const over = mention.kind === 'DESCRIPTION' && relationAt(sentence, mention.head) === 'appos' ? headOf(sentence, mention.head) : -1;
  const name = over >= 0 && over < mention.head ? scene.mentionAt(over) : undefined;
  return name?.kind === 'NAME' && name.type === 'Person' ? name : mention;
}

/** "the regional commander Lieutenant General Moyo": the name that stands right behind an office, where the parser put it elsewhere. */
function namedBehind(scene: Scene, mention: Mention): Mention {
  const { tokens } = scene.sentence;
  let last = mention.to;
  while (mention.kind === 'DESCRIPTION' && tokens[last + 1]?.upos === 'PROPN') last += 1;
  const named = last > mention.to ? scene.mentionAt(last) : mention;
  return named.type === 'Person' && named.kind === 'NAME' ? named : mention;
}
