import { form } from '#text/propose-form.ts';
import { element } from '../element.ts';
import type { FieldRequest, FieldView } from './field-view.ts';
import { problemLines } from './problem-lines.ts';

type Entered = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** A single control with its label, its help and room for what is wrong with it. */
export function labelled(
  { field, around }: Pick<FieldRequest, 'field' | 'around'>,
  control: Entered,
  help: string,
  ...more: readonly HTMLElement[]
): FieldView {
  const target = around.nextId();
  const [hintId, problemsId] = [`${target}-hint`, `${target}-problems`];
  control.id = target;
  control.setAttribute('aria-describedby', help === '' ? problemsId : `${hintId} ${problemsId}`);
  if (field.isRequired) control.setAttribute('aria-required', 'true');
  const problems = element('div', { id: problemsId, class: 'problems' });
  const whole = element('div', { class: 'field' }, [
    element('label', { for: target }, labelOf(field)),
    ...(help === '' ? [] : [element('p', { id: hintId, class: 'hint' }, [help])]),
    problems,
    control,
    ...more,
  ]);
  return {
    element: whole,
    label: field.label,
    target,
    part: () => undefined,
    showProblems: (list) => {
      problems.replaceChildren(...list.map(problemLines));
      whole.classList.toggle('has-problem', list.length > 0);
      if (list.length > 0) control.setAttribute('aria-invalid', 'true');
      else control.removeAttribute('aria-invalid');
    },
  };
}

/** Several controls under one heading, with help and room for what is wrong. */
export function framed(
  { field, around }: Pick<FieldRequest, 'field' | 'around'>,
  content: readonly HTMLElement[],
  part: FieldView['part'],
): FieldView {
  const target = around.nextId();
  const problems = element('div', { class: 'problems', id: `${target}-problems` });
  const describedBy = `${target}-hint ${target}-problems`;
  const whole = element(
    'fieldset',
    { class: 'field', id: target, tabindex: '-1', 'aria-describedby': describedBy },
    [
      element('legend', {}, labelOf(field)),
      element('p', { class: 'hint', id: `${target}-hint` }, [field.help]),
      problems,
      ...content,
    ],
  );
  return {
    element: whole,
    label: field.label,
    target,
    part,
    showProblems: (list) => {
      problems.replaceChildren(...list.map(problemLines));
      whole.classList.toggle('has-problem', list.length > 0);
    },
  };
}

const labelOf = ({ label, isRequired }: FieldRequest['field']): (HTMLElement | string)[] =>
  isRequired ? [label] : [label, element('span', { class: 'soft' }, [` ${form.optional}`])];
