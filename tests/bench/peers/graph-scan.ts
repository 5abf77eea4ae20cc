import { MultiDirectedGraph } from 'graphology';
import type { PeerData, Peer } from './peer.ts';

interface Edge { readonly id: number; readonly day: number; readonly type: number }

const top = (counts: ReadonlyMap<number, number>, most: number): readonly (readonly number[])[] => [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, most);
const add = (counts: Map<number, number>, key: number): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

/** Graphology by itself: an edge for each event, and no index but its own. */
export function graphPeer(data: PeerData): Peer {
  const graph = new MultiDirectedGraph<object, Edge>();
  for (const number of data.names.keys()) graph.addNode(String(number));
  for (const { actor, recipient, ...edge } of data.events) graph.addEdge(String(actor), String(recipient), edge);
  const key = String;
  const edgesOf = (actor: number, recipient: number): Edge[] => graph.mapOutEdges(key(actor), key(recipient), (_key, edge) => edge).sort((a, b) => b.id - a.id);
  return {
    name: 'Graphology alone',
    pair: ({ actor, recipient }) => {
      const edges = edgesOf(actor, recipient);
      return [[edges.length], edges.slice(0, 20).map(({ id }) => id)];
    },
    kinds: ({ types, from, to, country }) => {
      const found = new Set<number>();
      graph.forEachEdge(key(country), (_key, { id, day, type }) => {
        if (day >= from && day <= to && types.includes(type)) found.add(id);
      });
      return [[found.size], [...found].sort((a, b) => a - b).slice(0, 20)];
    },
    partners: (of) => {
      const counts = new Map<number, number>();
      graph.forEachEdge(key(of), (_key, _edge, source, target) => {
        if (source !== target) add(counts, Number(source === key(of) ? target : source));
      });
      return top(counts, 20);
    },
    againstHelped: (of) => {
      const helped = new Set<string>();
      graph.forEachOutEdge(key(of), (_key, { type }, _source, target) => {
        if (data.cooperation.includes(type)) helped.add(target);
      });
      const counts = new Map<number, number>();
      for (const one of helped) {
        graph.forEachInEdge(one, (_key, { type }, source) => {
          if (data.conflict.includes(type)) add(counts, Number(source));
        });
      }
      return top(counts, 20);
    },
    distance: ({ actor, recipient }) => {
      if (graph.hasEdge(key(actor), key(recipient)) || graph.hasEdge(key(recipient), key(actor))) return [[1]];
      const near = new Set(graph.neighbors(key(actor)));
      return graph.neighbors(key(recipient)).some((one) => near.has(one)) ? [[2]] : [];
    },
    dyads: ({ from, to }) => {
      const counts = new Map<number, number>();
      graph.forEachEdge((_key, { day }, source, target) => {
        if (day >= from && day <= to) add(counts, Number(source) * data.names.length + Number(target));
      });
      return top(counts, 50).map(([pair = 0, count = 0]) => [Math.floor(pair / data.names.length), pair % data.names.length, count]);
    },
    months: ({ actor, recipient }) => {
      const counts = new Map<number, number>();
      for (const { day } of edgesOf(actor, recipient)) {
        const date = new Date(day * 86_400_000);
        add(counts, (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth());
      }
      return [...counts].sort((a, b) => a[0] - b[0]);
    },
    named: (name) => [[data.names.indexOf(name)]],
    close: () => undefined,
  };
}
