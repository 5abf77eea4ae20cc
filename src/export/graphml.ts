import type { Chunks, Exportable } from './exportable.ts';
import { networkEdges, networkNodes } from './network.ts';
import { emptyTag, escapeXml, startTag } from './xml.ts';

const keys = {
  node: { label: 'string', kind: 'string', eventType: 'string', earliest: 'string', latest: 'string' },
  edge: { label: 'string', weight: 'double', status: 'string', sources: 'int', from: 'string', to: 'string', start: 'string', end: 'string' },
} as const;

/** GraphML 1.0: entities and events as nodes, ties as directed edges, weighed by their sources. */
export function* graphml({ sight }: Exportable): Chunks {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n${startTag('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' })}\n`;
  for (const [of, columns] of Object.entries(keys)) {
    for (const [name, type] of Object.entries(columns)) yield `${emptyTag('key', { id: `${of}-${name}`, for: of, 'attr.name': name, 'attr.type': type })}\n`;
  }
  yield `${startTag('graph', { id: 'newsgraph', edgedefault: 'directed' })}\n`;
  let [nodes, edges] = [0, 0];
  for (const { id, ...rest } of networkNodes(sight)) {
    nodes += 1;
    yield `${startTag('node', { id })}${dataTags('node', { ...rest })}</node>\n`;
  }
  for (const { id, source, target, ...rest } of networkEdges(sight)) {
    edges += 1;
    yield `${startTag('edge', { id, source, target })}${dataTags('edge', { weight: rest.sources, ...rest })}</edge>\n`;
  }
  yield '</graph>\n</graphml>\n';
  return { nodes, edges };
}

const dataTags = (of: string, values: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(values).map(([key, value]) => (value === undefined ? '' : `${startTag('data', { key: `${of}-${key}` })}${escapeXml(String(value))}</data>`)).join('');
