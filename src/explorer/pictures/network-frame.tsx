import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Actions } from '../parts/actions.tsx';
import { toGexf } from '../files/gexf.ts';
import { svgText } from '../files/svg.ts';
import { pageOf } from '../shell/links.ts';
import { counted, kindWord } from '../shell/words.ts';
import type { DrawnNode, Graph } from './graph-model.ts';
import { NetworkList } from './network-list.tsx';
import { NetworkPicture } from './network-picture.tsx';

interface NetworkFrameProps {
  readonly graph: Graph;
  readonly title: string;
  readonly center?: string | undefined;
  readonly document: string;
  readonly variables: object;
  /** What stands above the picture: depth, undo, "and N more". */
  readonly controls: ComponentChildren;
  readonly onExpand?: ((id: string) => void) | undefined;
  readonly isExpanded?: ((id: string) => boolean) | undefined;
}

/** A network with its list, what is pointed at, and its files. */
export function NetworkFrame({ graph, title, center, document: text, variables, controls, onExpand, isExpanded }: NetworkFrameProps) {
  const [isList, setList] = useState(false);
  const [pointed, setPointed] = useState<DrawnNode>();
  const box = useRef<HTMLDivElement>(null);
  const most = [...graph.nodes].sort((a, b) => b.degree - a.degree).filter((node) => node.id !== center).slice(0, 3).map((node) => node.label);
  const label = `${title}: ${counted(graph.nodes.length, 'node')}, ${counted(graph.links.length, 'tie')}. Most tied: ${most.join(', ')}. Arrow keys move from node to node, Enter opens one, Escape leaves.`;
  return (
    <div class="network-frame" ref={box}>
      <div class="network-controls">{controls}<button type="button" aria-pressed={isList} onClick={() => setList(!isList)}>{isList ? 'As a picture' : 'As a list'}</button></div>
      {isList ? <NetworkList graph={graph} /> : <NetworkPicture key={center} graph={graph} label={label} center={center} pointed={pointed?.id} onPoint={setPointed} />}
      <p class="pointed" role="status">
        {pointed && graph.nodes.some((node) => node.id === pointed.id) ? (
          <>
            <b><bdi>{pointed.label}</bdi></b> <span class="aside">{kindWord(pointed.kind)}, {counted(pointed.degree, 'tie')}</span> <a class="button" href={pageOf(pointed.id)}>Open</a>
            {onExpand && pointed.id !== center ? <> <button type="button" onClick={() => onExpand(pointed.id)}>{isExpanded?.(pointed.id) ? 'Close its ties' : 'Show its ties here'}</button></> : null}
          </>
        ) : <span class="aside">Press a node to see what it is. Circles are people, squares organisations, triangles armed and described groups, diamonds countries and places, dots events; broken lines are derived or disputed.</span>}
      </p>
      <Actions document={text} variables={variables} downloads={[
        { format: 'GEXF', rows: graph.nodes.length, what: 'nodes', name: title, make: () => toGexf(graph.nodes, graph.links) },
        { format: 'CSV', rows: graph.links.length, what: 'ties', name: title, make: async () => (await import('../files/csv.ts')).toCsv(['source', 'tie', 'target', 'status'], graph.links.map((link) => [link.source, link.label, link.target, link.status])) },
        { format: 'JSON', rows: graph.nodes.length, what: 'nodes', name: title, make: () => `${JSON.stringify(graph, null, 2)}\n` },
        ...(isList ? [] : [{ format: 'SVG' as const, rows: graph.nodes.length, what: 'nodes', name: title, make: () => svgText(box.current?.querySelector('.network svg')) }]),
      ]} />
    </div>
  );
}
