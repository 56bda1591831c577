import type { z } from 'zod';
import { nearestOf } from '#report/nearest.ts';
import type { DataPath } from './source-file.ts';

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

/** What keeps a value from being valid, in an author's words; every fault at once. */
export function schemaFaults(schema: z.ZodType, value: unknown): SchemaFault[] {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return [];
  const chosen = wrongChoice(schema, value);
  if (chosen) return [chosen.fault, ...schemaFaults(schema, chosen.mended)];
  return result.error.issues.flatMap((issue) => faultsOf(issue, schema));
}

/**
 * zod stops at a field that decides between two shapes (the level of a CBM) when its value is not in the list.
 * Report that value, then judge the rest as if the nearest value stood there.
 */
function wrongChoice(schema: z.ZodType, value: unknown) {
  const { discriminator: key } = (schema as Inner).def;
  if (key === undefined || typeof value !== 'object' || value === null || Array.isArray(value))
    return undefined;
  const choices = describedAt(schema, [key]).choices;
  const written = (value as Record<string, unknown>)[key];
  if (choices.includes(String(written))) return undefined;
  const near = written === undefined ? undefined : nearestOf(String(written), choices);
  const help = describedAt(schema, [key]).description ?? '';
  const fault =
    written === undefined
      ? missingField([key], choices.join(', '), help)
      : unlistedValue([key], written, choices, help);
  return { fault, mended: { ...value, [key]: near ?? choices[0] } };
}

function faultsOf(issue: z.core.$ZodIssue, schema: z.ZodType): SchemaFault[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  const described = describedAt(schema, path);
  const help = described.description ?? 'See the table of fields in the guide to contributing.';
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownField(path, key, described.fields));
  }
  if (issue.code === 'invalid_value' || issue.code === 'invalid_union') {
    const listed = issue.code === 'invalid_value' ? issue.values.map(String) : described.choices;
    if (issue.input === undefined) return [missingField(path, listed.join(', '), help)];
    return [unlistedValue(path, issue.input, listed, help)];
  }
  if (issue.input === undefined && issue.code === 'invalid_type') {
    return [missingField(path, described.expected ?? typeNames[issue.expected] ?? issue.expected, help)];
  }
  return [
    {
      rule: 'wrong-value',
      path,
      found: `${show(issue.input)}${issue.code === 'invalid_type' || issue.message.startsWith('Invalid') ? '' : ` (${issue.message})`}`,
      expected:
        described.expected ??
        (issue.code === 'invalid_type' ? (typeNames[issue.expected] ?? issue.expected) : issue.message),
      suggestion: help,
    },
  ];
}

const typeNames: Record<string, string> = {
  string: 'text (put numbers and yes/no in quotes)',
  object: 'a record of fields, indented below the name',
  array: 'a list, each item on a line that starts with "- "',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
  record: 'fields, indented below the name',
};

function unlistedValue(
  path: DataPath,
  written: unknown,
  listed: readonly string[],
  help: string,
): SchemaFault {
  const near = nearestOf(String(written), listed);
  return {
    rule: 'unlisted-value',
    path,
    found: show(written),
    expected: `one of ${listed.join(', ')}`,
    suggestion: near ? `Did you mean ${near}?` : help,
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
    suggestion: near ? `Did you mean ${near}?` : 'Remove it, or move it to the field where it belongs.',
  };
}

function missingField(path: DataPath, expected: string, help: string): SchemaFault {
  const name = String(path.at(-1) ?? 'a record');
  return {
    rule: 'missing-field',
    path: path.slice(0, -1),
    found: `no field ${name}`,
    expected: expected === '' ? name : `${name}: ${expected}`,
    suggestion: help,
  };
}

function show(input: unknown): string {
  if (input === null) return 'nothing after the colon';
  if (Array.isArray(input)) return input.length === 0 ? 'an empty list' : 'a list';
  if (typeof input === 'object') return 'a record of fields';
  const text = typeof input === 'string' ? input : String(input);
  return text.length > 70 ? `"${text.slice(0, 70)}…"` : `"${text}"`;
}

interface Described {
  readonly description?: string | undefined;
  readonly expected?: string | undefined;
  readonly fields: readonly string[];
  readonly choices: readonly string[];
}

/** Walks a schema along a path of data and tells what the manual says about that place. */
function describedAt(schema: z.ZodType, path: DataPath): Described {
  let nodes: Inner[] = [schema as Inner];
  let description = schema.meta()?.description;
  for (const step of path) {
    nodes = nodes.flatMap(unwrap).flatMap((node) => childrenAt(node, step));
    description = nodes.map(metaOf).find((meta) => meta?.description)?.description ?? description;
  }
  const expected = nodes
    .flatMap((node) => [node, ...unwrap(node)])
    .map(metaOf)
    .find((meta) => meta?.expected)?.expected;
  const flat = nodes.flatMap(unwrap);
  return {
    description,
    expected,
    fields: [...new Set(flat.flatMap((node) => Object.keys(node.def.shape ?? {})))],
    choices: [
      ...new Set(flat.flatMap((node) => Object.values(node.def.entries ?? {}).concat(node.def.values ?? []))),
    ].map(String),
  };
}

/** The parts of zod's node definitions that the walk looks at. */
type Inner = z.ZodType & {
  def: {
    type: string;
    innerType?: Inner;
    element?: Inner;
    valueType?: Inner;
    options?: Inner[];
    discriminator?: string;
    shape?: Record<string, Inner>;
    entries?: Record<string, string>;
    values?: unknown[];
  };
};

const metaOf = (node: Inner) => node.meta();

function unwrap(node: Inner): Inner[] {
  if (node.def.innerType) return unwrap(node.def.innerType);
  if (node.def.options) return node.def.options.flatMap(unwrap);
  return [node];
}

function childrenAt(node: Inner, step: string | number): Inner[] {
  if (typeof step === 'number') return node.def.element ? [node.def.element] : [];
  const child = node.def.shape?.[step] ?? node.def.valueType;
  return child ? [child] : [];
}
