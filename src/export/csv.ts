import { stringify } from 'csv-stringify/sync';
import { roles } from '../../schema/roles.ts';
import type { Event, NodeId } from '../model.ts';
import { allRoles } from '../ontology.ts';
import { eventsWhere } from '../query/events.ts';
import { timeOf, type Sight } from '../query/sight.ts';
import { tiesOf } from '../query/ties.ts';
import { eventStatusOf, modesClaimed, wordsOf } from '../query/values.ts';
import type { Chunks, Exportable, ExportOptions } from './exportable.ts';

/** Between several names in one cell; ids are parted the same way. */
const SEPARATOR = '; ';

/** A lone carriage return or line feed ends a row for some readers. */
const LINE_END = /[\r\n]/;

/** Setting up the writer costs more than a row; so many rows take about 50 kB. */
const ROWS_AT_ONCE = 200;

type Cells = Readonly<Record<string, string | undefined>>;

/**
 * The events in view as a table (RFC 4180, UTF-8), earliest first, with a header. For each role a column of names and one of ids,
 * called as in the API. A cell that a spreadsheet would run as a formula gets an apostrophe before it (OWASP, "CSV injection").
 */
export function* csv({ sight }: Exportable, { byteOrderMark = false }: ExportOptions): Chunks {
  const ids = eventsWhere(sight);
  if (byteOrderMark) yield '\uFEFF';
  let rows: (readonly string[])[] = [columns];
  for (const id of ids) {
    const event = sight.view.event(id);
    if (!event) continue;
    const cells = cellsOf(sight, event);
    rows.push(columns.map((column) => cells[column] ?? ''));
    if (rows.length < ROWS_AT_ONCE) continue;
    yield textOf(rows);
    rows = [];
  }
  yield textOf(rows);
  return { events: ids.length };
}

const textOf = (rows: readonly (readonly string[])[]): string => stringify(rows.map((row) => [...row]), { escape_formulas: true, record_delimiter: 'windows', quoted_match: LINE_END });

const columns: readonly string[] = [
  'id', 'type', 'modes', 'contexts', 'title', 'status', 'time', 'earliest', 'latest', 'cameo',
  ...allRoles.flatMap((role) => [roles[role].field, `${roles[role].field}Ids`]), 'responseTo', 'responseToIds', 'articleIds',
];

function cellsOf(sight: Sight, { id, type, title, cameo }: Event): Cells {
  const time = timeOf(sight, id);
  const fillers = allRoles.map((role) => [roles[role].field, tiesOf(sight, id, role, 'OUT').map((tie) => tie.other)] as const);
  const causes = tiesOf(sight, id, 'RESPONSE_TO', 'OUT').map((tie) => tie.other);
  return {
    id, type, title, cameo, modes: joined(modesClaimed(sight, id)), contexts: joined(wordsOf(sight, id, 'CONTEXT')), status: eventStatusOf(sight, id),
    time: time?.edtf, earliest: time?.earliest, latest: time?.latest,
    ...Object.fromEntries([...fillers, ['responseTo', causes] as const].flatMap(([field, nodes]) =>
      [[field, joined(nodes.map((node) => nameOf(sight, node)))], [`${field}Ids`, joined(nodes)]])),
    articleIds: joined(tiesOf(sight, id, 'MENTIONS', 'IN').map((tie) => tie.other)),
  };
}

const joined = (words: readonly string[]): string => words.join(SEPARATOR);

const nameOf = (sight: Sight, id: NodeId): string => sight.view.entity(id)?.name ?? sight.view.event(id)?.title ?? id;
