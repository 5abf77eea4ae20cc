/** Times of one question, in milliseconds. */
export interface Times {
  readonly p50: number;
  readonly p99: number;
}

/** Rounds that count, and those before them that do not: until then code is being compiled and caches filled. */
const ROUNDS = 5;
const ROUNDS_BEFORE = 5;

/** Times of a question asked with each of the parameters in turn. */
export async function timesOf<P>(parameters: readonly P[], ask: (parameter: P) => unknown, rounds = ROUNDS): Promise<Times> {
  for (let round = 0; round < Math.min(rounds, ROUNDS_BEFORE); round++) for (const parameter of parameters) await ask(parameter);
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const parameter of parameters) {
      const start = performance.now();
      const answer = ask(parameter);
      if (answer instanceof Promise) await answer;
      times.push(performance.now() - start);
    }
  }
  times.sort((a, b) => a - b);
  return { p50: times[Math.floor(times.length / 2)] ?? Number.NaN, p99: times[Math.floor(times.length * 0.99)] ?? Number.NaN };
}

/** Milliseconds as a table shows them. */
export const inMs = (ms: number): string => (ms < 0.1 ? ms.toFixed(4) : ms < 10 ? ms.toFixed(3) : ms.toFixed(1));
