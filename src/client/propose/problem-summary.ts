import type { FieldProblem } from '#proposing/make-proposal.ts';
import { form } from '#text/propose-form.ts';
import { element } from '../element.ts';
import type { FieldView } from './field-view.ts';

/** A problem with the field beside which it is shown: the nearest one that is on the page. */
export interface PlacedProblem {
  readonly problem: FieldProblem;
  readonly view: FieldView | undefined;
  /** The labels on the way to the field: `Asks 2, Text`. */
  readonly label: string;
}

/** The problems by place, each with a link that leads to its field. */
export function problemSummary(placed: readonly PlacedProblem[], file: string): HTMLElement[] {
  const items = placed.map(({ problem, view, label }) => {
    const { found, expected, suggestion } = problem;
    return element('li', {}, [
      ...(problem.file === file ? [] : [form.elsewhere(problem.file)]),
      view === undefined ? label : linkTo(view, label),
      `${view === undefined && label === '' ? '' : ': '}${found}. ${form.expected}: ${expected}. ${suggestion}`,
    ]);
  });
  return [element('h3', {}, [form.problems(placed.length)]), element('ul', {}, items)];
}

function linkTo(view: FieldView, label: string): HTMLElement {
  const link = element('a', { href: `#${view.target}` }, [label]);
  link.addEventListener('click', (event) => {
    event.preventDefault();
    goTo(view);
  });
  return link;
}

/** Opens what a field stands in, and puts the focus on it. */
function goTo(view: FieldView): void {
  const target = document.getElementById(view.target);
  for (let outer = target?.closest('details'); outer; outer = outer.parentElement?.closest('details'))
    outer.open = true;
  target?.focus();
  target?.scrollIntoView({ block: 'center' });
}
