import type { ReadingRule } from '../rule.ts';
import { sample } from '../sample-content.ts';

/** Reported by the intake when it reads the fields. */
export const yamlFeature: ReadingRule = {
  id: 'yaml-feature',
  sentence:
    'Values are what a reader sees: no references (& and *), types (!), comments or invisible characters in codes.',
  why: 'YAML gives some signs a meaning of their own, so that the value stored would differ from the text on the screen.',
  scope: 'reading',
  examples: {
    fails: [
      {
        title: 'A text that begins with an asterisk',
        files: { 'documents/pc-dec-1106.yaml': sample.document.replace('title: Initial', 'title: *Initial') },
      },
      {
        title: 'A number sign after a space, which cuts off the rest',
        files: { 'documents/pc-dec-1106.yaml': sample.document.replace('measures', 'measures # 1') },
      },
    ],
    passes: [
      {
        title: 'The same in quotes',
        files: { 'documents/pc-dec-1106.yaml': sample.document.replace(/title: (.*)/, 'title: "$1 # 1"') },
      },
    ],
  },
};
