import type { Control, FormField } from '#authoring/form-field.ts';
import { groupFor, isRecord } from '#authoring/ordered-data.ts';
import type { DataPath } from '#intake/source-file.ts';

/** A field that can be asked for in one question. */
export interface AskedField {
  readonly path: DataPath;
  readonly label: string;
  readonly help: string;
  readonly control: Control;
}

/** The fields without which an entry is not valid and that it does not have yet, in the order in which to ask for them. */
export const missingFields = (control: Control, data: unknown): AskedField[] =>
  walk({ path: [], label: '', help: '', control }, data).missing;

/** What may be added to an entry: fields that it can do without, and one more item of each of its lists. */
export const furtherFields = (control: Control, data: unknown): AskedField[] =>
  walk({ path: [], label: '', help: '', control }, data).further;

/** `['statements', 0, 'stance']` → `statements.0.stance` */
export const pathText = (path: DataPath): string => path.join('.');

/** The control at a path; nothing where the form has none there. */
export function controlAt(control: Control, [step, ...rest]: DataPath): Control | undefined {
  if (step === undefined) return control;
  switch (control.type) {
    case 'group': {
      const field = control.fields.find(({ name }) => name === step);
      return field && controlAt(field.control, rest);
    }
    case 'variants':
      return control.groups
        .map(({ group }) => controlAt(group, [step, ...rest]))
        .find((found) => found !== undefined);
    case 'list':
      return /^\d+$/.test(String(step)) ? controlAt(control.item, rest) : undefined;
    case 'record':
      return controlAt(control.value, rest);
    default:
      return undefined;
  }
}

interface Fields {
  readonly missing: readonly AskedField[];
  readonly further: readonly AskedField[];
}

function walk(asked: AskedField, data: unknown): { missing: AskedField[]; further: AskedField[] } {
  const parts = partsOf(asked, data);
  return {
    missing: parts.flatMap(({ missing }) => missing),
    further: parts.flatMap(({ further }) => further),
  };
}

function partsOf(asked: AskedField, data: unknown): Fields[] {
  const { path, control } = asked;
  switch (control.type) {
    case 'group':
      return inOrder(control.fields, path).map((field) => fieldParts(asked, field, data));
    case 'variants': {
      const decided = isRecord(data) ? data[control.decidedBy] : undefined;
      if (decided === undefined) return [{ missing: [decidingField(asked, control)], further: [] }];
      return partsOf({ ...asked, control: groupFor(data, control) }, data);
    }
    case 'list': {
      if (isSimple(control.item)) return data === undefined ? [{ missing: [asked], further: [] }] : [];
      const items = Array.isArray(data) ? data : [];
      const needsFirst = items.length === 0 && (data === undefined || control.least > 0);
      const wanted = needsFirst ? [undefined] : items;
      const item = (index: number): AskedField => ({
        ...asked,
        path: [...path, index],
        control: control.item,
      });
      return [
        ...wanted.map((value, index) => walk(item(index), value)),
        { missing: [], further: needsFirst ? [] : [item(items.length)] },
      ];
    }
    default:
      return data === undefined ? [{ missing: [asked], further: [] }] : [];
  }
}

function fieldParts({ path }: AskedField, field: FormField, data: unknown): Fields {
  const { name, label, help, isRequired, control } = field;
  const value = isRecord(data) ? data[name] : undefined;
  const asked = { path: [...path, name], label, help, control };
  if (value === undefined && !isRequired)
    return { missing: [], further: control.type === 'record' ? [] : [asked] };
  return walk(asked, value);
}

function decidingField(
  { path }: AskedField,
  { decidedBy, groups }: Control & { type: 'variants' },
): AskedField {
  const fields = groups.flatMap(({ group }) => group.fields.filter(({ name }) => name === decidedBy));
  const choices = fields.flatMap(({ control }) => (control.type === 'choice' ? control.choices : []));
  const [first] = fields;
  return {
    path: [...path, decidedBy],
    label: first?.label ?? decidedBy,
    help: first?.help ?? '',
    control: { type: 'choice', choices },
  };
}

/** The id of a part is asked for last: the rest of it suggests one. */
const inOrder = (fields: readonly FormField[], path: DataPath): FormField[] =>
  path.length === 0
    ? [...fields]
    : [...fields.filter(({ name }) => name !== 'id'), ...fields.filter(({ name }) => name === 'id')];

const isSimple = ({ type }: Control): boolean => !['group', 'variants', 'list', 'record'].includes(type);
