import type { ContentFolder } from '#intake/read-content.ts';
import { isError, type Problem } from '#report/problem.ts';
import { type Baseline, tolerate } from './baseline.ts';
import committed from './baseline.json' with { type: 'json' };
import { examine } from './examine.ts';
import type { Examination } from './join-files.ts';
import { rules } from './index.ts';
import { lowerKnown, marksOf } from './known-problems.ts';

/** Problems, and those among them that stand in the way. */
export interface Judged {
  readonly problems: readonly Problem[];
  readonly errors: readonly Problem[];
}

/** What was examined, and whether anything in it stands in the way. */
export interface Judgement extends Examination, Judged {}

/** The problems that are tolerated today. */
export const baselineOfToday: Baseline = committed;

/** Examines a content folder, and lowers to warnings what the baseline tolerates. */
export const judge = (folder: ContentFolder): Judgement => judgeExamined(examine(folder), folder);

/** Lowers to warnings what the baseline tolerates. */
export function judgeExamined<T extends Pick<Examination, 'problems'>>(
  examined: T,
  folder: ContentFolder,
): T & Judged {
  const problems = tolerate(examined.problems, folder, { baseline: baselineOfToday, rules });
  return { ...examined, ...withErrors(problems) };
}

/** A folder, and what was found in it. */
export interface FolderProblems {
  readonly problems: readonly Problem[];
  readonly folder: ContentFolder;
}

/** Lowers to warnings what was found before a change too, so that nobody is held up by lines they did not touch. */
export function judgeChange(now: FolderProblems, before: FolderProblems): Judged {
  const old = marksOf(before.problems, before.folder);
  return withErrors(lowerKnown(now.problems, marksOf(now.problems, now.folder), old).problems);
}

const withErrors = (problems: readonly Problem[]): Judged => ({
  problems,
  errors: problems.filter(isError),
});
