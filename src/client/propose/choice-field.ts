import type { Choice, Control } from '#authoring/form-field.ts';
import { wordOfChoice } from '#text/choice-words.ts';
import { form } from '#text/propose-form.ts';
import { element } from '../element.ts';
import type { FieldRequest, FieldView } from './field-view.ts';
import { framed, labelled } from './labelled.ts';

/** One value of a closed list. */
export function showChoice(request: FieldRequest<Control & { type: 'choice' }>): FieldView {
  const { control, value, change, field } = request;
  const select = element('select', {}, [
    element('option', { value: '' }, [form.none]),
    ...control.choices.map((choice) =>
      element('option', { value: choice.value }, [wordOf(choice, control.choices)]),
    ),
  ]);
  // A value that is not in the list stays, so that the check can name it and nothing is lost.
  if (typeof value === 'string' && value !== '' && !control.choices.some((choice) => choice.value === value))
    select.append(element('option', { value }, [value]));
  select.value = typeof value === 'string' ? value : '';
  select.addEventListener('change', () => {
    change(select.value === '' ? undefined : select.value);
  });
  const meanings = meaningsOf(control.choices);
  return labelled(request, select, meanings === undefined ? field.help : '', ...(meanings ? [meanings] : []));
}

/** Any values of a closed list. */
export function showChoices(request: FieldRequest<Control & { type: 'choices' }>): FieldView {
  const { control, value, change } = request;
  const chosen = new Set(Array.isArray(value) ? value.map(String) : []);
  const boxes = control.choices.map((choice) => {
    const box = element('input', { type: 'checkbox', value: choice.value });
    box.checked = chosen.has(choice.value);
    box.addEventListener('change', () => {
      if (box.checked) chosen.add(choice.value);
      else chosen.delete(choice.value);
      change([...chosen]);
    });
    return element('label', { class: 'tick' }, [box, wordOf(choice, control.choices)]);
  });
  return framed(request, boxes, () => undefined);
}

/** True, or left out. */
export function showYesNo(request: Pick<FieldRequest, 'field' | 'value' | 'change' | 'around'>): FieldView {
  const { value, change } = request;
  const box = element('input', { type: 'checkbox' });
  box.checked = value === true;
  box.addEventListener('change', () => {
    change(box.checked ? true : undefined);
  });
  return framed(request, [element('label', { class: 'tick' }, [box, form.yes])], () => undefined);
}

/** A value in the words of the site; the file keeps the value. */
const wordOf = ({ value }: Choice, choices: readonly Choice[]): string =>
  wordOfChoice(
    value,
    choices.map((each) => each.value),
  );

/** What each value means, where the schema says so value by value. */
function meaningsOf(choices: readonly Choice[]): HTMLElement | undefined {
  if (choices.some(({ help }) => help === undefined)) return undefined;
  return element(
    'ul',
    { class: 'hint' },
    choices.map((choice) =>
      element('li', {}, [element('b', {}, [wordOf(choice, choices)]), `: ${choice.help ?? ''}`]),
    ),
  );
}
