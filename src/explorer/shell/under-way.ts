/** What a reader waits for: answers, and parts of the page. What can wait is asked after it. */

const underWay = new Set<Promise<unknown>>();

/** What follows from something that has come, such as the question of a part just loaded, begins within this time. */
const FOLLOWS_MS = 30;

/** Says that a reader waits for this, until it has come or failed. */
export function awaited<T>(promise: Promise<T>): Promise<T> {
  underWay.add(promise);
  const done = (): void => void underWay.delete(promise);
  promise.then(done, done);
  return promise;
}

/** Resolves when nothing is waited for. */
export async function whenQuiet(): Promise<void> {
  const pause = (): Promise<void> => new Promise((done) => { setTimeout(done, FOLLOWS_MS); });
  await pause();
  while (underWay.size > 0) {
    // oxlint-disable-next-line no-await-in-loop -- each round waits for what came in meanwhile
    await Promise.allSettled(underWay).then(pause);
  }
}
