import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packageRoot } from '../src/newsgraph.ts';

const root = packageRoot();

/** Which rooms each room may import from, beside itself. `ground` is the files directly in src, and the tables in schema. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  schema: [],
  ground: ['schema'],
  import: ['ground', 'schema'],
  read: ['ground', 'schema'],
  'rules-reader': ['read', 'ground', 'schema'],
  claims: ['ground', 'schema'],
  store: ['ground', 'schema'],
  query: ['store', 'ground', 'schema'],
  measures: ['query', 'store', 'ground', 'schema'],
  graphql: ['measures', 'query', 'store', 'ground', 'schema'],
  client: [],
  http: ['graphql', 'query', 'store', 'ground', 'schema'],
  export: ['query', 'store', 'ground', 'schema'],
  'import-dataset': ['import', 'claims', 'ground', 'schema'],
  'import-article': ['read', 'claims', 'ground', 'schema'],
  'dataset-load': ['claims', 'store', 'ground', 'schema'],
  'loading-together': ['dataset-load', 'claims', 'store', 'ground', 'schema'],
  'read-sources': ['dataset-load', 'import-dataset', 'import', 'claims', 'ground', 'schema'],
  ingest: ['loading-together', 'read-sources', 'dataset-load', 'import-dataset', 'import', 'claims', 'store', 'ground', 'schema'],
  newsgraph: ['measures', 'ingest', 'import-dataset', 'http', 'graphql', 'query', 'store', 'ground', 'schema'],
  cli: ['newsgraph', 'graphql', 'rules-reader', 'ingest', 'dataset-load', 'import-dataset', 'import-article', 'import', 'read', 'claims', 'export', 'http', 'ground', 'schema'],
};

/** The rooms of the reader, by stage; each imports only from those before it, and from the files directly in src/read: the shapes and dictionaries that all share. Two of these lead through the stages. */
const STAGES = ['forms', 'text', 'english', 'sentence', 'mentions', 'acts', 'time', 'tolls', 'article', 'claims', 'model'];
const LEADERS = new Set(['src/read/rules-extractor.ts', 'src/read/read-sentence.ts']);

/** Each outside library has one home. */
const HOMES: Readonly<Record<string, string | readonly string[]>> = {
  graphology: ['store', 'measures'], 'graphology-layout-forceatlas2': 'measures', 'graphology-metrics': 'measures', 'graphology-communities-louvain': 'measures', 'graphology-shortest-path': 'measures', minisearch: 'store', 'any-ascii': 'store', '@pothos': 'graphql', dataloader: 'graphql', 'graphql-yoga': 'http', sirv: 'http', 'csv-stringify': 'export', zod: ['ground', 'read'], edtf: 'ground',
  'i18n-iso-countries': 'ground', 'i18n-nationality': 'ground', 'fastest-levenshtein': 'ground',
  '@mozilla/readability': 'read', linkedom: 'read', htmlparser2: 'read', feedsmith: 'read', 'franc-min': 'read',
};

const CEILING = 300;
const VAGUE = /(?:^|\/)(?:utils?|helpers?|common|types|services?|misc|index)\.ts$/;

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (path === 'src/explorer' || path === 'src/client/documents') return [];
    return entry.isDirectory() ? filesIn(path) : path.endsWith('.ts') ? [path] : [];
  });
}

const files = [...filesIn('src'), ...filesIn('schema')];
const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');

function roomOf(file: string): string {
  if (file.startsWith('schema/')) return 'schema';
  const [, first = '', second] = file.split('/');
  if (second !== undefined) return first;
  const name = first.replace('.ts', '');
  return name in MAY_IMPORT ? name : 'ground';
}

const importsOf = (file: string): string[] => [...textOf(file).matchAll(/from '([^']+)'|^import '([^']+)'/gm)].map((match) => match[1] ?? match[2] ?? '');

describe('The house', () => {
  test('rooms import only from rooms below them', () => {
    const breaches = files.flatMap((file) => importsOf(file).filter((path) => path.startsWith('.')).flatMap((path) => {
      const target = relative(root, join(root, file, '..', path));
      const [from, to] = [roomOf(file), roomOf(target)];
      return from === to || MAY_IMPORT[from]?.includes(to) ? [] : [`${file} (${from}) imports ${target} (${to})`];
    }));
    expect(breaches).toEqual([]);
  });

  test('the stages of the reader import only from stages before them', () => {
    const stageOf = (path: string): number => STAGES.indexOf(/^src\/read\/([^/]+)\//.exec(path)?.[1] ?? '');
    const own = files.filter((file) => file.startsWith('src/read/') && !LEADERS.has(file));
    expect(own.filter((file) => file.split('/').length > 3 && stageOf(file) < 0)).toEqual([]);
    const breaches = own.flatMap((file) => importsOf(file).filter((path) => path.startsWith('.')).flatMap((path) => {
      const target = relative(root, join(root, file, '..', path));
      return stageOf(file) >= 0 && stageOf(target) > stageOf(file) ? [`${file} imports ${target}`] : [];
    }));
    expect(breaches).toEqual([]);
  });

  test('each outside library has one home', () => {
    const breaches = files.flatMap((file) => importsOf(file).flatMap((path) => {
      const library = Object.keys(HOMES).find((name) => path === name || path.startsWith(`${name}/`));
      return library === undefined || [HOMES[library]].flat().includes(roomOf(file)) ? [] : [`${file} imports ${library}, which lives in ${[HOMES[library]].flat().join(' and ')}`];
    }));
    expect(breaches).toEqual([]);
  });

  test('no file is longer than the ceiling, and none has a vague name', () => {
    expect(files.filter((file) => textOf(file).split('\n').length > CEILING)).toEqual([]);
    expect(files.filter((file) => VAGUE.test(file))).toEqual([]);
  });

  test('the explorer speaks to the server by GraphQL alone: of the other rooms it knows only the typed documents', () => {
    const pages = readdirSync(join(root, 'src/explorer'), { recursive: true, encoding: 'utf8' }).filter((path) => /\.tsx?$/.test(path) && !path.startsWith('playground')).map((path) => `src/explorer/${path}`);
    expect(pages.length).toBeGreaterThan(40);
    const breaches = pages.flatMap((file) => importsOf(file).filter((path) => path.startsWith('.')).flatMap((path) => {
      const target = relative(root, join(root, file, '..', path));
      return target.startsWith('src/explorer/') || target.startsWith('src/client/') ? [] : [`${file} imports ${target}`];
    }));
    expect(breaches).toEqual([]);
    expect(pages.filter((file) => textOf(file).split('\n').length > CEILING || VAGUE.test(file))).toEqual([]);
  });

  test('every exported function and class has a docstring', () => {
    const bare = files.flatMap((file) => {
      const lines = textOf(file).split('\n');
      return lines.flatMap((line, i) => /^export (?:async )?(?:function|class) /.test(line) && !(lines[i - 1] ?? '').endsWith('*/') ? [`${file}:${i + 1}`] : []);
    });
    expect(bare).toEqual([]);
  });
});
