export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface View extends Point {
  /** How many times enlarged. */
  readonly k: number;
}

const [SMALLEST, LARGEST] = [0.4, 12];
export const WHOLE: View = { x: 0, y: 0, k: 1 };

/** The view enlarged about a point, which stays where it is. */
export function zoomed({ x, y, k }: View, by: number, at: Point): View {
  const next = Math.min(LARGEST, Math.max(SMALLEST, k * by));
  return { k: next, x: at.x - (at.x - x) * (next / k), y: at.y - (at.y - y) * (next / k) };
}

export const moved = (view: View, dx: number, dy: number): View => ({ ...view, x: view.x + dx, y: view.y + dy });

/** Lets the pointer move a picture and the wheel enlarge it, the wheel only while the picture has the focus: else the page scrolls. Gives how to stop. */
export function watchPointer(box: SVGSVGElement, width: number, change: (turn: (view: View) => View) => void): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const scaleNow = (): number => width / box.getBoundingClientRect().width;
  let dragged: Point | undefined;
  box.addEventListener('pointerdown', (event) => {
    if (event.button === 0 && event.pointerType !== 'touch') dragged = { x: event.clientX, y: event.clientY };
  }, { signal });
  globalThis.addEventListener('pointermove', (event) => {
    if (!dragged) return;
    const scale = scaleNow();
    const [dx, dy] = [(event.clientX - dragged.x) * scale, (event.clientY - dragged.y) * scale];
    change((view) => moved(view, dx, dy));
    dragged = { x: event.clientX, y: event.clientY };
  }, { signal });
  globalThis.addEventListener('pointerup', () => { dragged = undefined; }, { signal });
  box.addEventListener('wheel', (event) => {
    if (!box.parentElement?.contains(document.activeElement)) return;
    event.preventDefault();
    const { left, top } = box.getBoundingClientRect();
    const scale = scaleNow();
    change((view) => zoomed(view, event.deltaY < 0 ? 1.15 : 1 / 1.15, { x: (event.clientX - left) * scale, y: (event.clientY - top) * scale }));
  }, { passive: false, signal });
  return () => stop.abort();
}
