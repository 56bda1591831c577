import type { Problem } from '#report/problem.ts';
import { renderTerminal } from '#report/terminal.ts';

/** Stops a build. Its message is the report of check:content. */
export class ContentProblems extends Error {
  override readonly name = 'ContentProblems';
  readonly hint = 'npm run check:content gives the same report in seconds.';

  constructor(problems: readonly Problem[], files: number) {
    super(`The content has problems, so nothing was built.\n\n${renderTerminal(problems, files)}`);
  }
}
