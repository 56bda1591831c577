import type { z } from 'zod';
import type { DataPath } from './source-file.ts';

/** What the manual, that is the schema, says about one place in an entry. */
export interface DescribedField {
  readonly description?: string | undefined;
  readonly expected?: string | undefined;
  readonly form?: z.core.GlobalMeta['form'];
  /** The collection whose ids stand at this place. */
  readonly reference?: z.core.GlobalMeta['reference'];
  /** What the names of fields must be, of a record that may have any. */
  readonly expectedKey?: string | undefined;
  /** The fields that a record at this place may have. */
  readonly fields: readonly string[];
  /** Those of them that it must have. */
  readonly needs: readonly string[];
  /** The values that a vocabulary at this place allows. */
  readonly choices: readonly string[];
}

/** Walks a schema along a path of data and tells what it says about that place. */
export function describedField(schema: z.ZodType, path: DataPath): DescribedField {
  let nodes = [schema as SchemaNode];
  let description = schema.meta()?.description;
  for (const step of path) {
    nodes = nodes.flatMap(unwrap).flatMap((node) => childrenAt(node, step));
    description = nodes.map((node) => node.meta()?.description).find(Boolean) ?? description;
  }
  const flat = nodes.flatMap(unwrap);
  const metas = [...nodes, ...flat].map((node) => node.meta());
  const listed = flat.flatMap(({ def }) => [...Object.values(def.entries ?? {}), ...(def.values ?? [])]);
  return {
    description,
    expected: metas.find((meta) => meta?.expected)?.expected,
    form: metas.find((meta) => meta?.form)?.form,
    reference: metas.find((meta) => meta?.reference)?.reference,
    expectedKey: flat.find(({ def }) => def.keyType)?.def.keyType?.meta()?.expected,
    fields: [...new Set(flat.flatMap(({ def }) => Object.keys(def.shape ?? {})))],
    needs: Object.entries(flat.find(({ def }) => def.shape)?.def.shape ?? {}).flatMap(([name, node]) =>
      node.safeParse(undefined).success ? [] : [name],
    ),
    choices: [...new Set(listed.map(String))],
  };
}

/** The field that decides which of several shapes a record has: the level of a CBM. */
export const decidingField = (schema: z.ZodType): string | undefined =>
  (schema as SchemaNode).def.discriminator;

/** The parts of zod's node definitions that the walk looks at. */
type SchemaNode = z.ZodType & {
  def: {
    innerType?: SchemaNode;
    element?: SchemaNode;
    keyType?: SchemaNode;
    valueType?: SchemaNode;
    options?: SchemaNode[];
    discriminator?: string;
    shape?: Record<string, SchemaNode>;
    entries?: Record<string, string>;
    values?: unknown[];
  };
};

function unwrap(node: SchemaNode): SchemaNode[] {
  if (node.def.innerType) return unwrap(node.def.innerType);
  if (node.def.options) return node.def.options.flatMap(unwrap);
  return [node];
}

function childrenAt({ def }: SchemaNode, step: string | number): SchemaNode[] {
  if (typeof step === 'number') return def.element ? [def.element] : [];
  const child = def.shape?.[step] ?? def.valueType;
  return child ? [child] : [];
}
