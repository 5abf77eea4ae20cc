import type { Download } from '../parts/actions.tsx';

const TYPES = { CSV: 'text/csv', JSON: 'application/json', GEXF: 'application/gexf+xml', SVG: 'image/svg+xml' } as const;

/** Hands a text to the browser as a file to be saved. */
export function saveAs({ format, name }: Download, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${TYPES[format]};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${name.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '').slice(0, 80) || 'newsgraph'}.${format.toLowerCase()}`;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the file after this function has ended.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
