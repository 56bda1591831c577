import type { Control, FormField, GroupControl } from './form-field.ts';

/**
 * Data as a file holds it: fields in the order of the schema, without those that have the value they would have anyway.
 * Fields that the schema does not know come last, so that nothing is lost before it has been reported.
 */
export function orderedData(data: unknown, control: Control): unknown {
  switch (control.type) {
    case 'group':
      return isRecord(data) ? orderedRecord(data, control.fields) : data;
    case 'variants':
      return orderedData(data, groupFor(data, control));
    case 'list':
      return Array.isArray(data) ? data.map((item) => orderedData(item, control.item)) : data;
    default:
      return data;
  }
}

/** Of a record that may have several shapes, the one that it has; the first where it has none yet. */
export function groupFor(data: unknown, control: Control & { type: 'variants' }): GroupControl {
  const deciding = isRecord(data) ? data[control.decidedBy] : undefined;
  const found = control.groups.find(({ values }) => values.some((value) => value === deciding));
  const [first] = control.groups;
  const group = found ?? first;
  if (group === undefined) throw new Error('A union has no options.');
  return group.group;
}

/** Whether a value is a record of fields. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether two values of plain data say the same; the order of fields makes no difference. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) || Array.isArray(b)) {
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((item, index) => isSame(item, b[index]))
    );
  }
  if (!isRecord(a) || !isRecord(b)) return false;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => isSame(a[key], b[key]));
}

function orderedRecord(
  record: Readonly<Record<string, unknown>>,
  fields: readonly FormField[],
): Record<string, unknown> {
  const known = new Set(fields.map(({ name }) => name));
  const names = [
    ...fields.map(({ name }) => name),
    ...Object.keys(record).filter((name) => !known.has(name)),
  ];
  const kept = names.flatMap((name): [string, unknown][] => {
    const field = fields.find((each) => each.name === name);
    const value = field === undefined ? record[name] : orderedData(record[name], field.control);
    const isLeftOut =
      value === undefined || (field?.byDefault !== undefined && isSame(value, field.byDefault));
    return isLeftOut ? [] : [[name, value]];
  });
  return Object.fromEntries(kept);
}
