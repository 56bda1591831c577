import { firstPlace, problemAt } from '#intake/parsed-file.ts';
import type { SourceFile } from '#intake/source-file.ts';
import type { Problem } from '#report/problem.ts';
import type { ReadingRule } from '../rule.ts';

/** Why the parser gave nothing: it took too long, took more memory or stack than there is, or met a fault of its own. */
export type ParserFailure = 'timeout' | 'exhausted' | 'crash';

/** What is said of a file on which the parser hangs or dies; it runs in a process of its own, so that all others are read. */
export const tooHard = (file: Pick<SourceFile, 'path'>, failure: ParserFailure): Problem =>
  problemAt(file, firstPlace, {
    rule: 'too-hard-to-parse',
    found: failures[failure],
    expected: 'text that is read in a moment',
    suggestion:
      'Look for long rows of brackets, marks or list signs, and remove them; put half of the file aside to find the place.',
  });

const failures: Record<ParserFailure, string> = {
  timeout: 'a file that was not read within two seconds',
  exhausted: 'a file that takes more memory than one file may',
  crash: 'a file that the parser could not read',
};

export const tooHardToParse: ReadingRule = {
  id: 'too-hard-to-parse',
  sentence: 'A file is read within two seconds and with little memory.',
  why: 'A file that keeps the parser busy or ends it would otherwise stop the check of everything else.',
  scope: 'reading',
  report: ({ files }) =>
    Object.keys(files)
      .slice(1)
      .map((path) => tooHard({ path: `content/${path}` }, 'timeout')),
  examples: {
    fails: [
      {
        title: 'A file on which the parser hangs, beside one that is read',
        files: { 'cbms/osce/cbm-8.mdx': '', 'cbms/osce/cbm-9.mdx': '' },
      },
    ],
    passes: [{ title: 'A file that is read', files: { 'cbms/osce/cbm-8.mdx': '' } }],
  },
};
