import type { Chunks, Exportable, ExportOptions } from './exportable.ts';

export interface FormatRow {
  readonly description: string;
  /** Loads the code of the format, and no other's. */
  readonly load: () => Promise<(source: Exportable, options: ExportOptions) => Chunks>;
}

/** The formats in which the graph can be written. All but `jsonl` and `jsonld` hold what the standard lens shows. */
export const formats = {
  jsonl: {
    description: 'Our JSON Lines: every record, texts included; loads again without loss.',
    load: async () => (await import('./json-lines.ts')).jsonLines,
  },
  plover: {
    description: 'PLOVER JSON Lines: an event a line; who ordered it and our other roles under x_. "import plover" reads it back.',
    load: async () => (await import('./plover.ts')).ploverLines,
  },
  quadruples: {
    description: 'Every tie as subject, relation, object and time (EDTF, may be empty), tab separated; events are nodes. Only of what happened.',
    load: async () => (await import('./quadruples.ts')).quadruples,
  },
  dyads: {
    description: 'Quadruples from actor to recipient, the event type as relation and the date in EDTF ("2021-06-27", "1946"); dated events only.',
    load: async () => (await import('./quadruples.ts')).dyads,
  },
  csv: {
    description: 'Events as a table; no cell is taken for a formula.',
    load: async () => (await import('./csv.ts')).csv,
  },
  gexf: {
    description: 'Entities, events and their ties for Gephi.',
    load: async () => (await import('./gexf.ts')).gexf,
  },
  graphml: {
    description: 'The same as GraphML.',
    load: async () => (await import('./graphml.ts')).graphml,
  },
  jsonld: {
    description: 'JSON-LD: every claim in schema.org, PROV-O for who says so, Web Annotation for the words it rests on.',
    load: async () => (await import('./json-ld.ts')).jsonLd,
  },
} as const satisfies Readonly<Record<string, FormatRow>>;

export type Format = keyof typeof formats;
