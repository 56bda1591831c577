import type { z } from 'zod';
import { decidingField, describedField } from './described-field.ts';
import {
  missingField,
  nearestChoice,
  type SchemaFault,
  cutOffValue,
  unknownField,
  unlistedValue,
  wrongValue,
} from './field-faults.ts';
import type { DataPath } from './source-file.ts';

/** What keeps a value from being valid, in an author's words; every fault at once, and each value once. */
export function schemaFaults(schema: z.ZodType, value: unknown): SchemaFault[] {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return [];
  const chosen = wrongChoice(schema, value);
  if (chosen) return [chosen.fault, ...schemaFaults(schema, chosen.mended)];
  return withoutMisspelt(firstOfEachValue(result.error.issues.flatMap((issue) => faultsOf(issue, schema))));
}

/** A field whose name is misspelt is not also reported as missing. */
function withoutMisspelt(faults: readonly SchemaFault[]): SchemaFault[] {
  const meant = new Set(
    faults.flatMap(({ path, meant }) => (meant === undefined ? [] : [JSON.stringify([...path, meant])])),
  );
  return faults.filter(
    ({ rule, path, lacks }) => rule !== 'missing-field' || !meant.has(JSON.stringify([...path, lacks])),
  );
}

/** A value that breaks several checks at once (empty, and therefore not one line) is reported for the first. */
function firstOfEachValue(faults: readonly SchemaFault[]): SchemaFault[] {
  const byValue = new Map<string, SchemaFault>();
  for (const fault of faults) {
    const { rule, path, key, found } = fault;
    const identity = JSON.stringify([path, key, rule === 'missing-field' ? found : '']);
    if (!byValue.has(identity)) byValue.set(identity, fault);
  }
  return [...byValue.values()];
}

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
  const fault =
    written === undefined
      ? missingField([key], `one of ${field.choices.join(', ')}`, field)
      : unlistedValue([key], written, field);
  return { fault, mended: { ...value, [key]: nearestChoice(written, field) ?? field.choices[0] } };
}

function faultsOf(issue: z.core.$ZodIssue, schema: z.ZodType): SchemaFault[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  const field = describedField(schema, path);
  const { input } = issue;
  switch (issue.code) {
    case 'unrecognized_keys': {
      // Of a record with two shapes, the fields of both are described; what this one may not have is no advice.
      const others = field.fields.filter((name) => !issue.keys.includes(name));
      return issue.keys.map((key) =>
        isCutOff(issue.input, key) ? cutOffValue(path, key) : unknownField(path, key, others),
      );
    }
    case 'invalid_value':
      if (input === undefined) return [missingField(path, `one of ${field.choices.join(', ')}`, field)];
      return [unlistedValue(path, input, field)];
    case 'invalid_type': {
      const expected = field.expected ?? typeNames[issue.expected] ?? issue.expected;
      if (input === undefined) return [missingField(path, expected, field)];
      const fault = wrongValue(path, input, expected, field);
      const suggestion =
        typeof input === 'string' ? shapeAdvice(issue.expected, input, schema, path) : undefined;
      return [suggestion === undefined ? fault : { ...fault, suggestion }];
    }
    case 'too_small': {
      const least = String(Number(issue.minimum) + (issue.inclusive === false ? 1 : 0));
      if (issue.origin === 'array') return [wrongValue(path, input, `at least ${least} in the list`, field)];
      if (issue.origin === 'string') break;
      return [wrongValue(path, input, `a whole number of at least ${least}`, field)];
    }
    case 'invalid_key': {
      const record = path.slice(0, -1);
      const { expectedKey = issue.message } = describedField(schema, record);
      const suggestion = 'Write the name of the field in that form.';
      return [{ ...unknownField(record, String(path.at(-1)), []), expected: expectedKey, suggestion }];
    }
  }
  const expected = field.expected ?? issue.message;
  return [wrongValue(path, input, expected, field, expected === issue.message ? '' : issue.message)];
}

/** How to write a text that stands where a list, a record or a number is expected. */
function shapeAdvice(
  expected: string,
  written: string,
  schema: z.ZodType,
  path: DataPath,
): string | undefined {
  if (expected === 'array') {
    const item = describedField(schema, [...path, 0]);
    // Words without hyphens before them come as one text; ids and values of a list have no spaces.
    const isWords = item.form === 'id' || item.choices.length > 0;
    const items = isWords
      ? written
          .split(/[\s,;]+/)
          .filter(Boolean)
          .join(', ')
      : written;
    return `Write it in square brackets: [${items}]`;
  }
  if (expected === 'object') {
    const [name] = describedField(schema, path).fields;
    return name === undefined
      ? undefined
      : `Write its fields in curly brackets, or each on a line below: { ${name}: ${written} }`;
  }
  const isNumber = /^(?:int|number)$/.test(expected) && /^\d+$/.test(written);
  return isNumber ? `Write it without quotes: ${written}` : undefined;
}

const typeNames: Record<string, string> = {
  string: 'text',
  object: 'a record of fields, indented below the name',
  array: 'a list, each item on a line that starts with "- "',
  boolean: 'true or false',
  int: 'a whole number, without quotes',
  number: 'a number, without quotes',
  record: 'fields, indented below the name',
};

/** In `{ paragraph: annex I, 50 }` the comma ends the value, and YAML takes 50 for a field with nothing in it. */
function isCutOff(record: unknown, key: string): boolean {
  return (
    typeof record === 'object' &&
    record !== null &&
    Object.entries(record).some(([name, value]) => name === key && value === null)
  );
}
