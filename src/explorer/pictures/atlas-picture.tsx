import { UndirectedGraph } from 'graphology';
import { useEffect, useRef } from 'preact/hooks';
import { Sigma } from 'sigma';
import type { AtlasData } from '../../client/documents/atlas.ts';
import { pageOf } from '../shell/links.ts';
import { go } from '../shell/navigation.ts';

/** Told apart on light and on dark paper; the other communities are grey. */
const COLOURS = ['#2f6fbf', '#c2553a', '#3a8f63', '#8a63c7', '#b0892f', '#4aa3a8', '#b35a8f', '#6f8f2f'];
const OTHERS = '#8c887d';

interface AtlasPictureProps {
  readonly found: AtlasData['atlas'];
  /** Gets why it cannot be drawn: no WebGL, or its context was lost. */
  readonly onTrouble: (why: string) => void;
}

/** The atlas drawn by Sigma; its third version, since the fourth is 108 kB compressed. Decoration for those who see it: the list beside it has the same. */
export function AtlasPicture({ found, onTrouble }: AtlasPictureProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!box.current) return undefined;
    if (!document.createElement('canvas').getContext('webgl2')) {
      onTrouble('it has no WebGL');
      return undefined;
    }
    try {
      const ink = getComputedStyle(document.body).color;
      const sigma = new Sigma(graphOf(found), box.current, { labelColor: { color: ink }, defaultEdgeColor: getComputedStyle(box.current).borderTopColor, labelFont: getComputedStyle(document.body).fontFamily, labelRenderedSizeThreshold: 7, hideEdgesOnMove: true });
      sigma.on('clickNode', ({ node }) => go(pageOf(node)));
      for (const canvas of box.current.querySelectorAll('canvas')) canvas.addEventListener('webglcontextlost', () => onTrouble('the drawing context was lost'), { once: true });
      return () => sigma.kill();
    } catch (error) {
      onTrouble(error instanceof Error ? error.message : String(error));
      return undefined;
    }
  }, [found]);
  return <div class="atlas" ref={box} role="img" aria-label={`Picture of ${found.nodes.length} names and ${found.ties.length} ties between them; the list below has those of most ties.`} />;
}

function graphOf({ nodes, ties }: AtlasData['atlas']): UndirectedGraph {
  const graph = new UndirectedGraph();
  const strongest = Math.max(1, ...nodes.map((node) => node.strength));
  for (const { entity, x, y, strength, community } of nodes) {
    graph.addNode(entity.plainId, { x, y: 1 - y, label: entity.name, size: 2 + 12 * Math.sqrt(strength / strongest), color: COLOURS[community] ?? OTHERS });
  }
  for (const { source, target, weight } of ties) {
    const [from, to] = [nodes[source]?.entity.plainId, nodes[target]?.entity.plainId];
    if (from !== undefined && to !== undefined && !graph.hasEdge(from, to)) graph.addEdge(from, to, { size: Math.min(3, 0.4 + Math.log10(weight)) });
  }
  return graph;
}
