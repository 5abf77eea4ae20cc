import { useEffect } from 'preact/hooks';
import { hrefTo, pageOf } from '../shell/links.ts';
import { go, place } from '../shell/navigation.ts';

/** Where a node was asked for under an id that was merged into another: says so, and corrects the address. */
export function Merged({ asked, plainId }: { readonly asked: string; readonly plainId: string }) {
  const former = new URLSearchParams(globalThis.location.search).get('merged');
  const isOther = asked !== plainId && asked.includes(':');
  useEffect(() => {
    const { params } = place();
    if (isOther) go(pageOf(plainId, { ...Object.fromEntries([...new Set(params.keys())].map((name) => [name, params.getAll(name)])), merged: asked }), { isCorrection: true });
  }, [isOther, plainId]);
  return former === null && !isOther ? null : <p class="note">Claims in the graph say that <code>{former ?? asked}</code> is the same as this; it was merged into it.</p>;
}

/** Nothing of this id is in view: there is none, or the lens leaves nothing of it. */
export const Unknown = ({ what, id }: { readonly what: string; readonly id: string }) => (
  <div class="card">
    <h1 tabIndex={-1}>No such {what}</h1>
    <p>There is no {what} <code>{id}</code>, or nothing that is said of it counts under the present lens.</p>
    <p><a href={hrefTo('/')}>Search for it</a> or <a href={hrefTo('/events')}>look through the events</a>.</p>
  </div>
);
