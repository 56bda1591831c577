import type { Control } from '#authoring/form-field.ts';
import { isRecord } from '#authoring/ordered-data.ts';
import type { DataPath } from '#intake/source-file.ts';

/** Data with a value at a path; records and lists on the way there are made: `statements`, 0, `stance`. */
export function placeValue(data: unknown, [step, ...rest]: DataPath, value: unknown): unknown {
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const items = Array.isArray(data) ? Array.from<unknown>(data) : [];
    items[step] = placeValue(items[step], rest, value);
    return items;
  }
  const record = isRecord(data) ? data : {};
  return { ...record, [step]: placeValue(record[step], rest, value) };
}

/** The value at a path. */
export function valueAt(data: unknown, [step, ...rest]: DataPath): unknown {
  if (step === undefined) return data;
  if (Array.isArray(data)) return valueAt(data[Number(step)], rest);
  return isRecord(data) ? valueAt(data[step], rest) : undefined;
}

/** `statements.0.stance` → `['statements', 0, 'stance']` */
export const toPath = (text: string): DataPath =>
  text.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));

/** Text from a command line as the value that a field takes: `a, b` for a list, `true`, `3`. What does not fit stays text. */
export function toValue(text: string, control: Control | undefined): unknown {
  switch (control?.type) {
    case 'number':
      return /^-?\d+$/.test(text) ? Number(text) : text;
    case 'yes-no':
      return text === 'true' || (text === 'false' ? false : text);
    case 'list':
      // What has fields of its own is given field by field.
      return ['group', 'variants'].includes(control.item.type) ? text : itemsOf(text);
    case 'choices':
      return itemsOf(text);
    default:
      return text;
  }
}

const itemsOf = (text: string): string[] =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
