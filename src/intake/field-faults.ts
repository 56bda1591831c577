import { nearestOf } from '#report/nearest.ts';
import type { CollectionName } from '#schema/collection-names.ts';
import { valueForWord } from '#schema/other-words.ts';
import type { DescribedField } from './described-field.ts';
import type { DataPath } from './source-file.ts';
import { adviceFor } from './value-advice.ts';

export interface SchemaFault {
  readonly rule: 'unknown-field' | 'missing-field' | 'wrong-value' | 'unlisted-value';
  /** Where the value is, or the record that lacks it. */
  readonly path: DataPath;
  /** Set when the fault is a field that should not be there. */
  readonly key?: string;
  /** The field that was most likely meant by a name that is not one. */
  readonly meant?: string | undefined;
  /** The field that is missing. */
  readonly lacks?: string;
  /** Set when what was written stands where the id of an entry should. */
  readonly mention?: Mention;
  readonly found: string;
  readonly expected: string;
  readonly suggestion: string;
}

/** What was written for an entry of a collection. Only who knows all entries can tell which one was meant. */
export interface Mention {
  readonly collection: CollectionName;
  readonly written: string;
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
  const { reference } = field;
  const isMention = reference !== undefined && typeof written === 'string';
  return {
    rule: 'wrong-value',
    path,
    ...(isMention && { mention: { collection: reference, written } }),
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
    meant: near,
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
  { description = '', needs }: DescribedField,
): SchemaFault {
  const name = String(path.at(-1));
  const within = needs.length === 0 ? '' : `, and indented below it ${needs.join(', ')}`;
  return {
    rule: 'missing-field',
    path: path.slice(0, -1),
    lacks: name,
    found: `no field ${name}`,
    expected: `${name}: ${expected}`,
    suggestion: `Add ${name}${within}. It says: ${description}`,
  };
}

/** The value of a vocabulary that was most likely meant: `politically binding` → `politically-binding`. */
export const nearestChoice = (written: unknown, { choices }: DescribedField): string | undefined =>
  typeof written === 'string'
    ? (valueForWord(written, choices) ?? nearestOf(written.trim().replace(/[\s_]+/g, '-'), choices))
    : undefined;

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
