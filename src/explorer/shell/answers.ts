import { useEffect, useReducer, useRef } from 'preact/hooks';
import { createClient, type Answer, type AnswerError } from '../../client/ask.ts';
import type { TypedDocument } from '../../client/typed-document.ts';
import { awaited, whenQuiet } from './under-way.ts';

/** Answers of the API, as components see them. */

const client = createClient({ url: new URL('/graphql', globalThis.location.href).href });

/** Answers kept, so that going back shows at once what was there. */
const MOST_KEPT = 60;
const [FIRST_RETRY_MS, LONGEST_RETRY_MS] = [1_000, 30_000];

const kept = new Map<string, Answer<unknown>>();

export interface Seen<Data> {
  /** The answer; while another is on its way, or the server is gone, the last one. */
  readonly data: Data | undefined;
  readonly errors: readonly AnswerError[];
  /** An answer is on its way. */
  readonly isLoading: boolean;
  /** `data` answers an earlier question than the one now asked. */
  readonly isOld: boolean;
  /** The server does not answer; it is asked again until it does. */
  readonly isGone: boolean;
  readonly retry: () => void;
}

/** Asks one question, keeping the answer. */
export async function answerTo<Data, Variables extends object>(document: TypedDocument<Data, Variables>, variables: Variables, signal?: AbortSignal): Promise<Answer<Data>> {
  const key = JSON.stringify([document, variables]);
  const answer = await awaited(client.ask(document, variables, signal));
  kept.delete(key);
  if (answer.errors.length === 0) kept.set(key, answer);
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST_KEPT) break;
    kept.delete(oldest);
  }
  return answer;
}

const next = (count: number, _none: undefined): number => count + 1;

interface Held {
  key: string;
  answer: Answer<unknown> | undefined;
  tries: number;
  isGone: boolean;
}

/** The answer to a question; undefined asks nothing; `canWait` lets others go first. Asks again, waiting longer each time, while the server is gone. */
export function useAnswer<Data, Variables extends object>(document: TypedDocument<Data, Variables>, variables: Variables | undefined, { canWait = false } = {}): Seen<Data> {
  const key = variables === undefined ? '' : JSON.stringify([document, variables]);
  const [round, again] = useReducer(next, 0);
  const [, draw] = useReducer(next, 0);
  const held = useRef<Held>({ key: '', answer: undefined, tries: 0, isGone: false });
  const found = kept.get(key);
  if (found && held.current.key !== key) held.current = { key, answer: found, tries: 0, isGone: false };
  useEffect(() => {
    if (variables === undefined || (held.current.key === key && !held.current.isGone && held.current.answer)) return undefined;
    const leaving = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = (): Promise<Answer<Data>> => answerTo(document, variables, leaving.signal);
    (canWait ? whenQuiet().then(ask) : ask()).then((answer) => {
      held.current = { key, answer, tries: 0, isGone: false };
      again(undefined);
      return undefined;
    }, () => {
      if (leaving.signal.aborted) return;
      const { tries } = held.current;
      held.current = { ...held.current, tries: tries + 1, isGone: true };
      timer = setTimeout(() => again(undefined), Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** tries));
      draw(undefined);
    });
    return () => {
      leaving.abort();
      clearTimeout(timer);
    };
  }, [key, round]);
  const { answer, isGone } = held.current;
  const isOld = held.current.key !== key;
  // The cache and the hook forget which type an answer has; the key, of document and variables, says it.
  const data = (answer as Answer<Data> | undefined)?.data ?? undefined;
  return {
    data: variables === undefined ? undefined : data, errors: isOld ? [] : answer?.errors ?? [],
    isLoading: variables !== undefined && (isOld || !answer) && !isGone, isOld: isOld && data !== undefined, isGone,
    retry: () => {
      held.current = { ...held.current, key: '', isGone: false };
      again(undefined);
    },
  };
}
