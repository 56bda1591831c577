import type { FieldProblem, Proposal } from '#proposing/make-proposal.ts';
import type { FieldView } from './field-view.ts';
import type { FormFields } from './form-fields.ts';
import type { PlacedProblem } from './problem-summary.ts';

/** Shows each problem beside its field, clears the other fields, and says where each problem stands. */
export function placeProblems({ problems, file }: Proposal, fields: FormFields): PlacedProblem[] {
  for (const view of shownBefore.get(fields) ?? []) view.showProblems([]);
  const byView = new Map<FieldView, FieldProblem[]>();
  const placed = problems.map((problem): PlacedProblem => {
    const isHere = problem.file === file;
    const { view, labels } = isHere ? fields.viewAt(problem.path) : { view: undefined, labels: [] };
    const isAboutPlace = problem.rule === 'file-place' || problem.rule === 'duplicate-id';
    const shown = isAboutPlace ? (fields.place ?? view) : view;
    if (shown) byView.set(shown, [...(byView.get(shown) ?? []), problem]);
    return { problem, view: shown, label: shown === fields.place ? (shown?.label ?? '') : labels.join(', ') };
  });
  for (const [view, own] of byView) view.showProblems(own);
  shownBefore.set(fields, [...byView.keys()]);
  return placed;
}

/** The fields beside which problems are shown now, so that they can be cleared. */
const shownBefore = new WeakMap<FormFields, readonly FieldView[]>();
