import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { moved, watchPointer, WHOLE, zoomed, type View } from './camera.ts';

/** How far one press of a button moves or enlarges the picture. */
const [STEP, ZOOM] = [80, 1.3];

export interface Pan {
  readonly svg: RefObject<SVGSVGElement | null>;
  readonly scene: RefObject<SVGGElement | null>;
  /** Changes what is seen, without drawing the picture anew. */
  readonly change: (turn: (view: View) => View) => void;
  readonly center: { readonly x: number; readonly y: number };
}

/** Moves and enlarges a picture by pointer, wheel and buttons. It begins with `first`. */
export function usePan(width: number, height: number, first: View = WHOLE): Pan {
  const svg = useRef<SVGSVGElement>(null);
  const scene = useRef<SVGGElement>(null);
  const view = useRef(first);
  const change = (turn: (view: View) => View): void => {
    view.current = turn(view.current);
    const { x, y, k } = view.current;
    scene.current?.setAttribute('transform', `translate(${x} ${y}) scale(${k})`);
  };
  useEffect(() => (svg.current ? watchPointer(svg.current, width, change) : undefined), []);
  useEffect(() => change(() => first), [first.x, first.y, first.k]);
  return { svg, scene, change, center: { x: width / 2, y: height / 2 } };
}

/** Buttons for all that can be done by dragging and by the wheel. */
export const panSteps = ({ change, center }: Pan): readonly (readonly [label: string, sign: string, act: () => void])[] => [
  ['Move left', '←', () => change((view) => moved(view, STEP, 0))], ['Move up', '↑', () => change((view) => moved(view, 0, STEP))],
  ['Move down', '↓', () => change((view) => moved(view, 0, -STEP))], ['Move right', '→', () => change((view) => moved(view, -STEP, 0))],
  ['Enlarge', '+', () => change((view) => zoomed(view, ZOOM, center))], ['Make smaller', '−', () => change((view) => zoomed(view, 1 / ZOOM, center))],
  ['Fit the whole picture', 'Fit', () => change(() => WHOLE)],
];
