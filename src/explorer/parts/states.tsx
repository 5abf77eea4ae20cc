import type { ComponentChildren } from 'preact';
import type { Seen } from '../shell/answers.ts';
import { hrefWith } from '../shell/links.ts';

/** What a page shows around its answer: that one is on its way, that part of it failed, that the server is gone. */

interface AroundProps<Data> {
  readonly seen: Seen<Data>;
  /** What to show of the answer. */
  readonly children: (data: Data) => ComponentChildren;
  /** How many lines to keep free while the first answer is on its way. */
  readonly lines?: number;
}

/** Shows an answer, the last one while another is on its way, and tells in words what went wrong. */
export function Around<Data>({ seen, children, lines = 8 }: AroundProps<Data>) {
  return (
    <div class="answer" aria-busy={seen.isLoading}>
      {seen.isLoading && seen.data !== undefined ? <div class="bar-loading" role="status"><span class="sr-only">Loading</span></div> : null}
      {seen.isGone ? (
        <p class="note note-warn" role="alert">
          The server does not answer. {seen.data === undefined ? 'It is asked again until it does.' : 'What you see is its last answer; it is asked again until it does.'} <button type="button" onClick={seen.retry}>Ask now</button>
        </p>
      ) : null}
      {seen.errors.length > 0 ? <Faults seen={seen} /> : null}
      {seen.data === undefined ? (seen.isLoading ? <Skeleton lines={lines} /> : null) : children(seen.data)}
    </div>
  );
}

function Faults<Data>({ seen }: { readonly seen: Seen<Data> }) {
  const messages = [...new Set(seen.errors.map((error) => error.message))];
  const isCost = seen.errors.some((error) => error.extensions?.code === 'TOO_COSTLY');
  return (
    <div class="note note-warn" role="alert">
      <p>{seen.data === undefined ? 'This could not be answered.' : 'Part of this could not be answered.'}{isCost ? <> It asks for too much at once. <a href={hrefWith({ limit: undefined, depth: undefined, opened: undefined, first: undefined })}>Ask for less</a>, or narrow the dates.</> : null}</p>
      <ul>{messages.map((message) => <li key={message}><bdi>{message}</bdi></li>)}</ul>
      <button type="button" onClick={seen.retry}>Ask again</button>
    </div>
  );
}

const Skeleton = ({ lines }: { readonly lines: number }) => (
  <div class="skeleton" role="status"><span class="sr-only">Loading</span>{Array.from({ length: lines }, (_none, i) => <i key={i} />)}</div>
);
