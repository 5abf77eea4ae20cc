import type { Chunks, Exportable } from './exportable.ts';
import { networkEdges, networkNodes } from './network.ts';
import { emptyTag, startTag } from './xml.ts';

const nodeColumns = { kind: 'string', eventType: 'string', earliest: 'string', latest: 'string' } as const;
const edgeColumns = { relation: 'string', status: 'string', sources: 'integer', from: 'string', to: 'string' } as const;

/** GEXF 1.2, as Gephi and graphology read it: entities and events as nodes, ties as directed edges, weighed by their sources. Days stand as `start` and `end`, which make the timeline. */
export function* gexf({ sight }: Exportable): Chunks {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n${startTag('gexf', { xmlns: 'http://www.gexf.net/1.2draft', version: '1.2' })}\n`;
  yield '<meta><creator>newsgraph</creator></meta>\n';
  yield `${startTag('graph', { mode: 'dynamic', timeformat: 'date', defaultedgetype: 'directed' })}\n${columnTags('node', nodeColumns)}${columnTags('edge', edgeColumns)}<nodes>\n`;
  let [nodes, edges] = [0, 0];
  for (const { id, label, ...rest } of networkNodes(sight)) {
    nodes += 1;
    yield `${startTag('node', { id, label, start: rest.earliest, end: rest.latest })}${valueTags({ ...rest })}</node>\n`;
  }
  yield '</nodes>\n<edges>\n';
  for (const { id, source, target, label, start, end, ...rest } of networkEdges(sight)) {
    edges += 1;
    yield `${startTag('edge', { id, source, target, label, weight: rest.sources, start, end })}${valueTags({ relation: label, ...rest })}</edge>\n`;
  }
  yield '</edges>\n</graph>\n</gexf>\n';
  return { nodes, edges };
}

const columnTags = (of: string, columns: Readonly<Record<string, string>>): string =>
  `${startTag('attributes', { class: of })}${Object.entries(columns).map(([id, type]) => emptyTag('attribute', { id, title: id, type })).join('')}</attributes>\n`;

function valueTags(values: Readonly<Record<string, string | number | undefined>>): string {
  const tags = Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [emptyTag('attvalue', { for: key, value })]));
  return tags.length === 0 ? '' : `<attvalues>${tags.join('')}</attvalues>`;
}
