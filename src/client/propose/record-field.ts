import type { Control } from '#authoring/form-field.ts';
import { isRecord } from '#authoring/ordered-data.ts';
import { form } from '#text/propose-form.ts';
import type { FieldRequest, FieldView } from './field-view.ts';
import { showList } from './list-field.ts';

/** Values under names that the author gives, shown as a list of names with their values. */
export function showRecord(request: FieldRequest<Control & { type: 'record' }>): FieldView {
  const { control, value, change } = request;
  const rows = isRecord(value) ? Object.entries(value).map(([name, each]) => ({ name, value: each })) : [];
  const list = showList({
    ...request,
    value: rows,
    control: {
      type: 'list',
      least: 0,
      item: {
        type: 'group',
        isClaim: false,
        fields: [
          {
            name: 'name',
            label: form.name,
            help: '',
            isRequired: true,
            isRare: false,
            control: { type: 'id', expected: control.expectedName },
          },
          {
            name: 'value',
            label: form.value,
            help: '',
            isRequired: true,
            isRare: false,
            control: control.value,
          },
        ],
      },
    },
    change: (changed) => {
      names = namesIn(changed);
      change(toRecord(changed));
    },
  });
  let names = namesIn(rows);
  // The rows are found by their names, as the file has them.
  return { ...list, part: (name) => list.part(names.indexOf(String(name)))?.part('value') };
}

const rowsOf = (value: unknown) => (Array.isArray(value) ? value.filter(isRecord) : []);

const nameOf = (row: Readonly<Record<string, unknown>>) =>
  typeof row.name === 'string' ? row.name.trim() : '';

const namesIn = (value: unknown): string[] => rowsOf(value).map(nameOf);

const toRecord = (value: unknown): Record<string, unknown> =>
  Object.fromEntries(rowsOf(value).map((row) => [nameOf(row), row.value ?? '']));
