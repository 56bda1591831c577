import type { Problem } from '#report/problem.ts';
import { renderTerminal } from '#report/terminal.ts';
import { tooHardToParse } from '#rules/reading/too-hard-to-parse.ts';

/** Stops a command that works with content, where the parser hangs or dies on some of it. Its message is the report on these files. */
export class UnreadFiles extends Error {
  override readonly name = 'UnreadFiles';
}

/** The same examination. Throws `UnreadFiles` where there are files on which the parser failed. */
export function requireRead<
  Examined extends { readonly problems: readonly Problem[]; readonly files: number },
>(examined: Examined): Examined {
  const unread = examined.problems.filter(({ rule }) => rule === tooHardToParse.id);
  if (unread.length > 0) throw new UnreadFiles(renderTerminal(unread, examined.files));
  return examined;
}
