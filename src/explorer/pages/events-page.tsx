import { events } from '../../client/documents/events.ts';
import { Actions } from '../parts/actions.tsx';
import { ChosenFilters, EventFilters } from '../parts/event-filters.tsx';
import { EventTable } from '../parts/event-table.tsx';
import { Around } from '../parts/states.tsx';
import { useAnswer } from '../shell/answers.ts';
import { readFilter, readOrder, readView, VIEWS, type View } from '../shell/event-query.ts';
import { lensInput } from '../shell/lens.ts';
import { hrefTo, hrefWith } from '../shell/links.ts';
import { usePlace } from '../shell/navigation.ts';
import { Picture } from '../parts/picture.tsx';
import { useTitle } from '../shell/page-title.ts';
import { count, counted } from '../shell/words.ts';

/** The rows of one page. */
export const ROWS = 50;
/** The most rows of a file made by the page; `files/event-rows.ts` has the same, in a part that is loaded later. */
const MOST_ROWS = 10_000;

const VIEW_WORDS: Readonly<Record<View, string>> = { table: 'Table', timeline: 'Timeline', map: 'Map', network: 'Network' };

/** The events that an address asks for, as a table and, of the same events, three pictures. */
export function EventsPage() {
  const { params } = usePlace();
  const view = readView(params);
  useTitle('Events');
  return (
    <div class="with-filters">
      <h1 tabIndex={-1}>Events</h1>
      <EventFilters />
      <section class="results" aria-label="Events found">
        <ChosenFilters />
        <nav class="views" aria-label="The same events as">
          {VIEWS.map((one) => <a key={one} href={hrefWith({ view: one === 'table' ? undefined : one })} {...(one === view ? { 'aria-current': 'page' as const } : {})}>{VIEW_WORDS[one]}</a>)}
        </nav>
        {view === 'table' ? <Table /> : <Picture of={view} filter={readFilter(params)} order={readOrder(params)} />}
      </section>
    </div>
  );
}

function Table() {
  const { params } = usePlace();
  const after = params.get('after') ?? undefined;
  const at = Math.max(0, Number(params.get('at') ?? 0) || 0);
  const variables = { filter: readFilter(params), order: readOrder(params), first: ROWS, after, lens: lensInput() };
  const seen = useAnswer(events, variables);
  return (
    <Around seen={seen} lines={12}>
      {({ events: found, dataset }) => {
        const files = Math.min(found.totalCount, MOST_ROWS);
        const known = dataset.datasets.map((set) => set.recordedAt).sort().at(-1)?.slice(0, 10);
        if (found.totalCount === 0) return <Nothing />;
        const shown = found.nodes.length === found.totalCount ? counted(found.totalCount, 'event') : `Events ${count(at + 1)} to ${count(at + found.nodes.length)} of ${count(found.totalCount)}`;
        return (
          <>
            <EventTable rows={found.nodes} caption={`${shown}${known === undefined ? '' : ` · as known on ${known}`}`} />
            <nav class="pages" aria-label="More rows">
              {after === undefined ? null : <button type="button" onClick={() => history.back()}>← Back</button>}
              {found.pageInfo.hasNextPage ? <a class="button" href={hrefWith({ after: found.pageInfo.endCursor ?? undefined, at: at + found.nodes.length })}>Next {count(Math.min(ROWS, found.totalCount - at - found.nodes.length))} →</a> : null}
            </nav>
            <Actions
              document={events} variables={variables}
              downloads={[
                { format: 'CSV', rows: files, what: files < found.totalCount ? `of ${count(found.totalCount)} rows` : files === 1 ? 'row' : 'rows', name: 'events', make: async () => (await import('../files/event-rows.ts')).eventsCsv(variables) },
                { format: 'JSON', rows: files, what: files < found.totalCount ? `of ${count(found.totalCount)} rows` : files === 1 ? 'row' : 'rows', name: 'events', make: async () => (await import('../files/event-rows.ts')).eventsJson(variables) },
              ]}
            />
          </>
        );
      }}
    </Around>
  );
}

function Nothing() {
  const { params } = usePlace();
  const text = params.get('text');
  return (
    <div class="note">
      <p>No event in view fits all of this. Take a condition away, widen the lens, or look the name up in the search above.</p>
      {text === null ? null : <p><a href={hrefTo('/events', { text })}>Events with “<bdi>{text}</bdi>” in the title, without the other conditions</a></p>}
      <p><a href={hrefTo('/events')}>All events</a></p>
    </div>
  );
}
