import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    // Tests must get the same copy of graphql as Pothos and Yoga, which load it as CommonJS.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  test: {
    include: ['tests/**/*.test.ts'],
    // A browser or a compiler started on a busy machine of two cores needs its time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
