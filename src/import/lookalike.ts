/** Columns that mark the formats we know; only for messages. */
const marks: Readonly<Record<string, readonly string[]>> = {
  icews: ['Event ID', 'Source Name', 'Source Sectors', 'CAMEO Code', 'Target Name', 'Story ID'],
  polecat: ['Event ID', 'Event Mode', 'Quad Code', 'Actor Name', 'Recipient Name', 'Primary Actor Sector'],
  'ucdp-ged': ['type_of_violence', 'conflict_name', 'dyad_name', 'where_prec', 'deaths_a', 'source_office'],
  'ucdp-prio-acd': ['conflict_id', 'side_a_2nd', 'side_b_2nd', 'incompatibility', 'intensity_level', 'gwno_loc'],
  acled: ['event_id_cnty', 'sub_event_type', 'actor1', 'inter1', 'geo_precision', 'fatalities'],
  archigos: ['obsid', 'gwcode', 'leadid', 'leader', 'startdate', 'enddate'],
  'icews-quads': ['subject', 'relation', 'object', 'date'],
  'gdelt-mentions': ['GLOBALEVENTID', 'MentionTimeDate', 'MentionIdentifier', 'MentionType'],
};

/** How many of a format's marks a header must have to look like it. */
const ENOUGH = 0.6;

/** The known format that a header looks most like, or undefined. */
export function lookalike(header: readonly string[]): string | undefined {
  const names = new Set(header.map((name) => name.trim().toLowerCase()));
  const scored = Object.entries(marks).map(([format, columns]) => ({ format, share: columns.filter((name) => names.has(name.toLowerCase())).length / columns.length }));
  const best = scored.sort((a, b) => b.share - a.share)[0];
  return best !== undefined && best.share >= ENOUGH ? best.format : undefined;
}
