import type { ClaimId, NodeId } from '../model.ts';
import type { Sight } from '../query/sight.ts';
import { InputError } from '../errors.ts';
import { builder } from './builder.ts';
import { globalId, readId } from './global-id.ts';
import { LensInput, sightThrough } from './lens.ts';
import { NodeRef, seenNode, type Seen, type SeenClaim } from './refs.ts';

/** The most ids that `nodes` takes. */
const MOST_IDS = 100;

function nodeById(sight: Sight, given: string | number, argument: string): Seen | SeenClaim | null {
  const id = readId(given, argument);
  if (!id.startsWith('clm:')) return seenNode(sight, id as NodeId) ?? null;
  const claim = sight.view.claim(id as ClaimId);
  return claim ? { sight, claim } : null;
}

/** The fields that every type with a global id has. */
export const idField = (of: { readonly noun: { readonly id: NodeId } }): string => globalId(of.noun.id);

builder.queryFields((t) => ({
  node: t.field({
    type: NodeRef, nullable: true,
    description: 'The node with this id, whatever its type; null when there is none. Takes a global id or a plain one ("per:joe-biden"). It is answered under the standard lens, since Relay allows no second argument here; nodes takes a lens.',
    args: { id: t.arg.id({ required: true, description: 'A global id, or a plain one.' }) },
    resolve: (_root, args, { sight }) => nodeById(sight, args.id, 'id'),
  }),
  nodes: t.field({
    type: [NodeRef], nullable: { list: false, items: true }, complexity: ({ ids }) => ({ field: 1, multiplier: ids.length }),
    description: 'The nodes with these ids, in the order of the ids; null in the place of one that does not exist. At most 100.',
    args: { ids: t.arg.idList({ required: true, description: 'Global or plain ids.' }), lens: t.arg({ type: LensInput, description: 'Which claims count in the fields below.' }) },
    resolve: (_root, args, context) => {
      if (args.ids.length > MOST_IDS) throw new InputError(`ids must be at most ${MOST_IDS}, not ${args.ids.length}`);
      const sight = sightThrough(context, args.lens);
      return args.ids.map((id, i) => nodeById(sight, id, `ids[${i}]`));
    },
  }),
}));
