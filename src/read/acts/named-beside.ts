import { isActor } from '../mentions/mention.ts';
import type { Scene } from './roles.ts';
import { childrenBy, headOf, relationAt } from '../sentence/tree.ts';

/** "Tom Banda, a former guard whom": who is described beside a name is who is named. */
export function namedBeside({ sentence, mentionAt }: Scene, head: number): number | undefined {
  const above = headOf(sentence, head);
  if (relationAt(sentence, head) !== 'appos' || above < 0 || above > head || mentionAt(head).kind !== 'DESCRIPTION' || childrenBy(sentence, head, 'conj', 'cc').length > 0) return undefined;
  const name = mentionAt(above);
  return name.kind === 'NAME' && name.head === above && isActor(name) && name.type === 'Person' ? above : undefined;
}
