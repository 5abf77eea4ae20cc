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

/** Tells a long loop when others should get their turn. */
export class Turns {
  #until = performance.now() + TURN_MS;

  /** Whether the turn is over; then `pass` is to be awaited. */
  get isOver(): boolean {
    return performance.now() > this.#until;
  }

  async pass(): Promise<void> {
    await new Promise((done) => { setImmediate(done); });
    this.#until = performance.now() + TURN_MS;
  }
}

/** Does the work in turns of some 10 ms, so that a server answers meanwhile. */
export async function inTurns<T>(work: Stepwise<T>, turns = new Turns()): Promise<T> {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (turns.isOver) break;
  }
  await turns.pass();
  return inTurns(work, turns);
}
