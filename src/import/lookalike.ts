import { DatasetError } from '../errors.ts';

/** Columns that mark the formats we know; only for messages. */
const marks: readonly (readonly [format: string, columns: readonly string[]])[] = [
  ['icews', ['Event ID', 'Source Name', 'Source Sectors', 'CAMEO Code', 'Target Name', 'Story ID']],
  ['polecat', ['Event ID', 'Event Mode', 'Quad Code', 'Actor Name', 'Recipient Name', 'Primary Actor Sector']],
  ['ucdp-ged', ['type_of_violence', 'conflict_name', 'dyad_name', 'where_prec', 'deaths_a', 'source_office']],
  ['ucdp-prio-acd', ['conflict_id', 'side_a_2nd', 'side_b_2nd', 'incompatibility', 'intensity_level', 'gwno_loc']],
  ['acled', ['event_id_cnty', 'sub_event_type', 'actor1', 'inter1', 'geo_precision', 'fatalities']],
  ['archigos', ['obsid', 'gwcode', 'leadid', 'leader', 'startdate', 'enddate']],
  ['icews-quads', ['subject', 'relation', 'object', 'date']],
  ['gdelt', ['GLOBALEVENTID', 'SQLDATE', 'Actor1Code', 'EventCode', 'GoldsteinScale']],
  ['gdelt', ['GLOBALEVENTID', 'MentionTimeDate', 'MentionIdentifier', 'MentionType']],
];

/** How many of a format's marks a header must have to look like it. */
const ENOUGH = 0.6;

/** Rows of the formats that have no header, cells between tabs. */
const forms: readonly (readonly [format: string, form: RegExp])[] = [
  ['gdelt', /^\d+\t\d{8}\t\d{6}\t\d{4}(?:\t|$)/], ['gdelt', /^\d+\t\d{14}\t\d{14}\t\d\t/], ['icews-quads', /^[^\t]+\t[^\t]+\t[^\t]+\t\d{4}-\d{2}-\d{2}(?:\t[^\t]*)?$/],
  ['jsonl', /^\{.*"record"\s*:/], ['plover', /^(?:\{|\[\s*(?:\{|$))/],
];

/** The known format that the first line of a file looks most like, or undefined. Takes its cells, whatever they were split at. */
export function lookalike(first: readonly string[]): string | undefined {
  const line = first.join('\t').trim();
  const formed = forms.find(([, form]) => form.test(line))?.[0];
  if (formed !== undefined) return formed;
  const names = new Set(line.split(/[\t,;]/).map((name) => name.trim().replace(/^"(.*)"$/, '$1').toLowerCase()));
  const scored = marks.map(([format, columns]) => ({ format, share: columns.filter((name) => names.has(name.toLowerCase())).length / columns.length }));
  const best = scored.sort((a, b) => b.share - a.share)[0];
  return best !== undefined && best.share >= ENOUGH ? best.format : undefined;
}

/** Throws DatasetError when the first line of a file, which does not fit the format, looks like another one. */
export function refuseLookalike({ name, title }: { readonly name: string; readonly title: string }, file: string, { line, cells }: { readonly line: number; readonly cells: readonly string[] }): void {
  const other = lookalike(cells);
  if (other !== undefined && other !== name) throw new DatasetError([{ file, line, message: `not ${title}; it looks like ${other}` }]);
}
