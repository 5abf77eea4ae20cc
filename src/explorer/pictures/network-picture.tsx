import { useMemo, useRef, useState } from 'preact/hooks';
import { shapeOf } from '../parts/node-link.tsx';
import { go } from '../shell/navigation.ts';
import { pageOf } from '../shell/links.ts';
import { counted, kindWord, verb } from '../shell/words.ts';
import { nearest, type DrawnNode, type Graph } from './graph-model.ts';
import { panSteps, usePan } from './use-pan.ts';

const [WIDTH, HEIGHT] = [1000, 620];
const MARGIN = { left: 40, right: 170, top: 30, bottom: 30 };
/** Names are cut for the picture; whole in the list, and on hovering. */
const LONGEST_NAME = 26;
/** With more nodes than this only those with most ties are named, until one is pointed at. */
const MOST_NAMED = 90;
/** With more ties than this they have their words only where one is pointed at. */
const MOST_WORDED = 16;

const place = ({ x, y }: DrawnNode) => ({ x: MARGIN.left + x * (WIDTH - MARGIN.left - MARGIN.right), y: MARGIN.top + y * (HEIGHT - MARGIN.top - MARGIN.bottom) });
const short = (name: string): string => (name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…` : name);
const ARROWS: Readonly<Record<string, readonly [number, number]>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

interface NetworkPictureProps {
  readonly graph: Graph;
  readonly label: string;
  /** The node that the picture is about. */
  readonly center?: string | undefined;
  readonly onPoint?: ((node: DrawnNode) => void) | undefined;
  readonly pointed?: string | undefined;
}

/** A network as SVG. One stop for Tab; arrow keys go to the nearest node that way, Enter opens it, Escape leaves. */
export function NetworkPicture({ graph, label, center, onPoint, pointed }: NetworkPictureProps) {
  const pan = usePan(WIDTH, HEIGHT);
  const [active, setActive] = useState(center ?? graph.nodes[0]?.id ?? '');
  const [lit, setLit] = useState<string>();
  const near = useMemo(() => neighbours(graph), [graph]);
  const box = useRef<HTMLDivElement>(null);
  const nodesById = useMemo(() => new Map(graph.nodes.map((node) => [node.id, node])), [graph]);
  const named = useMemo(() => new Set([...graph.nodes].sort((a, b) => b.degree - a.degree).slice(0, MOST_NAMED).map((node) => node.id)), [graph]);
  const shown = lit ?? pointed;
  const isNear = (id: string): boolean => shown === undefined || id === shown || (near.get(shown)?.has(id) ?? false);

  const onKeyDown = (event: KeyboardEvent): void => {
    const from = nodesById.get(active);
    const arrow = ARROWS[event.key];
    if (event.key === 'Escape') box.current?.focus();
    else if (event.key === 'Enter' && from) go(pageOf(from.id));
    else if (event.key === ' ' && from) onPoint?.(from);
    else if (arrow && from) {
      const next = nearest(from, graph.nodes, { x: arrow[0], y: arrow[1] });
      if (next) {
        setActive(next.id);
        pan.svg.current?.querySelector<SVGElement>(`[data-id="${CSS.escape(next.id)}"]`)?.focus();
      }
    } else return;
    event.preventDefault();
  };
  return (
    <div class="network" ref={box} tabIndex={-1}>
      <div class="picture-tools" role="group" aria-label="Move the picture">{panSteps(pan).map(([name, sign, act]) => <button key={name} type="button" aria-label={name} onClick={act}>{sign}</button>)}</div>
      <svg ref={pan.svg} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="group" aria-label={label} onKeyDown={onKeyDown}>
        <g ref={pan.scene} class={shown === undefined ? '' : 'is-lit'}>
          <Links graph={graph} nodesById={nodesById} shown={shown} />
          {graph.nodes.map((node) => (
            <Node key={node.id} node={node} isCenter={node.id === center} isActive={node.id === active} isNear={isNear(node.id)}
              onLight={setLit} onPoint={(one) => { setActive(one.id); onPoint?.(one); }} />
          ))}
          <g class="names" aria-hidden="true">
            {graph.nodes.map((node) => {
              if (!named.has(node.id) && (shown === undefined || !isNear(node.id))) return null;
              const { x, y } = place(node);
              return <text key={node.id} class={`name-${node.kind === 'Event' ? 'event' : 'entity'} ${node.id === center ? 'is-center' : ''} ${isNear(node.id) ? 'is-near' : ''}`} x={x + 11 * sizeOf(node.id === center, node)} y={y + 4}>{short(node.label)}</text>;
            })}
          </g>
        </g>
      </svg>
    </div>
  );
}

interface LinksProps {
  readonly graph: Graph;
  readonly nodesById: ReadonlyMap<string, DrawnNode>;
  /** The node that is pointed at. */
  readonly shown: string | undefined;
}

/** The ties, and their words where there is room for them. */
function Links({ graph, nodesById, shown }: LinksProps) {
  const ends = graph.links.flatMap((link) => {
    const [from, to] = [nodesById.get(link.source), nodesById.get(link.target)];
    return from && to ? [{ link, a: place(from), b: place(to), isNear: shown !== undefined && (link.source === shown || link.target === shown) }] : [];
  });
  const isWorded = shown === undefined && ends.length <= MOST_WORDED;
  return (
    <>
      {ends.map(({ link, a, b, isNear }, i) => <line key={i} class={`link ${link.status === 'DERIVED' || link.status === 'DISPUTED' ? 'is-weak' : ''} ${isNear ? 'is-near' : ''}`} x1={a.x} y1={a.y} x2={b.x} y2={b.y} />)}
      {ends.map(({ link, a, b, isNear }, i) => (isWorded || isNear ? <text key={i} class="link-word" aria-hidden="true" x={(a.x + b.x) / 2} y={(a.y + b.y) / 2 + 3}>{verb(link.label, 'OUT')}</text> : null))}
    </>
  );
}

const sizeOf = (isCenter: boolean, node: DrawnNode): number => (isCenter ? 1.5 : node.kind === 'Event' ? 0.9 : 1);

interface NodeProps {
  readonly node: DrawnNode;
  readonly isCenter: boolean;
  readonly isActive: boolean;
  readonly isNear: boolean;
  readonly onLight: (id: string | undefined) => void;
  readonly onPoint: (node: DrawnNode) => void;
}

function Node({ node, isCenter, isActive, isNear, onLight, onPoint }: NodeProps) {
  const { x, y } = place(node);
  const size = sizeOf(isCenter, node);
  return (
    <g
      class={`dot kind-${node.kind} ${isCenter ? 'is-center' : ''} ${isNear ? 'is-near' : ''}`} data-id={node.id} transform={`translate(${x} ${y})`} role="link" tabIndex={isActive ? 0 : -1}
      aria-label={`${node.label}, ${kindWord(node.kind)}, ${counted(node.degree, 'tie')}`} onMouseEnter={() => onLight(node.id)} onMouseLeave={() => onLight(undefined)} onFocus={() => onLight(node.id)} onBlur={() => onLight(undefined)}
      onClick={() => onPoint(node)} onDblClick={() => go(pageOf(node.id))}
    >
      <title>{node.label}</title>
      <circle class="reach" r={12} />
      <path d={shapeOf(node.kind)} fill-rule="evenodd" transform={`scale(${size}) translate(-8 -8)`} />
    </g>
  );
}

function neighbours({ links }: Graph): ReadonlyMap<string, ReadonlySet<string>> {
  const near = new Map<string, Set<string>>();
  const add = (a: string, b: string): void => void near.set(a, (near.get(a) ?? new Set()).add(b));
  for (const { source, target } of links) {
    add(source, target);
    add(target, source);
  }
  return near;
}
