import type { Chunks, Exportable } from './exportable.ts';
import { networkEdges, networkNodes } from './network.ts';
import { emptyTag, escapeXml, startTag } from './xml.ts';

const keys = {
  label: ['all', 'string'], kind: ['node', 'string'], eventType: ['node', 'string'], earliest: ['node', 'string'], latest: ['node', 'string'],
  status: ['edge', 'string'], sources: ['edge', 'int'], from: ['edge', 'string'], to: ['edge', 'string'],
} as const;

/** GraphML 1.0: entities and events as nodes, ties as directed edges. */
export function* graphml({ sight }: Exportable): Chunks {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n${startTag('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' })}\n`;
  for (const [id, [of, type]] of Object.entries(keys)) yield `${emptyTag('key', { id, for: of, 'attr.name': id, 'attr.type': type })}\n`;
  yield `${startTag('graph', { id: 'newsgraph', edgedefault: 'directed' })}\n`;
  let [nodes, edges] = [0, 0];
  for (const { id, ...rest } of networkNodes(sight)) {
    nodes += 1;
    yield `${startTag('node', { id })}${dataTags({ ...rest })}</node>\n`;
  }
  for (const { id, source, target, ...rest } of networkEdges(sight)) {
    edges += 1;
    yield `${startTag('edge', { id, source, target })}${dataTags({ ...rest })}</edge>\n`;
  }
  yield '</graph>\n</graphml>\n';
  return { nodes, edges };
}

const dataTags = (values: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(values).map(([key, value]) => (value === undefined ? '' : `${startTag('data', { key })}${escapeXml(String(value))}</data>`)).join('');
