import { pageOf } from '../shell/links.ts';
import { kindWord } from '../shell/words.ts';

/** Any node as an answer gives it. */
export interface NamedNode {
  readonly __typename: string;
  readonly plainId?: string | undefined;
  readonly name?: string | undefined;
  readonly title?: string | undefined;
  readonly headline?: string | undefined;
}

export const nameOf = (node: NamedNode): string => node.name ?? node.title ?? node.headline ?? node.plainId ?? '';

/** The shape that stands for a kind of node, so that colour is never all that tells. Coordinates are of a box of 16 by 16. */
const SHAPES: Readonly<Record<string, string>> = {
  Person: 'M8 2a6 6 0 1 0 .01 0z', AnonymousSource: 'M8 2a6 6 0 1 0 .01 0zM8 5a3 3 0 1 1-.01 0z', Organization: 'M2.500 2.500h11v11h-11z', Militia: 'M8 1.500 15 14H1z', Group: 'M8 1.500 15 14H1zM8 7l-3 5h6z',
  Country: 'M8 1l7 7-7 7-7-7z', Place: 'M8 1l7 7-7 7-7-7zM8 5L5 8l3 3 3-3z', Facility: 'M2 14V7l6-5 6 5v7z', Equipment: 'M5 1h6v5h4v4h-4v5H5v-5H1V6h4z',
  Agreement: 'M3 1h10v14H3zM5 4h6v1.500H5zM5 7h6v1.500H5z', Position: 'M8 1l2 5h5l-4 3.500 1.500 5.500L8 12l-4.500 3L5 9.500 1 6h5z', Event: 'M8 5a3 3 0 1 0 .01 0z', Article: 'M3 1h10v14H3z',
};
export const shapeOf = (typename: string): string => SHAPES[typename] ?? SHAPES['Event'] ?? '';

/** The shape of a kind of node; says the kind to those who do not see it. */
export const KindMark = ({ kind }: { readonly kind: string }) => (
  <svg class={`kind kind-${kind}`} viewBox="0 0 16 16" width="12" height="12" role="img" aria-label={kindWord(kind)}><title>{kindWord(kind)}</title><path d={shapeOf(kind)} fill-rule="evenodd" /></svg>
);

/** So short a name is not broken over two lines. */
const SHORT = 20;

/** A node's name as a link to its page, with the shape of its kind. */
export function NodeLink({ node, withMark = true }: { readonly node: NamedNode; readonly withMark?: boolean }) {
  const name = nameOf(node);
  if (node.plainId === undefined) return <bdi>{name}</bdi>;
  return <a class={name.length <= SHORT ? 'node is-short' : 'node'} href={pageOf(node.plainId)}>{withMark && node.__typename !== 'Event' ? <KindMark kind={node.__typename} /> : null}<bdi>{name}</bdi></a>;
}

/** Several names in a row; `total` says how many there are when not all are given. */
export function NodeLinks({ nodes, total = nodes.length, withMark = false }: { readonly nodes: readonly NamedNode[]; readonly total?: number; readonly withMark?: boolean }) {
  return (
    <>
      {nodes.map((node, i) => <span key={node.plainId ?? i}>{i > 0 ? ', ' : ''}<NodeLink node={node} withMark={withMark} /></span>)}
      {total > nodes.length ? ` and ${total - nodes.length} more` : null}
    </>
  );
}
