import { isPersonLike } from './act-fit.ts';
import type { Trigger } from './acts.ts';
import type { Filling } from './draft.ts';
import { filling, withoutArticle, type Scene } from './roles.ts';
import { conjuncts } from '../sentence/tree.ts';

/** "seized maintenance books", "confiscated two tonnes of ivory": what is taken is a thing, though no dictionary has it. */
export function taken(scene: Scene, { act, modes, kind, around }: Trigger): Filling[] {
  if (act.type !== 'COERCE' || !modes.includes('SEIZE') || (kind === 'verb' && (act.roles.object === 'none' || act.roles.object === 'location'))) return [];
  const heads = kind === 'verb' ? around.object : around.byPreposition.get('of') ?? [];
  return heads.flatMap((head) => conjuncts(scene.sentence, head)).map((head) => scene.mentionAt(head))
    .filter((mention) => mention.kind === 'OTHER' && !/^(?:NOUN|VERB)$/.test(scene.sentence.tokens[mention.head + 1]?.upos ?? '') && scene.sentence.tokens[mention.head]?.upos === 'NOUN' && !isPersonLike(mention))
    .map((mention) => filling('target', { ...mention, kind: 'DESCRIPTION', type: 'Equipment', name: withoutArticle(mention.name) }, 'object'));
}
