import type { CommandRow, OptionRow } from './command.ts';

/** Options that every command takes. */
export const commonOptions: Readonly<Record<string, OptionRow>> = {
  json: { description: 'Say what is said in JSON, for programs.' },
  quiet: { description: 'Say nothing on stderr but errors.' },
  help: { description: 'Print this help.' },
};

const data: OptionRow = {
  value: 'PATH', multiple: true,
  description: 'A dataset folder, a folder of them, or a file of "export jsonl" (.gz too; - for stdin). Can be given more than once. The bundled data when left out.',
};

/** The commands by name. `serve` runs when none is given. */
export const commands: Readonly<Record<string, CommandRow>> = {
  serve: {
    summary: 'Answer GraphQL over HTTP, with a playground.',
    operands: '',
    options: {
      data,
      port: { value: 'NUMBER', description: 'Where to listen; 0 for any free port. PORT, or 4000, when left out.' },
      host: { value: 'ADDRESS', description: 'On which address. HOST, or 127.0.0.1, when left out.' },
    },
    examples: ['newsgraph serve', 'newsgraph serve --port 4100 --data data/us-strikes-2021'],
    load: async () => (await import('./serve.ts')).serve,
  },
  query: {
    summary: 'Ask one question and print the answer as JSON.',
    operands: '<operation | file | document | ->',
    options: {
      data,
      variables: { value: 'JSON', description: 'The variables of the document, as a JSON object.' },
      operation: { value: 'NAME', description: 'Which operation of the document to run, where it has several.' },
    },
    examples: [
      'newsgraph query who-ordered-strikes',
      `newsgraph query how-are-they-connected --variables '{"to":"cty:IRN"}'`,
      `newsgraph query '{ events(filter: { has: [AUTHORIZER] }) { nodes { title } } }'`,
    ],
    notes: async () => (await import('./query.ts')).operationsNote(),
    load: async () => (await import('./query.ts')).query,
  },
  import: {
    summary: 'Read a dataset of the field and write it as our JSON Lines.',
    operands: '<format> <file…>',
    options: {
      out: { value: 'FILE', description: 'Write there, whole or not at all, gzipped when it ends in .gz; to stdout when left out.' },
      dataset: { value: 'ID', description: 'The id of the dataset in the graph; the name of the format when left out.' },
      title: { value: 'TEXT', description: 'Its title.' },
      release: { value: 'TEXT', description: 'Which release of it this is, such as 24.1.' },
      days: { value: 'ORIGIN,FIRST,PER-DAY', description: 'For sets that give a number for the day: 2014-01-01,1 for ICEWS14; 2018-01-01,0,24 for ICEWS18.' },
      'max-rejects': { value: 'PERCENT', description: 'How many of the rows may be refused before the file is; 1 when left out.' },
      rejects: { value: 'FILE', description: 'Where refused rows are listed, one in JSON a line, also when they are too many or with --dry-run; beside --out when left out.' },
      'dry-run': { description: 'Read and check all of it, and write nothing.' },
    },
    examples: [
      'newsgraph import icews-quads icews14.tsv --dataset icews14 --out icews14.jsonl',
      'newsgraph import ucdp-ged ged.csv --dry-run',
      'newsgraph serve --data data --data icews14.jsonl',
    ],
    notes: async () => (await import('./import.ts')).importNote(),
    load: async () => (await import('./import.ts')).importFiles,
  },
  export: {
    summary: 'Write the graph in a format of others, or in ours.',
    operands: '<format>',
    options: {
      data,
      out: { value: 'FILE', description: 'Write there instead of to stdout; gzipped when it ends in .gz.' },
      bom: { description: 'Begin a CSV with the byte order mark by which Excel knows UTF-8.' },
    },
    examples: ['newsgraph export jsonl --out graph.jsonl', 'newsgraph export csv --bom --out events.csv', 'newsgraph export quadruples | head -5'],
    notes: async () => (await import('./export.ts')).formatsNote(),
    load: async () => (await import('./export.ts')).exportGraph,
  },
  'same-as': {
    summary: 'Suggest which entities of several datasets may be one; merge nothing.',
    operands: '',
    options: { data },
    examples: ['newsgraph same-as --data data --data icews14.jsonl | head -20'],
    load: async () => (await import('./same-as.ts')).sameAs,
  },
  validate: {
    summary: 'Check datasets, together as they are to be loaded; name the file and line of every fault.',
    operands: '[path…]',
    options: {},
    examples: ['newsgraph validate', 'newsgraph validate data/us-strikes-2021 graph.jsonl', 'newsgraph validate same.jsonl icews14.jsonl'],
    load: async () => (await import('./validate.ts')).validate,
  },
  schema: {
    summary: 'Print the schema of the API in SDL.',
    operands: '',
    options: {},
    examples: ['newsgraph schema', 'newsgraph schema > schema.graphql'],
    load: async () => (await import('./schema.ts')).schema,
  },
};

/** The command that runs when none is given. */
export const DEFAULT_COMMAND = 'serve';
