import type { Control, FormField } from '#authoring/form-field.ts';
import { propose as text, takes as words } from '#text/propose.ts';
import type { Inline, TableView } from './page.ts';

/** The fields of an entry as a table: those inside a record or a list below it, a claim by its name. */
export function fieldsTable(one: string, control: Control): TableView {
  const { field, need, takes: what, meaning } = text.columns;
  return {
    caption: text.fieldsCaption(one),
    columns: [field, need, what, meaning],
    isWhole: true,
    rows: rowsOf(control, '').map((row) => ({ cells: row.map((cell): Inline[] => [cell]) })),
  };
}

/** The fields of a claim that stands in an entry, where there is one. */
export function claimIn(control: Control): Control | undefined {
  if (control.type === 'group' && control.isClaim) return control;
  for (const { control: inner } of fieldsIn(control)) {
    const found = claimIn(inner.type === 'list' ? inner.item : inner);
    if (found) return found;
  }
  return undefined;
}

/** The fields of a claim itself as a table. */
export const claimTable = (claim: Control & { type: 'group' }): TableView =>
  fieldsTable(text.claim, { ...claim, isClaim: false });

function rowsOf(control: Control, before: string): string[][] {
  return fieldsIn(control).flatMap(({ name, help, isRequired, control: inner }) => {
    const path = `${before}${name}`;
    const row = [path, isRequired ? text.needed : text.mayBeLeftOut, takes(inner), help];
    const part = inner.type === 'list' ? inner.item : inner;
    const isTold = part.type === 'group' && part.isClaim;
    return [row, ...(isTold ? [] : rowsOf(part, `${path}${inner.type === 'list' ? '[]' : ''}.`))];
  });
}

/** The fields of a record; of one that may have several shapes, those of all. */
function fieldsIn(control: Control): readonly FormField[] {
  if (control.type === 'group') return control.fields;
  if (control.type !== 'variants') return [];
  const [first, ...others] = control.groups.map(({ group }) => group.fields);
  const fields = [...(first ?? []), ...others.flat()];
  const choices = control.groups.flatMap(({ values }) => values.map((value) => ({ value })));
  return fields
    .filter(({ name }, index) => fields.findIndex((each) => each.name === name) === index)
    .map((field) =>
      field.name === control.decidedBy ? { ...field, control: { type: 'choice', choices } } : field,
    );
}

/** What a control takes, in words: `a list: the id of an entry in themes, in lower case`. */
function takes(control: Control): string {
  switch (control.type) {
    case 'choice':
      return words.oneOf(control.choices.map(({ value }) => value).join(', '));
    case 'choices':
      return words.anyOf(control.choices.map(({ value }) => value).join(', '));
    case 'list': {
      const item = takes(control.item);
      return control.least > 0 ? words.listOfAtLeast(control.least, item) : words.list(item);
    }
    case 'record':
      return words.named(control.expectedName, takes(control.value));
    case 'group':
      return control.isClaim ? words.claim : words.fieldsBelow;
    case 'variants':
      return words.fieldsBelow;
    case 'number':
      return words.number;
    case 'yes-no':
      return words.yesNo;
    default:
      return control.expected;
  }
}
