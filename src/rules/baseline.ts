import type { ContentFolder } from '#intake/read-content.ts';
import type { Problem } from '#report/problem.ts';
import { lowerKnown, marksOf, type ProblemMark } from './known-problems.ts';
import type { Rule } from './rule.ts';

/** Problems that are tolerated: what a new rule found in content from before it. */
export type Baseline = readonly ProblemMark[];

export const baselineFile = 'src/rules/baseline.json';

/** Lowers what the baseline tolerates, and adds a problem for each of its lines that has nothing left to tolerate. */
export function tolerate(
  problems: readonly Problem[],
  folder: ContentFolder,
  { baseline, rules }: { readonly baseline: Baseline; readonly rules: readonly Rule[] },
): Problem[] {
  const isNew = new Set<string>(rules.filter(({ newSince }) => newSince !== undefined).map(({ id }) => id));
  const own = baseline.filter(({ file }) => file.startsWith(`${folder.root}/`));
  const known = own.filter(({ rule }) => isNew.has(rule));
  const lowered = lowerKnown(problems, marksOf(problems, folder), known);
  const place = (mark: ProblemMark) => ({
    file: baselineFile,
    // The list opens on the first line, and each of its lines is one problem.
    line: baseline.indexOf(mark) + 2,
    column: 1,
  });
  return [
    ...lowered.problems,
    ...lowered.unused.map((mark) => ({ ...place(mark), ...staleLine(mark) })),
    ...own.filter(({ rule }) => !isNew.has(rule)).map((mark) => ({ ...place(mark), ...ruleNotNew(mark) })),
  ];
}

/** The baseline after a rule was added: what it finds today, and of all others what they had. */
export function baselineWith(
  rule: string,
  { problems, folder, baseline }: { problems: readonly Problem[]; folder: ContentFolder; baseline: Baseline },
): Baseline {
  const own = problems.filter((problem) => problem.rule === rule);
  return [...baseline.filter((mark) => mark.rule !== rule), ...marksOf(own, folder)];
}

/** One line a problem, so that a change of the file shows which. */
export const baselineText = (baseline: Baseline): string =>
  baseline.length === 0 ? '[]\n' : `[\n${baseline.map((mark) => JSON.stringify(mark)).join(',\n')}\n]\n`;

const staleLine = ({ rule, file, found }: ProblemMark) => ({
  rule: 'stale-baseline' as const,
  found: `a line that tolerates ${rule} in ${file} (${found})`,
  expected: 'a line for a problem that is still there',
  suggestion: 'Remove this line from the file: what it tolerated has been mended or changed.',
});

const ruleNotNew = ({ rule, file }: ProblemMark) => ({
  rule: 'stale-baseline' as const,
  found: `a line that tolerates ${rule} in ${file}`,
  expected: 'a line for a rule that is new, which says so with newSince',
  suggestion: 'Mend the content, and remove this line from the file.',
});
