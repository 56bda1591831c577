import { nearestOf } from '#report/nearest.ts';
import type { DescribedField } from './described-field.ts';
import type { DataPath } from './source-file.ts';
import { adviceFor } from './value-advice.ts';

export interface SchemaFault {
  readonly rule: 'unknown-field' | 'missing-field' | 'wrong-value' | 'unlisted-value';
  /** Where the value is, or the record that lacks it. */
  readonly path: DataPath;
  /** Set when the fault is a field that should not be there. */
  readonly key?: string;
  readonly found: string;
  readonly expected: string;
  readonly suggestion: string;
}

/** A value of the wrong kind or form. `why` says what is wrong with it, where that is not plain. */
export function wrongValue(
  path: DataPath,
  written: unknown,
  expected: string,
  field: DescribedField,
  why = '',
): SchemaFault {
  const found = why === '' ? show(written) : `${show(written)} (${why})`;
  return {
    rule: 'wrong-value',
    path,
    found,
    expected,
    suggestion: adviceFor(written, field) ?? helpOf(field),
  };
}

/** A value that is not in its vocabulary. */
export function unlistedValue(path: DataPath, written: unknown, field: DescribedField): SchemaFault {
  const near = nearestChoice(written, field);
  return {
    rule: 'unlisted-value',
    path,
    found: show(written),
    expected: `one of ${field.choices.join(', ')}`,
    suggestion: near ? `Did you mean ${near}?` : helpOf(field),
  };
}

/** A field that the record does not have. */
export function unknownField(path: DataPath, key: string, fields: readonly string[]): SchemaFault {
  const near = nearestOf(key, fields);
  return {
    rule: 'unknown-field',
    path,
    key,
    found: `the field ${key}`,
    expected: `one of ${fields.join(', ')}`,
    suggestion: near ? `Did you mean ${near}?` : 'Remove it, or move it to the record where it belongs.',
  };
}

/** What stands where a field should, with nothing after it: mostly the rest of a value that a comma cut off. */
export function cutOffValue(path: DataPath, key: string): SchemaFault {
  return {
    rule: 'unknown-field',
    path,
    key,
    found: `${key}, without a value`,
    expected: 'a field with its value, or one value in quotes',
    suggestion: `If it belongs to the text before it, put that whole text in quotes: a comma ends a value inside { }. If it is a field, write its value after "${key}:".`,
  };
}

/** A field that the record must have. */
export function missingField(
  path: DataPath,
  expected: string,
  { description = '' }: DescribedField,
): SchemaFault {
  const name = String(path.at(-1));
  return {
    rule: 'missing-field',
    path: path.slice(0, -1),
    found: `no field ${name}`,
    expected: `${name}: ${expected}`,
    suggestion: `Add ${name}. It says: ${description}`,
  };
}

/** The value of a vocabulary that was most likely meant: `politically binding` → `politically-binding`. */
export const nearestChoice = (written: unknown, { choices }: DescribedField): string | undefined =>
  typeof written === 'string' ? nearestOf(written.trim().replaceAll(' ', '-'), choices) : undefined;

const helpOf = ({ description }: DescribedField) =>
  description === undefined
    ? 'See the fields in the guide to contributing.'
    : `The field says: ${description}`;

/** How a value is named in a report: text in quotes, anything else by what it is. */
function show(input: unknown): string {
  if (typeof input === 'string') return input.length > 70 ? `"${input.slice(0, 70)}…"` : `"${input}"`;
  if (input === null) return 'nothing after the colon';
  if (Array.isArray(input)) return input.length === 0 ? 'an empty list' : 'a list';
  if (typeof input === 'object') return 'a record of fields';
  return typeof input === 'number'
    ? `the number ${String(input)}`
    : `${JSON.stringify(input)}, without quotes`;
}
