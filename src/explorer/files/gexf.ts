export interface GraphNode {
  readonly id: string;
  readonly label: string;
  readonly kind: string;
  readonly x: number;
  readonly y: number;
}

export interface GraphLink {
  readonly source: string;
  readonly target: string;
  readonly label: string;
}

/** Control characters that XML 1.0 cannot hold, even escaped. */
// oxlint-disable-next-line no-control-regex -- these are what is meant
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
export const escapeXml = (text: string): string =>
  text.replaceAll(FORBIDDEN, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A network as GEXF 1.3 (Gephi), with the places at which the page draws its nodes. */
export function toGexf(nodes: readonly GraphNode[], links: readonly GraphLink[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3"><graph defaultedgetype="directed">',
    '<attributes class="node"><attribute id="kind" title="kind" type="string"/></attributes>',
    '<nodes>',
    ...nodes.map(({ id, label, kind, x, y }) => `<node id="${escapeXml(id)}" label="${escapeXml(label)}"><attvalues><attvalue for="kind" value="${escapeXml(kind)}"/></attvalues><viz:position x="${x * 1000}" y="${-y * 1000}" z="0"/></node>`),
    '</nodes><edges>',
    ...links.map(({ source, target, label }, i) => `<edge id="${i}" source="${escapeXml(source)}" target="${escapeXml(target)}" label="${escapeXml(label)}"/>`),
    '</edges></graph></gexf>', '',
  ].join('\n');
}
