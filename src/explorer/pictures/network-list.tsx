import { pageOf } from '../shell/links.ts';
import { counted, statusWord, verb } from '../shell/words.ts';
import type { Graph } from './graph-model.ts';

/** The same network as rows, each tie a sentence. */
export function NetworkList({ graph }: { readonly graph: Graph }) {
  const names = new Map(graph.nodes.map((node) => [node.id, node.label]));
  const link = (id: string) => <a href={pageOf(id)}><bdi>{names.get(id) ?? id}</bdi></a>;
  return (
    <table class="ties">
      <caption>{counted(graph.links.length, 'tie')} between {counted(graph.nodes.length, 'node')}</caption>
      <thead><tr><th scope="col">Who or what</th><th scope="col">Tie</th><th scope="col">Who or what</th><th scope="col">Stands</th></tr></thead>
      <tbody>
        {graph.links.map((tie, i) => <tr key={i}><td>{link(tie.source)}</td><td>{verb(tie.label, 'OUT')}</td><td>{link(tie.target)}</td><td class="aside">{statusWord(tie.status)}</td></tr>)}
      </tbody>
    </table>
  );
}
