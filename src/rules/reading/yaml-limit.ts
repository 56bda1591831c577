import type { ReadingRule } from '../rule.ts';
import { sample } from '../sample-content.ts';

/** Reported by the intake before it reads the fields. */
export const yamlLimit: ReadingRule = {
  id: 'yaml-limit',
  sentence: 'Fields keep within limits of length and nesting that no ordinary entry comes near.',
  why: 'Some short texts that are made for it keep a parser busy for minutes.',
  scope: 'reading',
  examples: {
    fails: [
      {
        title: 'Lists within lists within lists',
        files: {
          'cbms/osce/cbm-8.mdx': sample.cbm.replace(
            'kinds: [communication]',
            `kinds: ${'['.repeat(100)}${']'.repeat(100)}`,
          ),
        },
      },
    ],
    passes: [{ title: 'A list', files: { 'cbms/osce/cbm-8.mdx': sample.cbm } }],
  },
};
