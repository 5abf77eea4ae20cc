import { geoNaturalEarth1, geoPath } from 'd3-geo';
import { useMemo, useRef } from 'preact/hooks';
import { feature } from 'topojson-client';
import world from 'world-atlas/countries-110m.json';
import type { EventFilter } from '../../client/documents/documents.ts';
import { eventPlaces, type EventPlacesData } from '../../client/documents/event-places.ts';
import { Actions } from '../parts/actions.tsx';
import { NodeLink } from '../parts/node-link.tsx';
import { Around } from '../parts/states.tsx';
import { svgText } from '../files/svg.ts';
import { useAnswer } from '../shell/answers.ts';
import { lensInput } from '../shell/lens.ts';
import { hrefTo } from '../shell/links.ts';
import { go } from '../shell/navigation.ts';
import { count, counted } from '../shell/words.ts';
import { WHOLE, type View } from './camera.ts';
import { panSteps, usePan } from './use-pan.ts';

type Row = EventPlacesData['facets']['nodes'][number];

const [WIDTH, HEIGHT] = [1000, 500];
const SHADES = 5;

/** Countries as a package has them (Natural Earth, 1:110 million), by their ISO numbers. */
const countries = feature(world, world.objects.countries).features;
const projection = geoNaturalEarth1().fitSize([WIDTH, HEIGHT], { type: 'Sphere' });
const pathOf = geoPath(projection).digits(1);
const shapes = countries.map((country) => ({ id: String(country.id ?? ''), d: pathOf(country) ?? '', bounds: pathOf.bounds(country) }));
const sphere = pathOf({ type: 'Sphere' }) ?? '';
/** How much the map is enlarged at most to begin with: what lies around should be seen too. */
const FIRST_ZOOM = 5;

/** The view of these countries and their surroundings. */
function viewOf(numbers: ReadonlyMap<string, unknown>): View {
  const boxes = shapes.filter(({ id }) => numbers.has(id)).map(({ bounds }) => bounds);
  if (boxes.length === 0) return WHOLE;
  const [left, top] = [Math.min(...boxes.map(([[x]]) => x)), Math.min(...boxes.map(([[, y]]) => y))];
  const [right, bottom] = [Math.max(...boxes.map(([, [x]]) => x)), Math.max(...boxes.map(([, [, y]]) => y))];
  const k = Math.max(1, Math.min(FIRST_ZOOM, (0.45 * WIDTH) / (right - left), (0.45 * HEIGHT) / (bottom - top)));
  const within = (start: number, size: number): number => Math.min(0, Math.max(size - size * k, start));
  return { k, x: within(WIDTH / 2 - (k * (left + right)) / 2, WIDTH), y: within(HEIGHT / 2 - (k * (top + bottom)) / 2, HEIGHT) };
}

/** Where events took place: countries shaded by their number, points where a source gives coordinates, and all of it as a list. */
export function WorldMap({ filter }: { readonly filter: EventFilter | undefined }) {
  const variables = { ...(filter ? { filter } : {}), lens: lensInput() };
  const seen = useAnswer(eventPlaces, variables);
  const box = useRef<HTMLDivElement>(null);
  return (
    <Around seen={seen} lines={14}>
      {({ facets, events, placeless }) => (
        <div class="map" ref={box}>
          <p class="network-controls">{counted(events.totalCount, 'event')}; {count(placeless.totalCount)} without a place. One with several places is counted in each, and in what they lie within.</p>
          <Drawn rows={facets.nodes} />
          <table>
            <caption>{counted(facets.totalCount, 'place')}{facets.totalCount > facets.nodes.length ? `, the first ${count(facets.nodes.length)}` : ''}</caption>
            <thead><tr><th scope="col">Place</th><th scope="col" class="n">Events</th><th scope="col">On the map</th></tr></thead>
            <tbody>{facets.nodes.map((row) => (
              <tr key={row.value}>
                <th scope="row">{row.node && 'name' in row.node ? <NodeLink node={{ ...row.node, plainId: row.value }} withMark /> : row.value}</th>
                <td class="n"><a href={hrefTo('/events', { place: row.value })}>{count(row.count)}</a></td><td class="aside">{onMap(row)}</td>
              </tr>
            ))}</tbody>
          </table>
          <Actions document={eventPlaces} variables={variables} downloads={[
            { format: 'CSV', rows: facets.nodes.length, what: 'places', name: 'places', make: async () => (await import('../files/csv.ts')).toCsv(['id', 'name', 'events'], facets.nodes.map((row) => [row.value, row.node && 'name' in row.node ? row.node.name : '', row.count])) },
            { format: 'JSON', rows: facets.nodes.length, what: 'places', name: 'places', make: () => `${JSON.stringify({ facets, events, placeless }, null, 2)}\n` },
            { format: 'SVG', rows: facets.nodes.length, what: 'places', name: 'map', make: () => svgText(box.current?.querySelector('svg')) },
          ]} />
        </div>
      )}
    </Around>
  );
}

const onMap = ({ node }: Row): string => (node?.__typename === 'Country' ? 'shaded' : node?.__typename === 'Place' && node.coordinates ? 'a point' : 'no coordinates given');

function Drawn({ rows }: { readonly rows: readonly Row[] }) {
  const byNumber = useMemo(() => new Map(rows.flatMap((row) => (row.node?.__typename === 'Country' ? [[row.node.numeric.padStart(3, '0'), row] as const] : []))), [rows]);
  const pan = usePan(WIDTH, HEIGHT, useMemo(() => viewOf(byNumber), [byNumber]));
  const most = Math.max(1, ...[...byNumber.values()].map((row) => row.count));
  // Of many events most are in few countries: then shades go by the logarithm.
  const share = (n: number): number => (most > 20 ? Math.log(n + 1) / Math.log(most + 1) : n / most);
  const shade = (n: number): number => Math.min(SHADES, Math.ceil(share(n) * SHADES));
  const points = rows.flatMap((row) => {
    const at = row.node?.__typename === 'Place' && row.node.coordinates ? projection([row.node.coordinates.longitude, row.node.coordinates.latitude]) : null;
    return at && row.node && 'name' in row.node ? [{ row, name: row.node.name, at }] : [];
  });
  return (
    <div class="network" tabIndex={0} role="group" aria-label="Map; the list below has the same">
      <div class="picture-tools" role="group" aria-label="Move the map">{panSteps(pan).map(([name, sign, act]) => <button key={name} type="button" aria-label={name} onClick={act}>{sign}</button>)}</div>
      <svg ref={pan.svg} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={`Events by country: ${[...byNumber.values()].slice(0, 5).map((row) => `${row.node && 'name' in row.node ? row.node.name : ''} ${row.count}`).join(', ')}`}>
        <g ref={pan.scene}>
          <path class="sea" d={sphere} />
          {shapes.map(({ id, d }) => {
            const row = byNumber.get(id);
            return (
              <path key={id + d.slice(0, 12)} class={`country ${row ? `shade-${shade(row.count)}` : ''}`} d={d} onClick={row ? () => go(hrefTo('/events', { place: row.value })) : undefined}>
                {row && row.node && 'name' in row.node ? <title>{`${row.node.name}: ${counted(row.count, 'event')}`}</title> : null}
              </path>
            );
          })}
          {points.map(({ row, name, at }) => <circle key={row.value} class="point" cx={at[0]} cy={at[1]} r={2 + 4 * Math.sqrt(row.count / most)} onClick={() => go(hrefTo('/events', { place: row.value }))}><title>{`${name}: ${counted(row.count, 'event')}`}</title></circle>)}
        </g>
      </svg>
    </div>
  );
}
