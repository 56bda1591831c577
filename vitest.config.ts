import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['src/site-tests/**'],
          // Pure code, plain values: nothing that one file could spoil for another.
          isolate: false,
          // For the fuzz tests, on a machine that is busy with other things.
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['src/site-tests/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          // What a browser shows is asked again and again until it is there; a second is little on a busy machine.
          expect: { poll: { timeout: 10_000 } },
          // Two, so that the checks of the HTML run beside those in the browser, on the smallest machine that runs them.
          maxWorkers: 2,
        },
      },
    ],
  },
});
