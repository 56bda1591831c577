import type { Control } from '#authoring/form-field.ts';
import { isRecord } from '#authoring/ordered-data.ts';
import { form } from '#text/propose-form.ts';
import { element } from '../element.ts';
import type { FieldRequest, FieldView } from './field-view.ts';
import { showParts } from './group-field.ts';
import { framed } from './labelled.ts';
import { showField } from './show-field.ts';

interface Item {
  value: unknown;
  readonly element: HTMLLIElement;
  readonly view: FieldView;
  readonly rename: (number: number) => void;
}

/** Any number of the same, which can be added, removed and moved with the keyboard; the focus stays with what was moved. */
export function showList(request: FieldRequest<Control & { type: 'list' }>): FieldView {
  const { field, control, value, change, around } = request;
  const items: Item[] = [];
  const list = element('ol', { class: 'items' });
  const adding = element('button', { type: 'button' }, [form.add(field.label)]);
  const changed = () => {
    for (const [index, item] of items.entries()) item.rename(index + 1);
    change(items.map((item) => item.value));
  };

  const makeItem = (initial: unknown, isOpen: boolean): Item => {
    const part = showItem({ ...request, value: initial, control: control.item }, isOpen, (now) => {
      item.value = now;
      changed();
    });
    const item: Item = { value: initial, element: element('li', {}, [part.view.element]), ...part };
    part.actions.up.addEventListener('click', () => {
      move(item, -1, part.actions.up);
    });
    part.actions.down.addEventListener('click', () => {
      move(item, 1, part.actions.down);
    });
    part.actions.remove.addEventListener('click', () => {
      remove(item);
    });
    return item;
  };
  const move = (item: Item, by: number, pressed: HTMLElement) => {
    const from = items.indexOf(item);
    const to = Math.min(Math.max(from + by, 0), items.length - 1);
    if (to === from) return;
    items.splice(to, 0, ...items.splice(from, 1));
    list.replaceChildren(...items.map((each) => each.element));
    changed();
    pressed.focus();
    around.say(form.moved(field.label, to + 1));
  };
  const remove = (item: Item) => {
    const index = items.indexOf(item);
    items.splice(index, 1);
    item.element.remove();
    changed();
    const next = items[Math.min(index, items.length - 1)];
    (next?.element.querySelector<HTMLElement>('summary, input, textarea, select') ?? adding).focus();
    around.say(form.removed(field.label, index + 1));
  };
  adding.addEventListener('click', () => {
    const item = makeItem(control.item.type === 'group' ? {} : '', true);
    items.push(item);
    list.append(item.element);
    changed();
    item.element.querySelector<HTMLElement>('input, textarea, select')?.focus();
  });

  const initial: readonly unknown[] = Array.isArray(value) ? value : [];
  for (const each of initial) items.push(makeItem(each, false));
  for (const [index, item] of items.entries()) item.rename(index + 1);
  list.append(...items.map((each) => each.element));
  return framed(request, [list, adding], (step) => items[Number(step)]?.view);
}

/** An item with its actions: a record can be closed, anything else stands in a line. */
function showItem(request: FieldRequest, isOpen: boolean, change: (value: unknown) => void) {
  const { field, control, value, around } = request;
  const [up, down, remove] = [form.signs.up, form.signs.down, form.signs.remove].map((label) =>
    element('button', { type: 'button' }, [label]),
  ) as [HTMLButtonElement, HTMLButtonElement, HTMLButtonElement];
  const actions = element('div', { class: 'actions' }, [up, down, remove]);
  const nameActions = (number: number) => {
    up.ariaLabel = form.up(field.label, number);
    down.ariaLabel = form.down(field.label, number);
    remove.ariaLabel = form.remove(field.label, number);
  };
  if (control.type !== 'group') {
    const own = { label: field.label, help: '', isRequired: true };
    const plain =
      control.type === 'reference' || 'expected' in control ? { ...control, expected: '' } : control;
    const view = showField({ ...request, field: own, control: plain, change });
    view.element.append(actions);
    const label = view.element.querySelector('label, legend');
    const rename = (number: number) => {
      label?.replaceChildren(form.item(field.label, number));
      nameActions(number);
    };
    return { view, rename, actions: { up, down, remove } };
  }

  const heading = element('summary');
  let current = value;
  let number = 0;
  const show = () => {
    const said = summaryOf(current);
    heading.replaceChildren(form.item(field.label, number), ...(said === '' ? [] : [`: ${said}`]));
  };
  const parts = showParts(
    {
      value,
      around,
      change: (now) => {
        current = now;
        show();
        change(now);
      },
    },
    control.fields,
  );
  const {
    showProblems,
    element: problems,
    target,
  } = framed({ ...request, field: { ...field, help: '' } }, [], () => undefined);
  problems.classList.add('item-problems');
  problems.querySelector('legend')?.classList.add('unseen');
  const details = element('details', isOpen ? { open: '' } : {}, [
    heading,
    problems,
    ...parts.elements,
    actions,
  ]);
  const view: FieldView = {
    element: details,
    label: field.label,
    target,
    part: parts.part,
    showProblems,
  };
  const rename = (now: number) => {
    number = now;
    show();
    nameActions(now);
  };
  return { view, rename, actions: { up, down, remove } };
}

/** What an item says, in a line: the text of a claim, else its first text. */
function summaryOf(value: unknown): string {
  if (!isRecord(value)) return '';
  const { claim, text } = value;
  const said = isRecord(claim) && typeof claim.text === 'string' ? claim.text : text;
  const first =
    typeof said === 'string'
      ? said
      : Object.values(value).find((each) => typeof each === 'string' && each !== '');
  return typeof first === 'string' ? first : '';
}
