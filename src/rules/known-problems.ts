import type { ContentFolder } from '#intake/read-content.ts';
import type { Problem } from '#report/problem.ts';

/**
 * What a problem is known by while lines move up and down: not its line number but the text of its line. Whoever
 * changes the line makes it a problem of their own.
 */
export interface ProblemMark {
  readonly rule: string;
  readonly file: string;
  readonly found: string;
  /** The text of the line, without the space around it. */
  readonly line: string;
}

/** The marks of problems that were found in a folder, one each, in their order. */
export function marksOf(problems: readonly Problem[], { root, files }: ContentFolder): ProblemMark[] {
  const byPath = new Map(files.map(({ path, bytes }) => [`${root}/${path}`, bytes]));
  const linesByFile = new Map<string, readonly string[]>();
  const linesOf = (file: string): readonly string[] => {
    const lines = linesByFile.get(file) ?? new TextDecoder().decode(byPath.get(file)).split('\n');
    linesByFile.set(file, lines);
    return lines;
  };
  return problems.map(({ rule, file, found, line }) => ({
    rule,
    file,
    found,
    line: (linesOf(file)[line - 1] ?? '').trim(),
  }));
}

/**
 * Lowers problems that are known to warnings. A mark that is known twice lowers two problems and no third.
 * @param marks those of the problems, in their order.
 */
export function lowerKnown(
  problems: readonly Problem[],
  marks: readonly ProblemMark[],
  known: readonly ProblemMark[],
): { readonly problems: readonly Problem[]; readonly unused: readonly ProblemMark[] } {
  const unused = new Map<string, ProblemMark[]>();
  for (const mark of known) unused.set(keyOf(mark), [...(unused.get(keyOf(mark)) ?? []), mark]);
  const lowered = problems.map((problem, index): Problem => {
    const mark = marks[index];
    const match = mark && unused.get(keyOf(mark))?.pop();
    return match === undefined ? problem : { ...problem, severity: 'warning' };
  });
  return { problems: lowered, unused: known.filter((mark) => unused.get(keyOf(mark))?.includes(mark)) };
}

const keyOf = ({ rule, file, found, line }: ProblemMark): string => JSON.stringify([rule, file, found, line]);
