import { NewsgraphError } from '../../errors.ts';
import { z } from 'zod';
import { answerJsonSchema } from './model-answer.ts';
import type { ChatMessage } from './model-prompt.ts';

/** A server of the OpenAI chat protocol could not be asked, or gave no answer that can be used. Its messages never hold the key. */
export class ModelError extends NewsgraphError {}

export interface ChatServer {
  /** Its base address, such as `http://127.0.0.1:8080/v1`; see `readBaseAddress`. */
  readonly base: URL;
  readonly model: string;
  /** Sent as a bearer token to that address and no other. */
  readonly key?: string | undefined;
  readonly fetch: (address: URL, init: RequestInit) => Promise<Response>;
  readonly wait: (ms: number) => Promise<void>;
  /** How long one answer may take. */
  readonly timeoutMs?: number | undefined;
}

/** A model on a small machine takes minutes for a long article. */
const TIMEOUT_MS = 180_000;
/** The longest answer, in bytes: a hundred times what an article's claims take. */
const LONGEST_ANSWER = 1_000_000;
const MOST_TRIES = 3;
const FIRST_WAIT_MS = 500;
/** The longest that a server may have us wait before the next try. */
const LONGEST_WAIT_MS = 30_000;

const completion = z.object({ choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1) });

/** Asks a server of the chat protocol, by `POST <base>/chat/completions`. Tries again, a few times, when it is busy or failing; follows no redirect. */
export function chatAsker(server: ChatServer): (messages: readonly ChatMessage[]) => Promise<string> {
  let takesSchema = true;
  return async (messages) => {
    for (let tries = 1; ; tries += 1) {
      const response = await post(server, messages, takesSchema);
      if (response.ok) return contentOf(response.text);
      if (takesSchema && (response.status === 400 || response.status === 422)) {
        // Some servers know no schemas: ask without one, which is no further try.
        takesSchema = false;
        tries -= 1;
        continue;
      }
      const isPassing = response.status === 429 || response.status >= 500 || response.status === 0;
      if (!isPassing || tries >= MOST_TRIES) throw new ModelError('MODEL_FAILED', `${server.base.host} ${response.text}${tries > 1 ? `, ${tries} times` : ''}`);
      await server.wait(Math.min(LONGEST_WAIT_MS, response.retryAfterMs ?? FIRST_WAIT_MS * 2 ** (tries - 1)));
    }
  };
}

/** Reads a base address. Gives the reason when it is none that may be asked. */
export function readBaseAddress(given: string): URL | string {
  if (!URL.canParse(given)) return 'it is no address';
  const url = new URL(given.endsWith('/') ? given : `${given}/`);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'it must be http or https';
  if (url.username !== '' || url.password !== '') return 'it must hold no password: give the key on its own';
  return url;
}

interface Answered {
  readonly ok: boolean;
  /** 0 when there was no answer at all. */
  readonly status: number;
  /** The body, or in words what is wrong. */
  readonly text: string;
  readonly retryAfterMs?: number | undefined;
}

async function post(server: ChatServer, messages: readonly ChatMessage[], withSchema: boolean): Promise<Answered> {
  const { timeoutMs = TIMEOUT_MS } = server;
  const format = withSchema ? { response_format: { type: 'json_schema', json_schema: { name: 'claims', schema: answerJsonSchema() } } } : {};
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    const response = await server.fetch(new URL('chat/completions', server.base), {
      method: 'POST', redirect: 'manual', signal,
      headers: { 'content-type': 'application/json', accept: 'application/json', ...(server.key === undefined ? {} : { authorization: `Bearer ${server.key}` }) },
      body: JSON.stringify({ model: server.model, messages, temperature: 0, stream: false, ...format }),
    });
    if (response.ok) return { ok: true, status: response.status, text: await bodyOf(response) };
    await response.body?.cancel();
    const isElsewhere = response.status >= 300 && response.status < 400;
    return { ok: false, status: response.status, text: isElsewhere ? 'sends elsewhere, which is not followed' : `answers ${response.status}`, retryAfterMs: retryAfter(response) };
  } catch (error) {
    if (error instanceof ModelError) throw error;
    if (signal.aborted) throw new ModelError('MODEL_FAILED', `${server.base.host} gave no answer within ${timeoutMs / 1000} s`);
    return { ok: false, status: 0, text: `cannot be reached (${causeOf(error)})` };
  }
}

/** The body as text. Throws ModelError, and reads no further, when it is too long. */
async function bodyOf(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let [text, size] = ['', 0];
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > LONGEST_ANSWER) throw new ModelError('MODEL_FAILED', `${new URL(response.url).host} answers more than ${LONGEST_ANSWER} bytes`);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

function contentOf(body: string): string {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    throw new ModelError('MODEL_FAILED', 'the server of the model answers something that is not JSON');
  }
  const parsed = completion.safeParse(json);
  if (!parsed.success) throw new ModelError('MODEL_FAILED', 'the answer of the model\'s server is not of the chat protocol');
  return parsed.data.choices[0]?.message.content ?? '';
}

function retryAfter(response: Response): number | undefined {
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : undefined;
}

/** What the system says of a connection that failed, such as ECONNREFUSED. */
function causeOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
  return typeof code === 'string' ? code : 'no connection';
}
