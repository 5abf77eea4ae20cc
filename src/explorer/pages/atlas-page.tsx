import { useState } from 'preact/hooks';
import { atlas, type AtlasData } from '../../client/documents/atlas.ts';
import { Actions } from '../parts/actions.tsx';
import { NodeLink } from '../parts/node-link.tsx';
import { Around } from '../parts/states.tsx';
import { toGexf } from '../files/gexf.ts';
import { useAnswer } from '../shell/answers.ts';
import { hrefWith } from '../shell/links.ts';
import { go, usePlace } from '../shell/navigation.ts';
import { useTitle } from '../shell/page-title.ts';
import { usePart } from '../shell/use-part.ts';
import { count, counted } from '../shell/words.ts';

const SIZES = [200, 500, 1_000, 1_500];

/** The whole graph as a picture, behind a button: it takes a moment, WebGL, and a wish for it. */
export function AtlasPage() {
  const { params } = usePlace();
  const first = SIZES.find((one) => String(one) === params.get('first')) ?? 500;
  const isOpen = params.get('show') === '1';
  const variables = { first };
  const seen = useAnswer(atlas, isOpen ? variables : undefined);
  useTitle('Atlas');
  return (
    <article class="card">
      <header>
        <p class="kicker">Atlas</p>
        <h1 tabIndex={-1}>The whole graph at once</h1>
        <p class="lead">Everybody and everything that has most to do with others: two are tied when they have a part in one event or a lasting relation. Colours are communities. Under the standard lens, whatever is chosen above.</p>
        <p class="network-controls">
          <label>Show at most <select value={String(first)} onChange={(event) => go(hrefWith({ first: event.currentTarget.value }))}>{SIZES.map((one) => <option key={one} value={String(one)}>{count(one)}</option>)}</select></label>
          <a class="button button-main" href={hrefWith({ show: '1' })}>{isOpen ? 'Draw again' : 'Draw the picture'}</a>
          <span>A large graph is measured first, in a thread of its own; that can take some seconds.</span>
        </p>
      </header>
      {isOpen ? (
        <Around seen={seen} lines={14}>
          {({ atlas: found }) => (
            <>
              <Picture found={found} />
              <Actions document={atlas} variables={variables} downloads={[
                { format: 'GEXF', rows: found.nodes.length, what: 'nodes', name: 'atlas', make: () => toGexf(
                  found.nodes.map(({ entity, x, y }) => ({ id: entity.plainId, label: entity.name, kind: entity.__typename, x, y })),
                  found.ties.map((tie) => ({ source: found.nodes[tie.source]?.entity.plainId ?? '', target: found.nodes[tie.target]?.entity.plainId ?? '', label: String(tie.weight) })),
                ) },
                { format: 'CSV', rows: found.nodes.length, what: 'nodes', name: 'atlas', make: async () => (await import('../files/csv.ts')).toCsv(['id', 'name', 'type', 'ties', 'community', 'x', 'y'], found.nodes.map(({ entity, strength, community, x, y }) => [entity.plainId, entity.name, entity.__typename, strength, community, x, y])) },
                { format: 'JSON', rows: found.nodes.length, what: 'nodes', name: 'atlas', make: () => `${JSON.stringify({ atlas: found }, null, 2)}\n` },
              ]} />
              <List found={found} />
            </>
          )}
        </Around>
      ) : null}
    </article>
  );
}

type Found = AtlasData['atlas'];

function Picture({ found }: { readonly found: Found }) {
  const part = usePart('atlas-picture', () => import('../pictures/atlas-picture.tsx'));
  const [trouble, setTrouble] = useState('');
  if (trouble !== '') return <p class="note note-warn" role="status">This browser cannot draw so large a picture ({trouble}). The list below has the same; the network of any one of them is drawn without.</p>;
  return part ? <part.AtlasPicture found={found} onTrouble={setTrouble} /> : <div class="picture-place" aria-busy="true" />;
}

/** The same as rows. */
const List = ({ found }: { readonly found: Found }) => (
  <table>
    <caption>{counted(found.nodes.length, 'name')}{found.omitted > 0 ? `, and ${count(found.omitted)} more` : ''}; the first 50 by ties</caption>
    <thead><tr><th scope="col">Who or what</th><th scope="col" class="n">Ties</th><th scope="col" class="n">Community</th></tr></thead>
    <tbody>{found.nodes.slice(0, 50).map(({ entity, strength, community }) => <tr key={entity.plainId}><th scope="row"><NodeLink node={entity} withMark /></th><td class="n">{count(strength)}</td><td class="n">{community + 1}</td></tr>)}</tbody>
  </table>
);
