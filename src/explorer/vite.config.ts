import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Builds the explorer into `dist/explorer/`: one page for all its addresses, its parts under `/explorer/assets/`. */
export default defineConfig({
  root: here('.'),
  base: '/explorer/',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
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
