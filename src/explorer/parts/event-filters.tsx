import { eventFacets, type EventFacetsData } from '../../client/documents/event-facets.ts';
import { names } from '../../client/documents/names.ts';
import { useAnswer } from '../shell/answers.ts';
import { FILTER_PARAMS, readFilter, WHO_PARAMS, whoParams } from '../shell/event-query.ts';
import { lensInput } from '../shell/lens.ts';
import { hrefWith } from '../shell/links.ts';
import { go, usePlace } from '../shell/navigation.ts';
import { attributeWord, count, happened, plain, typeNoun } from '../shell/words.ts';
import { Finder } from './finder.tsx';
import { nameOf } from './node-link.tsx';

type Facet = EventFacetsData['type'];

const FACETS = [
  ['authorizer', 'orderedBy', 'Ordered by'], ['actor', 'by', 'Carried out by'], ['recipient', 'against', 'Against'], ['place', 'place', 'Where'],
  ['type', 'type', 'Kind'], ['year', 'year', 'Year'], ['status', 'status', 'Whether it happened'],
] as const;

const labelOf = (param: string, row: Facet['nodes'][number]): string =>
  (row.node && 'name' in row.node ? row.node.name : param === 'type' ? typeNoun(row.value) : param === 'status' ? happened(row.value) : row.value);

/** Narrows the list: by a word, by dates, and by what the events have in common, with counts. */
export function EventFilters() {
  const { params } = usePlace();
  const { data, isLoading } = useAnswer(eventFacets, { filter: readFilter(params) ?? {}, lens: lensInput() }, { canWait: true });
  return (
    <details class="filters" open={globalThis.matchMedia('(min-width: 56rem)').matches}>
      <summary>Filters</summary>
      <div class="filters-body" aria-busy={isLoading}>
        <label class="field">Word in the title <input type="search" value={params.get('text') ?? ''} maxLength={200} onChange={(event) => go(hrefWith({ text: event.currentTarget.value.trim() || undefined }))} /></label>
        <Finder label="Somebody with a part in it" placeholder="name" onChoose={(found) => { if (found) go(hrefWith({ participant: [...params.getAll('participant'), found.plainId] })); }} />
        <fieldset class="dates">
          <legend>Dates</legend>
          <label>from <input type="date" value={params.get('from') ?? ''} onChange={(event) => go(hrefWith({ from: event.currentTarget.value || undefined }))} /></label>
          <label>to <input type="date" value={params.get('to') ?? ''} onChange={(event) => go(hrefWith({ to: event.currentTarget.value || undefined }))} /></label>
        </fieldset>
        {data ? FACETS.map(([key, param, label]) => <FacetList key={key} facet={data[key]} param={param} label={label} />) : null}
      </div>
    </details>
  );
}

function FacetList({ facet, param, label }: { readonly facet: Facet; readonly param: string; readonly label: string }) {
  const { params } = usePlace();
  const chosen = params.getAll(param);
  const rows = param === 'year' ? [...facet.nodes].sort((a, b) => b.value.localeCompare(a.value)) : facet.nodes;
  if (facet.nodes.length === 0 || (facet.nodes.length === 1 && chosen.length === 0 && facet.totalCount === 1)) return null;
  const toggle = (value: string): void => go(hrefWith({ [param]: chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value] }));
  return (
    <fieldset class="facet">
      <legend>{label}</legend>
      {rows.map((row) => (
        <label key={row.value}>
          <input type="checkbox" checked={chosen.includes(row.value)} onChange={() => toggle(row.value)} /> <bdi>{labelOf(param, row)}</bdi> <span class="n">{count(row.count)}</span>
        </label>
      ))}
      {facet.totalCount > facet.nodes.length ? <p class="aside">and {count(facet.totalCount - facet.nodes.length)} more</p> : null}
    </fieldset>
  );
}

/** What the list was narrowed by, each to be taken away again. */
export function ChosenFilters() {
  const { params } = usePlace();
  const ids = [...new Set([...whoParams, 'article'].flatMap((param) => params.getAll(param)))].filter((id) => /^[a-z]{3}:[A-Za-z0-9-]+$/.test(id)).slice(0, 100);
  const { data } = useAnswer(names, ids.length > 0 ? { ids } : undefined);
  const name = (id: string): string => data?.nodes.map((node, i) => (node && ids[i] === id ? nameOf(node) : undefined)).find((one) => one !== undefined) ?? id;
  const chosen = FILTER_PARAMS.flatMap((param) => params.getAll(param).filter((value) => value !== '').map((value) => ({ param, value, words: inWords(param, value, name) })));
  if (chosen.length === 0) return null;
  return (
    <ul class="chosen" aria-label="The list is narrowed to">
      {chosen.map(({ param, value, words }) => (
        <li key={`${param} ${value}`}>
          <a class="chip" href={hrefWith({ [param]: params.getAll(param).filter((one) => one !== value) })}><bdi>{words}</bdi> <span aria-hidden="true">×</span><span class="sr-only">: take away</span></a>
        </li>
      ))}
      {chosen.length > 1 ? <li><a href={hrefWith(Object.fromEntries(FILTER_PARAMS.map((param) => [param, undefined])))}>Show all events</a></li> : null}
    </ul>
  );
}

function inWords(param: string, value: string, name: (id: string) => string): string {
  if (param in WHO_PARAMS) return `${(WHO_PARAMS as Readonly<Record<string, string>>)[param] ?? param} ${name(value)}`;
  switch (param) {
    case 'type': return typeNoun(value);
    case 'status': return happened(value);
    case 'has': return `${attributeWord(value)}: named`;
    case 'lacks': return `${attributeWord(value)}: not named`;
    case 'text': return `“${value}” in the title`;
    case 'response': return value === '1' ? 'in response to something' : 'no response to anything';
    case 'article': return `told in ${name(value)}`;
    default: return `${plain(param)} ${value}`;
  }
}
