import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { builtSite } from './built-pages.ts';

const ajv = new Ajv2020({ allErrors: true });
addFormats(ajv);
ajv.addVocabulary(['x-reference', 'x-claim', 'x-partial-date']);

/** What a published schema, by its path below /schemas/v1/ without its ending, finds wrong with data, with the place. */
export const faultsBySchema = (path: string, data: unknown): string[] => faultsBy(compiled(path), data);

/** The same, and every key is a fault that the schema does not name. */
export const faultsByClosedSchema = (path: string, data: unknown): string[] =>
  faultsBy(compiled(path, closed), data);

/** What is wrong with a schema by the schema of all schemas. */
export const faultsOfSchema = (schema: object): string[] =>
  ajv.validateSchema(schema) === true ? [] : [ajv.errorsText()];

const validators = new Map<string, ValidateFunction>();

function compiled(path: string, change?: typeof closed): ValidateFunction {
  const key = `${change === undefined ? '' : 'closed '}${path}`;
  const known = validators.get(key);
  if (known !== undefined) return known;
  const file = join(builtSite, 'schemas/v1', `${path}.schema.json`);
  const { $id: _, ...schema } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  const validate = ajv.compile(change === undefined ? schema : (change(schema) as object));
  validators.set(key, validate);
  return validate;
}

/**
 * A published schema lets a later version add keys. These tests do not, so that every key of this version is described.
 * Only a record with fields of its own is closed: one whose keys are free, such as addresses by language, stays so.
 */
function closed(schema: unknown): unknown {
  if (typeof schema !== 'object' || schema === null) return schema;
  if (Array.isArray(schema)) return schema.map(closed);
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  const isRecord = 'properties' in inner && Object.keys(inner.properties as object).length > 0;
  return isRecord && inner.type === 'object' ? { ...inner, additionalProperties: false } : inner;
}

function faultsBy(validate: ValidateFunction, data: unknown): string[] {
  if (validate(data)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}
