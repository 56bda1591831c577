import { readFile } from 'node:fs/promises';
import { defineConfig } from 'vitest/config';

const workflowParser = '@actions/workflow-parser';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [
          {
            name: 'leave out source maps that lead to files the package does not have',
            async load(id) {
              if (!id.includes(`/${workflowParser}/`) || !id.endsWith('.js')) return null;
              return (await readFile(id, 'utf8')).replace(/^\/\/# sourceMappingURL=.*$/m, '');
            },
          },
        ],
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['src/site-tests/**'],
          // Pure code, plain values: nothing that one file could spoil for another.
          isolate: false,
          // It imports JSON without saying so, which Node.js does not take. Goes when it says so.
          server: { deps: { inline: [workflowParser] } },
          // For the fuzz tests, on a machine that is busy with other things.
          testTimeout: 30_000,
          hookTimeout: 30_000,
          // Of two processors the runner would otherwise leave one to itself.
          maxWorkers: 2,
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
