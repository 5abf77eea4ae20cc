import { createHash } from 'node:crypto';
import { createNewsgraph, type Newsgraph } from '../../src/newsgraph.ts';
import { HOSTILE } from './hostile-strings.ts';

const lines = (records: readonly object[]): string => records.map((record) => `${JSON.stringify(record)}\n`).join('');

/** A graph in which every name, title, headline, alias, label and piece of text is a hostile string: event n is ordered by person n, in the words of the article. */
export function hostileWorld(): Newsgraph {
  const text = HOSTILE.join('\n');
  const entities = HOSTILE.map((name, i) => ({ record: 'entity', id: `per:hostile-${i}`, type: 'Person', name, aliases: [{ value: `also ${name}` }], externalIds: { [`scheme${i}`]: name } }));
  const events = HOSTILE.map((title, i) => ({ record: 'event', id: `evt:hostile-${i}`, type: 'ASSAULT', title }));
  let start = 0;
  const claims = HOSTILE.flatMap((exact, i) => {
    const evidence = [{ start, end: start + Array.from(exact).length, exact, kind: 'BODY' }];
    start += Array.from(exact).length + 1;
    const common = { record: 'claim', article: 'art:hostile', evidence, status: 'STATED' };
    return [
      { ...common, key: `o${i}`, subject: `evt:hostile-${i}`, predicate: 'AUTHORIZER', object: `per:hostile-${i}`, qualifiers: { commandMode: 'ORDERED', asWritten: exact } },
      { ...common, key: `l${i}`, subject: `evt:hostile-${i}`, predicate: 'LABEL', value: { text: exact } },
      { ...common, key: `n${i}`, subject: `per:hostile-${i}`, predicate: 'ALLIED_WITH', object: `per:hostile-${(i + 1) % HOSTILE.length}` },
    ];
  });
  const files: Record<string, string> = {
    'entities.jsonl': lines(entities), 'events.jsonl': lines(events), 'claims.jsonl': lines(claims), 'hostile.txt': text,
    'articles.jsonl': lines([{ record: 'article', id: 'art:hostile', headline: HOSTILE[0], language: 'en', textFile: 'hostile.txt', publisher: HOSTILE[1], sources: [{ title: HOSTILE[4], publisher: HOSTILE[2] }] }]),
  };
  const manifest = {
    id: 'hostile', title: HOSTILE[0], description: HOSTILE[1], publisher: HOSTILE[2], licence: HOSTILE[3], retrieved: '2026-11-24', recordedAt: '2026-11-24T00:00:00Z',
    files: Object.entries(files).map(([path, content]) => ({ path, sha256: createHash('sha256').update(content).digest('hex'), ...(path.endsWith('.jsonl') ? { rows: { min: 1, max: 1000 } } : {}) })),
  };
  const bytes = new Map(Object.entries({ ...files, 'dataset.json': JSON.stringify(manifest) }).map(([path, content]) => [path, new TextEncoder().encode(content)]));
  return createNewsgraph({ datasets: [{ readFile: (path) => bytes.get(path) }] });
}
