import type { EntityNetworkData } from '../../client/documents/entity-network.ts';
import type { EventNetworkViewData } from '../../client/documents/event-network.ts';
import { nameOf } from '../parts/node-link.tsx';
import type { GraphLink, GraphNode } from '../files/gexf.ts';

/** A network as it is drawn: nodes with their places, and links with their words. */

export interface Graph {
  readonly nodes: readonly DrawnNode[];
  readonly links: readonly DrawnLink[];
}

export interface DrawnNode extends GraphNode {
  readonly depth: number;
  readonly degree: number;
}

export interface DrawnLink extends GraphLink {
  readonly status: string;
}

type Answered = NonNullable<EntityNetworkData['neighborhood']> | EventNetworkViewData['eventNetwork'];

const idOf = (node: object | null): string => (node !== null && 'plainId' in node && typeof node.plainId === 'string' ? node.plainId : '');

/** Turns an answer into what is drawn. A link whose ends are not both shown is left out. */
export function graphOf({ nodes, facts }: Pick<Answered, 'nodes' | 'facts'>): Graph {
  const drawn = nodes.map(({ node, x, y, depth, degree }) => ({ id: idOf(node), label: nameOf(node), kind: node.__typename, x, y, depth, degree }));
  const shown = new Set(drawn.map((node) => node.id));
  const links = facts.flatMap((fact) => {
    const [source, target] = [idOf(fact.subject), idOf(fact.object)];
    return shown.has(source) && shown.has(target) ? [{ source, target, label: fact.predicate, status: fact.status }] : [];
  });
  return { nodes: drawn, links };
}

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** The node nearest in a direction, for the arrow keys; undefined where there is none. Those straight ahead win over those aside. */
export function nearest(from: DrawnNode, nodes: readonly DrawnNode[], towards: Place): DrawnNode | undefined {
  let best: DrawnNode | undefined;
  let least = Infinity;
  for (const node of nodes) {
    const [dx, dy] = [node.x - from.x, node.y - from.y];
    const ahead = dx * towards.x + dy * towards.y;
    const aside = Math.abs(dx * towards.y) + Math.abs(dy * towards.x);
    if (node === from || ahead <= 0) continue;
    const distance = ahead + aside * 2.5;
    if (distance < least) [best, least] = [node, distance];
  }
  return best;
}
