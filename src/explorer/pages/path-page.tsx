import { pathFinder, type PathFinderData } from '../../client/documents/path-finder.ts';
import { Actions } from '../parts/actions.tsx';
import { Finder } from '../parts/finder.tsx';
import { nameOf, NodeLink, NodeLinks } from '../parts/node-link.tsx';
import { Around } from '../parts/states.tsx';
import { useAnswer } from '../shell/answers.ts';
import { dateInWords } from '../shell/dates.ts';
import { lensInput } from '../shell/lens.ts';
import { hrefWith, pageOf } from '../shell/links.ts';
import { go, usePlace } from '../shell/navigation.ts';
import { useTitle } from '../shell/page-title.ts';
import { count, counted, statusWord, verb, voiceWord } from '../shell/words.ts';

type Path = PathFinderData['paths']['nodes'][number];
type Hop = Path['hops'][number];

const LENGTHS = [2, 3, 4, 5, 6];

/** How two are tied: every step in words, with the sentence it rests on and with warnings where it is easily misread. */
export function PathPage() {
  const { params } = usePlace();
  const [from, to] = [params.get('from') ?? '', params.get('to') ?? ''];
  const maxLength = LENGTHS.find((one) => String(one) === params.get('max')) ?? 4;
  const throughPlaces = params.get('places') === '1';
  const mode = params.get('all') === '1' ? 'ALL' as const : 'SHORTEST' as const;
  const variables = { from, to, maxLength, throughPlaces, mode, lens: lensInput() };
  const seen = useAnswer(pathFinder, from !== '' && to !== '' ? variables : undefined);
  const [first, last] = [0, 1].map((i) => { const node = seen.data?.ends[i]; return node ? nameOf(node) : [from, to][i] ?? ''; });
  useTitle(from !== '' && to !== '' ? `From ${first ?? from} to ${last ?? to}` : 'Paths');
  return (
    <article class="card">
      <header>
        <p class="kicker">Paths</p>
        <h1 tabIndex={-1}>How are two connected?</h1>
        <form class="sentence sentence-first" onSubmit={(event) => event.preventDefault()}>
          How is <Finder class="slot" isLabelHidden label="From" placeholder="somebody" chosen={first} onChoose={(found) => { if (found) go(hrefWith({ from: found.plainId })); }} />{' '}
          tied to <Finder class="slot" isLabelHidden label="To" placeholder="another" chosen={last} onChoose={(found) => { if (found) go(hrefWith({ to: found.plainId })); }} />?
        </form>
        <p class="network-controls">
          <label>at most <select value={String(maxLength)} onChange={(event) => go(hrefWith({ max: event.currentTarget.value }))}>{LENGTHS.map((one) => <option key={one} value={String(one)}>{one} steps</option>)}</select></label>
          <label><input type="checkbox" checked={throughPlaces} onChange={(event) => go(hrefWith({ places: event.currentTarget.checked ? '1' : undefined }))} /> also through places</label>
          <label><input type="checkbox" checked={mode === 'ALL'} onChange={(event) => go(hrefWith({ all: event.currentTarget.checked ? '1' : undefined }))} /> also longer ways</label>
        </p>
      </header>
      {from === '' || to === '' ? <p class="note">Choose two. A path shows a tie, not a cause.</p> : (
        <Around seen={seen}>
          {({ paths, ends }) => (
            <>
              {ends.some((end) => end === null) ? <p class="note">One of the two is not known here.</p> : null}
              <p class="lead">{paths.totalCount === 0 ? `They are not tied within ${maxLength} steps under this lens.` : `${counted(paths.totalCount, 'path')}${paths.truncated ? ' at least' : ''}${paths.nodes.length < paths.totalCount ? `, the first ${count(paths.nodes.length)} shown` : ''}. A path shows a tie, not a cause.`}</p>
              <ol class="paths">{paths.nodes.map((path, i) => <PathItem key={i} path={path} />)}</ol>
              <Actions document={pathFinder} variables={variables} downloads={[
                { format: 'CSV', rows: paths.nodes.reduce((sum, path) => sum + path.length, 0), what: 'steps', name: 'paths', make: async () => (await import('../files/paths-csv.ts')).pathsCsv(paths.nodes) },
                { format: 'JSON', rows: paths.nodes.length, what: paths.nodes.length === 1 ? 'path' : 'paths', name: 'paths', make: () => `${JSON.stringify({ paths }, null, 2)}\n` },
              ]} />
            </>
          )}
        </Around>
      )}
    </article>
  );
}

function PathItem({ path }: { readonly path: Path }) {
  return (
    <li class="path">
      <p class="path-head">{counted(path.length, 'step')}
        {path.viaOpenGroup ? <span class="warning" role="note">leads through an open group: what such a group did is not thereby done by its members</span> : null}
        {path.viaDerived ? <span class="warning" role="note">a step is only derived from other claims</span> : null}
      </p>
      <ol>{path.hops.map((hop, i) => <Step key={i} hop={hop} />)}</ol>
    </li>
  );
}

function Step({ hop }: { readonly hop: Hop }) {
  const [claim] = hop.claims.nodes;
  const passage = claim?.passages?.[0];
  const isOpen = [hop.source, hop.target].some((node) => 'membership' in node && node.membership === 'OPEN');
  return (
    <li>
      <span class="step"><NodeLink node={hop.source} withMark /> <b>{verb(hop.predicate, hop.direction)}</b> <NodeLink node={hop.target} withMark /></span>
      <span class="aside">{'time' in hop.target && hop.target.time ? ` ${dateInWords(hop.target.time.edtf)}` : ''}{hop.status === 'STATED' ? '' : ` · ${statusWord(hop.status)}`}{isOpen ? ' · open group' : ''}</span>
      {passage ? <blockquote dir="auto">{passage.before}<mark>{passage.exact}</mark>{passage.after}</blockquote> : claim?.rule ? <p class="no-quote">Follows by rule: {claim.rule}.</p> : null}
      {claim ? <p class="aside">{claim.attribution.length > 0 ? <>Says: <NodeLinks nodes={claim.attribution} />, {voiceWord(claim.voice)}</> : `Said ${voiceWord(claim.voice)}`}{claim.article ? <> in <a href={pageOf(claim.article.plainId, {}, passage ? `#c${passage.start}` : '')}><bdi>{claim.article.headline}</bdi></a></> : null}{hop.claims.totalCount > 1 ? `, and ${counted(hop.claims.totalCount - 1, 'more claim')}` : ''}</p> : null}
    </li>
  );
}
