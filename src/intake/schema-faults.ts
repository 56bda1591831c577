import type { z } from 'zod';
import { nearestOf } from '#report/nearest.ts';
import { decidingField, type DescribedField, describedField } from './described-field.ts';
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

/** What keeps a value from being valid, in an author's words; every fault at once, and each value once. */
export function schemaFaults(schema: z.ZodType, value: unknown): SchemaFault[] {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return [];
  const chosen = wrongChoice(schema, value);
  if (chosen) return [chosen.fault, ...schemaFaults(schema, chosen.mended)];
  const faults = result.error.issues.flatMap((issue) => faultsOf(issue, schema));
  return [...new Map(faults.toReversed().map((fault) => [identityOf(fault), fault])).values()].toReversed();
}

/** A value that breaks several checks at once (empty, and therefore not one line) is reported for the first. */
const identityOf = ({ rule, path, key, found }: SchemaFault) =>
  JSON.stringify([path, key, rule === 'missing-field' ? found : '']);

/**
 * zod stops at a field that decides between two shapes (the level of a CBM) when its value is not in the list.
 * Report that value, then judge the rest as if the nearest value stood there.
 */
function wrongChoice(schema: z.ZodType, value: unknown) {
  const key = decidingField(schema);
  if (key === undefined || typeof value !== 'object' || value === null || Array.isArray(value))
    return undefined;
  const field = describedField(schema, [key]);
  const written = (value as Record<string, unknown>)[key];
  if (typeof written === 'string' && field.choices.includes(written)) return undefined;
  const near = nearestChoice(written, field);
  const fault =
    written === undefined
      ? missingField([key], field.choices.join(', '), helpOf(field))
      : unlistedValue([key], written, field);
  return { fault, mended: { ...value, [key]: near ?? field.choices[0] } };
}

function faultsOf(issue: z.core.$ZodIssue, schema: z.ZodType): SchemaFault[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  const field = describedField(schema, path);
  const { input } = issue;
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownField(path, key, field.fields));
    case 'invalid_key':
      return [unknownField(path.slice(0, -1), String(path.at(-1)), [])];
    case 'invalid_value':
      if (input === undefined) return [missingField(path, field.choices.join(', '), helpOf(field))];
      return [unlistedValue(path, input, field)];
    case 'invalid_type': {
      const expected = field.expected ?? typeNames[issue.expected] ?? issue.expected;
      if (input === undefined) return [missingField(path, expected, helpOf(field))];
      return [wrongValue(path, show(input), expected, adviceFor(input, field) ?? helpOf(field))];
    }
    case 'too_small':
      if (issue.origin === 'array' || issue.origin === 'number' || issue.origin === 'int') {
        const least = `${issue.origin === 'array' ? 'at least' : 'a whole number of at least'} ${String(Number(issue.minimum) + (issue.inclusive ? 0 : 1))}`;
        return [
          wrongValue(
            path,
            show(input),
            issue.origin === 'array' ? `${least} in the list` : least,
            helpOf(field),
          ),
        ];
      }
  }
  const found = issue.message.startsWith('Invalid') ? show(input) : `${show(input)} (${issue.message})`;
  return [wrongValue(path, found, field.expected ?? issue.message, adviceFor(input, field) ?? helpOf(field))];
}

const helpOf = ({ description }: DescribedField) =>
  description ?? 'See the table of fields in the guide to contributing.';

const typeNames: Record<string, string> = {
  string: 'text',
  object: 'a record of fields, indented below the name',
  array: 'a list, each item on a line that starts with "- "',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
  record: 'fields, indented below the name',
};

const wrongValue = (path: DataPath, found: string, expected: string, suggestion: string): SchemaFault => ({
  rule: 'wrong-value',
  path,
  found,
  expected,
  suggestion,
});

const nearestChoice = (written: unknown, { choices }: DescribedField) =>
  typeof written === 'string' ? nearestOf(written.trim().replaceAll(' ', '-'), choices) : undefined;

function unlistedValue(path: DataPath, written: unknown, field: DescribedField): SchemaFault {
  const near = nearestChoice(written, field);
  return {
    rule: 'unlisted-value',
    path,
    found: show(written),
    expected: `one of ${field.choices.join(', ')}`,
    suggestion: near ? `Did you mean ${near}?` : helpOf(field),
  };
}

function unknownField(path: DataPath, key: string, fields: readonly string[]): SchemaFault {
  const near = nearestOf(key, fields);
  return {
    rule: 'unknown-field',
    path,
    key,
    found: `the field ${key}`,
    expected: fields.length > 0 ? `one of ${fields.join(', ')}` : 'no such field',
    suggestion: near ? `Did you mean ${near}?` : 'Remove it, or move it to the record where it belongs.',
  };
}

function missingField(path: DataPath, expected: string, help: string): SchemaFault {
  const name = String(path.at(-1) ?? 'a record');
  return {
    rule: 'missing-field',
    path: path.slice(0, -1),
    found: `no field ${name}`,
    expected: `${name}: ${expected}`,
    suggestion: `Add it: ${help}`,
  };
}

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
