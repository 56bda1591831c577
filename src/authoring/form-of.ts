import type { z } from 'zod';
import type { CollectionName } from '#schema/collection-names.ts';
import { collections } from '#schema/collections.ts';
import { choicesOf } from './choices-of.ts';
import type { Control, FormField, GroupControl, TextControl, VariantsControl } from './form-field.ts';

/** The form of an entry of a collection, made from its schema: every field, what it means and what it takes. */
export function formOf(collection: CollectionName): GroupControl | VariantsControl {
  const control = controlOf(collections[collection].schema as SchemaNode, '');
  if (control.type !== 'group' && control.type !== 'variants')
    throw new Error(`An entry of ${collection} is not a record of fields.`);
  return control;
}

/** What is entered for a schema. Throws at a sort of schema that it does not know, so that no field goes missing. */
function controlOf(schema: SchemaNode, help: string): Control {
  const node = inside(schema);
  const { def } = node;
  switch (def.type) {
    case 'string':
      return textControl(node);
    case 'number':
      return { type: 'number' };
    case 'boolean':
      return { type: 'yes-no' };
    case 'enum':
    case 'literal':
      return { type: 'choice', choices: choicesOf(valuesOf(node), help) };
    case 'array': {
      const least = leastOf(node);
      const item = controlOf(partOf(def.element), help);
      if (item.type === 'choice') return { type: 'choices', choices: item.choices, least };
      return { type: 'list', item, least };
    }
    case 'record': {
      const expectedName = metaOf(partOf(def.keyType), 'expected') ?? '';
      return { type: 'record', expectedName, value: controlOf(partOf(def.valueType), help) };
    }
    case 'object':
      return {
        type: 'group',
        isClaim: metaOf(schema, 'claim') ?? false,
        fields: Object.entries(def.shape ?? {}).map(([name, field]) => fieldOf(name, field)),
      };
    case 'union':
      return variantsOf(node);
    default:
      throw new Error(`The form does not know how to ask for a schema of zod’s sort ${def.type}.`);
  }
}

function fieldOf(name: string, schema: SchemaNode): FormField {
  const help = schema.meta()?.description ?? '';
  const byDefault = schema.def.defaultValue;
  return {
    name,
    label: labelOf(name),
    help,
    isRequired: !schema.safeParse(undefined).success,
    isRare: rareFields.has(name),
    ...(byDefault !== undefined && { byDefault }),
    control: controlOf(schema, help),
  };
}

function variantsOf({ def }: SchemaNode): VariantsControl {
  const decidedBy = def.discriminator;
  if (decidedBy === undefined)
    throw new Error('The form needs a field that tells the options of a union apart.');
  return {
    type: 'variants',
    decidedBy,
    groups: (def.options ?? []).map((option) => {
      const group = controlOf(option, '');
      if (group.type !== 'group') throw new Error('Each option of a union is a record of fields.');
      return { values: valuesOf(inside(partOf(option.def.shape?.[decidedBy]))), group };
    }),
  };
}

function textControl(node: SchemaNode): Control {
  const { reference, form, format, expected = '' } = node.meta() ?? {};
  if (reference !== undefined) return { type: 'reference', collection: reference, expected };
  const longest = node.maxLength ?? undefined;
  return {
    type: textType(form, format, longest),
    expected,
    ...(longest !== undefined && Number.isFinite(longest) && { longest }),
  };
}

function textType(
  form: z.core.GlobalMeta['form'],
  format: z.core.GlobalMeta['format'],
  longest: number | undefined,
): TextControl['type'] {
  if (form === 'date') return format === 'date' ? 'day' : 'date';
  if (form !== undefined) return form;
  return longest !== undefined && longest > longestOnOneLine ? 'long-text' : 'text';
}

/** Texts that may be longer are entered in a box of several lines. */
const longestOnOneLine = 160;

/** What becomes of an entry later, and what only some are known by. */
const rareFields: ReadonlySet<string> = new Set(['sameAs', 'corrections', 'withdrawn']);

/** `checkedOn` → `Checked on` */
export function labelOf(name: string): string {
  const words = name.replaceAll(/([A-Z])/g, ' $1').toLowerCase();
  const text = words.replace(/\b(?:url|urls|id|iso3)\b/, (word) => acronyms[word] ?? word);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const acronyms: Record<string, string> = { url: 'address', urls: 'addresses', id: 'id', iso3: 'ISO code' };

/** What stands below the wrappers that make a field optional or give it a default. */
const inside = (node: SchemaNode): SchemaNode => (node.def.innerType ? inside(node.def.innerType) : node);

/** What a schema says of itself, or the schema that it wraps. */
function metaOf<K extends keyof z.core.GlobalMeta>(
  node: SchemaNode,
  key: K,
): z.core.GlobalMeta[K] | undefined {
  return node.meta()?.[key] ?? (node.def.innerType && metaOf(node.def.innerType, key));
}

const valuesOf = ({ def }: SchemaNode): string[] =>
  [...Object.values(def.entries ?? {}), ...(def.values ?? [])].map(String);

/** How many items a list must have. */
const leastOf = ({ def }: SchemaNode): number =>
  Math.max(
    0,
    ...(def.checks ?? []).map(({ _zod }) => ('minimum' in _zod.def ? Number(_zod.def.minimum) : 0)),
  );

function partOf(part: SchemaNode | undefined): SchemaNode {
  if (part === undefined) throw new Error('A schema lacks the part that its sort must have.');
  return part;
}

/** The parts of zod's node definitions that the walk looks at. */
type SchemaNode = z.ZodType & {
  readonly maxLength?: number | null;
  readonly def: {
    readonly type: string;
    readonly innerType?: SchemaNode;
    readonly defaultValue?: unknown;
    readonly element?: SchemaNode;
    readonly keyType?: SchemaNode;
    readonly valueType?: SchemaNode;
    readonly options?: readonly SchemaNode[];
    readonly discriminator?: string;
    readonly shape?: Readonly<Record<string, SchemaNode>>;
    readonly entries?: Readonly<Record<string, string>>;
    readonly values?: readonly unknown[];
  };
};
