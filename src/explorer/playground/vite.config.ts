import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Builds the playground into `dist/playground/`, to be served at `/playground/` and to work with no network. */
export default defineConfig({
  root: here('.'),
  base: '/playground/',
  oxc: { jsx: { runtime: 'automatic' } },
  build: {
    outDir: here('../../../dist/playground'),
    emptyOutDir: true,
    chunkSizeWarningLimit: 6_000,
    reportCompressedSize: false,
    // The bundle carries the code of others, whose licences ask that their notices go along.
    license: { fileName: 'licenses.md' },
  },
  worker: { format: 'es' },
});
