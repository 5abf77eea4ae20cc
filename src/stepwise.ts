/** Work that can be put down between two steps, so that others get their turn. */
export type Stepwise<T> = Generator<void, T, void>;

/** Does the work in one go. */
export function atOnce<T>(work: Stepwise<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** How long work goes on before others get their turn. */
const TURN_MS = 10;

/** Does the work in turns of some 10 ms, so that a server answers meanwhile. */
export async function inTurns<T>(work: Stepwise<T>): Promise<T> {
  const until = performance.now() + TURN_MS;
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (performance.now() > until) break;
  }
  await new Promise((done) => { setImmediate(done); });
  return inTurns(work);
}
