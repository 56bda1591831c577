import type { Control, FormField } from './form-field.ts';
import { groupFor, isRecord } from './ordered-data.ts';

type Path = readonly (string | number)[];

/** The value at a path; undefined where there is none. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => {
    if (Array.isArray(value)) return value[Number(step)] as unknown;
    return isRecord(value) ? value[step] : undefined;
  }, data);
}

/** The same data with another value at a path. */
export function withValueAt(data: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(data)) return data.with(Number(step), withValueAt(data[Number(step)], rest, value));
  const record = isRecord(data) ? data : {};
  return { ...record, [step]: withValueAt(record[step], rest, value) };
}

/** The field of a form at a path: of an item of a list, what the list asks for, under the name of the list. */
export function fieldAt(
  control: Control,
  data: unknown,
  path: Path,
): Pick<FormField, 'label' | 'help' | 'isRequired' | 'control'> | undefined {
  let found: Pick<FormField, 'label' | 'help' | 'isRequired' | 'control'> = {
    label: '',
    help: '',
    isRequired: true,
    control,
  };
  for (const [index, step] of path.entries()) {
    const inner = partOf(found, valueAt(data, path.slice(0, index)), step);
    if (inner === undefined) return undefined;
    found = inner;
  }
  return found;
}

function partOf(
  field: Pick<FormField, 'label' | 'help' | 'isRequired' | 'control'>,
  data: unknown,
  step: string | number,
) {
  const { control } = field;
  switch (control.type) {
    case 'list':
      return { ...field, isRequired: true, control: control.item };
    case 'record':
      return { ...field, label: String(step), control: control.value };
    case 'group':
      return control.fields.find(({ name }) => name === step);
    case 'variants':
      return groupFor(data, control).fields.find(({ name }) => name === step);
    default:
      return undefined;
  }
}
