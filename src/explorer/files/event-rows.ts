import { events, type EventsData, type EventsVariables } from '../../client/documents/events.ts';
import type { Answer } from '../../client/ask.ts';
import { answerTo } from '../shell/answers.ts';
import { toCsv } from './csv.ts';

type Row = EventsData['events']['nodes'][number];

/** The most rows of a file made by the page; `newsgraph export` makes files of any size. */
export const MOST_ROWS = 10_000;
const ROWS_A_PAGE = 100;

/** All rows of a list of events, page after page, up to `MOST_ROWS`. */
export async function allRows(variables: EventsVariables): Promise<Row[]> {
  const rows: Row[] = [];
  let after: string | null = null;
  do {
    // oxlint-disable-next-line no-await-in-loop -- each page says where the next begins
    const { data, errors }: Answer<EventsData> = await answerTo(events, { ...variables, first: ROWS_A_PAGE, after });
    if (!data) throw new Error(errors[0]?.message ?? 'no answer');
    rows.push(...data.events.nodes);
    after = data.events.pageInfo.hasNextPage ? data.events.pageInfo.endCursor : null;
  } while (after !== null && rows.length < MOST_ROWS);
  return rows;
}

const names = (part: { readonly edges: readonly { readonly node: { readonly name: string } }[]; readonly unknown?: { readonly state: string } | null }): string =>
  part.edges.map(({ node }) => node.name).join('; ') || (part.unknown ? `[${part.unknown.state}]` : '');

/** Events as CSV. A role without a filler holds why, in brackets: [NOT_STATED], [UNDISCLOSED]. */
export async function eventsCsv(variables: EventsVariables): Promise<string> {
  const rows = await allRows(variables);
  const header = ['id', 'title', 'type', 'modes', 'status', 'date', 'earliest', 'latest', 'date_as_written', 'date_basis', 'ordered_by', 'carried_out_by', 'against', 'targets', 'where', 'claims', 'articles'];
  return toCsv(header, rows.map((row) => [
    row.plainId, row.title, row.type, row.modes.join('; '), row.status, row.time?.edtf, row.time?.earliest, row.time?.latest, row.time?.asWritten, row.time?.basis,
    names(row.orderedBy), names(row.actors), names(row.recipients), names(row.targets), names(row.locations), row.claims.totalCount, row.articles.totalCount,
  ]));
}

/** Events as JSON, as the API gives them. */
export const eventsJson = async (variables: EventsVariables): Promise<string> => `${JSON.stringify({ events: await allRows(variables) }, null, 2)}\n`;
