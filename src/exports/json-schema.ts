import { z } from 'zod';

/** The keywords of JSON Schema 2020-12 that the schemas of this repository use. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly enum?: readonly string[];
  readonly minLength?: number;
  readonly pattern?: string;
  readonly format?: string;
  /** Set on prose. */
  readonly contentMediaType?: string;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  /** The collection whose ids stand here. */
  readonly 'x-reference'?: string;
  /** Set on a claim. */
  readonly 'x-claim'?: true;
  /** Set on a date that may be a day, a month or a year: as exact as its source. */
  readonly 'x-partial-date'?: true;
}

/**
 * A schema as JSON Schema, with its sentences.
 * @param of `files`: what an author may write, and nothing else. `data`: what the data hold, to which a later
 * version may add keys, so that a reader who checks against this version does not refuse them.
 */
export function toJsonSchema(schema: z.ZodType, of: 'files' | 'data'): JsonSchema {
  return z.toJSONSchema(schema, {
    io: of === 'files' ? 'input' : 'output',
    override: ({ jsonSchema }) => {
      renameOwnWords(jsonSchema);
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      if (of === 'files') return;
      delete jsonSchema.default;
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
    },
    // Its declaration knows every keyword there is; ours those that the schemas above use.
  }) as JsonSchema;
}

/** What a schema says to the code of this repository: what helps others gets a name of its own, the rest is left out. */
function renameOwnWords(jsonSchema: Record<string, unknown>): void {
  const { reference, claim, form, format } = jsonSchema;
  for (const word of ['reference', 'claim', 'expected', 'form']) {
    // The keys are the four words above, not what a stranger wrote.
    // eslint-disable-next-line @typescript-eslint/no-dynamic-delete
    delete jsonSchema[word];
  }
  if (reference !== undefined) jsonSchema['x-reference'] = reference;
  if (claim !== undefined) jsonSchema['x-claim'] = claim;
  if (form === 'date' && format === undefined) jsonSchema['x-partial-date'] = true;
}
