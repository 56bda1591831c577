import type { ContentFolder } from '#intake/read-content.ts';
import { isError, type Problem } from '#report/problem.ts';
import { type Baseline, tolerate } from './baseline.ts';
import committed from './baseline.json' with { type: 'json' };
import { examineFile } from './examine-file.ts';
import { type Examination, examine } from './examine.ts';
import { rules } from './index.ts';
import { lowerKnown, marksOf } from './known-problems.ts';

/** What was examined, and whether anything in it stands in the way. */
export interface Judgement extends Examination {
  readonly errors: readonly Problem[];
}

/** The problems that are tolerated today. */
export const baselineOfToday: Baseline = committed;

/** Examines a content folder, and lowers to warnings what the baseline tolerates. */
export function judge(folder: ContentFolder, examineOne = examineFile): Judgement {
  const examination = examine(folder, examineOne);
  const tolerated = tolerate(examination.problems, folder, { baseline: baselineOfToday, rules });
  return withErrors({ ...examination, problems: tolerated });
}

/** Lowers to warnings what was found before a change too, so that nobody is held up by lines they did not touch. */
export function judgeChange(now: Judgement, folder: ContentFolder, before: ContentFolder): Judgement {
  const old = marksOf(examine(before).problems, before);
  const { problems } = lowerKnown(now.problems, marksOf(now.problems, folder), old);
  return withErrors({ ...now, problems });
}

const withErrors = (examination: Examination): Judgement => ({
  ...examination,
  errors: examination.problems.filter(isError),
});
