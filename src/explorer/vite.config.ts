import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Lays a compressed copy beside each part once all are written, for the server to give to browsers that take it. */
const compressed: Plugin = {
  name: 'compressed',
  writeBundle({ dir = '' }, bundle) {
    for (const name of Object.keys(bundle)) if (/\.(?:js|css)$/.test(name)) writeFileSync(join(dir, `${name}.gz`), gzipSync(readFileSync(join(dir, name)), { level: 9 }));
  },
};

/** Builds the explorer into `dist/explorer/`: one page for all its addresses, its parts under `/explorer/assets/`. */
export default defineConfig({
  root: here('.'),
  base: '/explorer/',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [compressed],
  build: {
    outDir: here('../../dist/explorer'),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    // Anything inline as data: would be a second way in beside the content security policy.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    // The bundle carries the code of others, whose licences ask that their notices go along.
    license: { fileName: 'licenses.md' },
  },
});
