import { defineConfig } from 'vitest/config';

/** Replaces modules, so it must have them to itself. */
const REPLACING = ['test/cards/save-disk-full.test.ts'];

export default defineConfig({
  test: {
    // One for each core: without it, a machine with two runs the files one after the other.
    maxWorkers: '100%',
    testTimeout: 30_000,
    hookTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'all',
          include: ['test/**/*.test.ts'],
          exclude: REPLACING,
          // Nothing keeps state between files, and to load discord.js and the book anew for each takes minutes.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'replacing modules', include: REPLACING } },
    ],
  },
});
