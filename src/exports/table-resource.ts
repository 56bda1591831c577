import type { Column } from './columns.ts';
import type { Size } from './offer.ts';

/** A table as a resource of a data package, all but its schema. */
export const tableResource = (
  file: {
    readonly name: string;
    readonly path: string;
    readonly title: string;
    readonly description: string;
  },
  size: Size,
): object => ({
  profile: 'tabular-data-resource',
  ...file,
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  dialect: { delimiter: ',', quoteChar: '"', doubleQuote: true, lineTerminator: '\r\n', header: true },
  ...size,
});

/**
 * The Table Schema (Frictionless Data, version 1) of a table.
 * @param isBeside whether the table of a collection stands in the same data package. A foreign key cannot lead out of
 * one; x-reference says there what it would have said.
 */
export function tableSchema(
  name: string,
  columns: readonly Column[],
  primaryKey: readonly string[],
  isBeside: (collection: string) => boolean,
): object {
  const foreignKeys = columns.flatMap((column) => {
    const to = column.value['x-reference'];
    if (to === undefined || column.isList || !isBeside(to)) return [];
    // A table refers to itself by an empty name.
    return [{ fields: column.name, reference: { resource: to === name ? '' : to, fields: 'id' } }];
  });
  return {
    fields: columns.map(fieldOf),
    missingValues: [''],
    primaryKey,
    // The specification allows no empty list.
    ...(foreignKeys.length > 0 && { foreignKeys }),
  };
}

/** A column as the Table Schema of Frictionless Data tells it. What stands inside a list is told in words of our own. */
function fieldOf({ name, description, value, isList, isRequired }: Column): object {
  const reference = value['x-reference'];
  const own = {
    ...(isList && { 'x-list': '; ' }),
    ...(reference !== undefined && { 'x-reference': reference }),
  };
  if (isList)
    return { name, type: 'string', description, ...(value.enum && { 'x-enum': value.enum }), ...own };
  const { enum: values, pattern, minLength, minimum } = value;
  const type = value.format === 'date' ? 'date' : value.type;
  const constraints = {
    ...(isRequired && { required: true }),
    ...(values && { enum: values }),
    // The pattern of a line of text says nothing that a reader of the data needs; a date may have none.
    ...(type === 'string' &&
      pattern !== undefined &&
      minLength === undefined && { pattern: withoutAnchors(pattern) }),
    ...(minimum !== undefined && { minimum }),
  };
  return {
    name,
    type,
    ...(value.format === 'uri' && { format: 'uri' }),
    description,
    ...(Object.keys(constraints).length > 0 && { constraints }),
    ...own,
  };
}

/** A regular expression of JavaScript as XML Schema writes it, which is the kind that a Table Schema takes: always of the whole. */
const withoutAnchors = (pattern: string): string =>
  pattern
    .replace(/^\^|\$$/g, '')
    .replaceAll('(?:', '(')
    .replaceAll('\\/', '/');
