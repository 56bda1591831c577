import type { ContentFolder } from '#intake/read-content.ts';
import type { Problem } from '#report/problem.ts';
import type { ExaminedFile } from '#rules/examined-file.ts';

/** What the parsing process is to do: say what is wrong with a folder, in one answer, or what each file gave, in one answer a file. */
export interface Task {
  readonly folder: ContentFolder;
  readonly wanted: 'problems' | 'files';
}

/** What a file gave, or why it gave nothing; or all problems of a folder. */
export type Answer =
  | { readonly examined: ExaminedFile }
  | { readonly failure: Failure }
  | { readonly problems: readonly Problem[] };

/** A file took too long, took more memory or stack than there is, or met a fault of the parser. */
export type Failure = 'timeout' | 'exhausted' | 'crash';

/** What the process sends between answers while it is at work. */
export const alive = 'alive';
