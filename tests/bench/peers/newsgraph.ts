import type { Newsgraph } from '../../../src/newsgraph.ts';
import { allEventTypes, type EventType } from '../../../src/ontology.ts';
import { eventTypes } from '../../../schema/event-types.ts';
import type { NodeId } from '../../../src/model.ts';
import { dyadsBy } from '../../../src/query/dyads.ts';
import { eventsWhere, orderedEvents } from '../../../src/query/events.ts';
import { facetOf } from '../../../src/query/facets.ts';
import { histogramOf } from '../../../src/query/histogram.ts';
import { partnersOf } from '../../../src/query/partners.ts';
import { hopsBetween } from '../../../src/query/paths.ts';
import { dayText } from '../../../src/store/row-heap.ts';
import type { Peer, PeerData } from './peer.ts';

const quadOf = (quad: string): number[] => allEventTypes.flatMap((type, number) => (eventTypes[type].quad === quad ? [number] : []));

/** The rows that newsgraph holds, as every peer is given them. */
export function dataOf({ view }: Newsgraph): { readonly data: PeerData; readonly ids: readonly NodeId[] } {
  const { columns } = view;
  const ids = [...columns.entities].sort();
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const events = Array.from(columns.rows, (row) => {
    const [actor = 0, recipient = 0] = columns.fillers.members.subarray(columns.fillers.starts[row], columns.fillers.starts[row + 1]);
    return {
      id: row, day: columns.earliest[row] ?? 0, type: columns.types[row] ?? 0,
      actor: numbers.get(columns.entities[actor] as never) ?? 0, recipient: numbers.get(columns.entities[recipient] as never) ?? 0,
    };
  });
  const names = ids.map((id) => view.entity(id)?.name ?? '');
  return { ids, data: { events, names, cooperation: quadOf('MATERIAL_COOPERATION'), conflict: quadOf('MATERIAL_CONFLICT') } };
}

/** newsgraph by its query functions. */
export function newsgraphPeer({ sight }: Newsgraph, ids: readonly NodeId[]): Peer {
  const { view } = sight;
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const only = (number: number) => ({ id: { in: [ids[number] as NodeId] } });
  const numberOf = (id: NodeId | undefined): number => numbers.get(id as NodeId) ?? -1;
  const pairFilter = (actor: number, recipient: number) => ({ roles: { ACTOR: only(actor), RECIPIENT: only(recipient) } });
  return {
    name: 'newsgraph',
    pair: ({ actor, recipient }) => {
      const found = orderedEvents(sight, pairFilter(actor, recipient), { field: 'TIME', direction: 'DESC' });
      return [[found.length], found.slice(0, 20)];
    },
    kinds: ({ types, from, to, country }) => {
      const found = eventsWhere(sight, { type: { in: types.map((type) => allEventTypes[type] as EventType) }, time: { from: dayText(from), to: dayText(to) }, participant: only(country) });
      return [[found.length], found.slice(0, 20)];
    },
    partners: (of) => partnersOf(sight, ids[of] as NodeId).slice(0, 20).map(({ node, count }) => [numberOf(node), count]),
    againstHelped: (of) => facetOf(sight, 'ACTOR', {
      quad: { in: ['MATERIAL_CONFLICT'] }, roles: { RECIPIENT: { inRoles: { RECIPIENT: { quad: { in: ['MATERIAL_COOPERATION'] }, roles: { ACTOR: only(of) } } } } },
    }).slice(0, 20).map(({ node, count }) => [numberOf(node), count]),
    distance: ({ actor, recipient }) => {
      const hops = hopsBetween(sight, { from: ids[actor] as NodeId, to: ids[recipient] as NodeId, relations: { in: ['ACTOR', 'RECIPIENT'] } });
      return hops === undefined ? [] : [[hops / 2]];
    },
    dyads: ({ from, to }) => dyadsBy(sight, { by: 'ACTOR', filter: { time: { from: dayText(from), to: dayText(to) } } }).slice(0, 50).map(({ source, target, count }) => [numberOf(source), numberOf(target), count]),
    months: ({ actor, recipient }) => histogramOf(sight, 'MONTH', pairFilter(actor, recipient)).buckets.map(({ start, count }) => [(Number(start.slice(0, 4)) - 1970) * 12 + Number(start.slice(5)) - 1, count]),
    named: (name) => view.named(name).slice(0, 1).map((id) => [numberOf(id)]),
    inNumbers: (answer) => answer.map((row) => row.map((cell) => (typeof cell === 'string' ? view.rowOf(cell) : cell))),
    close: () => undefined,
  };
}
