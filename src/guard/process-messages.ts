import type { ContentFolder } from '#intake/read-content.ts';
import type { Problem } from '#report/problem.ts';
import type { ExaminedFile } from '#rules/examined-file.ts';
import type { ParserFailure } from '#rules/reading/too-hard-to-parse.ts';

/** What the parsing process is to do: say what is wrong with a folder, in one answer, or what each file gave, in one answer a file. */
export interface Task {
  readonly folder: ContentFolder;
  readonly wanted: 'problems' | 'files';
}

/** What a file gave, or why it gave nothing; or all problems of a folder. */
export type Answer =
  | { readonly examined: ExaminedFile }
  | { readonly failure: ParserFailure }
  | { readonly problems: readonly Problem[] };

/** What the process sends between answers while it is at work on files, and when it comes to the whole. */
export const alive = 'alive';
export const joining = 'joining';
export type Sign = typeof alive | typeof joining;
