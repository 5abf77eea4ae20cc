import { useEffect, useState } from 'preact/hooks';

/** Where the reader is: everything that is on the page follows from it. */
export interface Place {
  readonly path: string;
  readonly params: URLSearchParams;
}

const listeners = new Set<() => void>();
let current: Place = read();

function read(): Place {
  const { pathname, search } = globalThis.location;
  return { path: pathname, params: new URLSearchParams(search) };
}

function changed(): void {
  current = read();
  for (const listener of listeners) listener();
}

globalThis.addEventListener?.('popstate', changed);

/** Where the reader is now. */
export const place = (): Place => current;

/** Where the reader is; the component is drawn again when that changes. */
export function usePlace(): Place {
  const [, draw] = useState(0);
  useEffect(() => {
    const listener = (): void => draw((count) => count + 1);
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }, []);
  return current;
}

/** Goes to an address of the explorer. `isCorrection`: in place of the present one in the history, as for a filter being typed. */
export function go(href: string, { isCorrection = false } = {}): void {
  const to = new URL(href, globalThis.location.href);
  const isNewPage = to.pathname !== current.path;
  if (isCorrection) history.replaceState(null, '', to);
  else if (to.href !== globalThis.location.href) history.pushState(null, '', to);
  changed();
  if (to.hash !== '') goToAnchor(to.hash);
  else if (isNewPage) globalThis.scrollTo(0, 0);
}

/** Brings what has this id into sight and gives it the keyboard's focus. Says whether it is there. */
export function goToAnchor(hash: string): boolean {
  const target = document.querySelector<HTMLElement>(`[id="${CSS.escape(decodeURIComponent(hash.slice(1)))}"]`);
  for (const marked of document.querySelectorAll('.is-sought')) marked.classList.remove('is-sought');
  target?.classList.add('is-sought');
  target?.scrollIntoView({ block: 'center', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
  target?.focus({ preventScroll: true });
  return target !== null;
}

/** First parts of addresses that the server gives to others than the explorer. */
const ELSEWHERE = /^\/(?:playground|graphql|health|ready|explorer)(?:\/|$)/;

/** Lets plain clicks on links within the explorer change the page without loading it anew. */
export function followLinks(root: Document): void {
  root.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link?.href || link.target !== '' || link.hasAttribute('download')) return;
    const to = new URL(link.href, globalThis.location.href);
    if (to.origin !== globalThis.location.origin || ELSEWHERE.test(to.pathname)) return;
    event.preventDefault();
    go(to.href);
  });
}
