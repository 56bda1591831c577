import { shapeOfPath } from '#intake/collection-of-path.ts';
import type { CollectionName } from '#schema/collection-names.ts';
import type { Control, FormField } from './form-field.ts';
import { formOf } from './form-of.ts';
import { groupFor } from './ordered-data.ts';
import { writeEntryFile } from './write-entry-file.ts';

/** A file to copy and fill in: what an entry must have, with the sort of value in angle brackets. It passes no check as it is. */
export function skeletonOf(collection: CollectionName): string {
  return writeEntryFile({ collection, data: placeholderFor(formOf(collection), '') });
}

/** Where the file of an entry goes: `cbms/<organisation>/<measure>.mdx` */
export const placeOfFile = (collection: CollectionName): string => shapeOfPath(collection);

function placeholderFor(control: Control, label: string): unknown {
  switch (control.type) {
    case 'group':
      return recordOf(control.fields);
    case 'variants':
      return recordOf(groupFor(undefined, control).fields);
    case 'list':
      return Array.from({ length: Math.max(control.least, 1) }, () => placeholderFor(control.item, label));
    case 'choices':
      return [oneOf(control.choices)];
    case 'choice':
      return oneOf(control.choices);
    case 'reference':
      return `<${control.expected}>`;
    case 'number':
      return 0;
    case 'yes-no':
      return false;
    case 'record':
      return {};
    default:
      return `<${control.type === 'text' || control.type === 'long-text' ? label : control.expected}>`;
  }
}

const oneOf = (choices: readonly { readonly value: string }[]): string =>
  `<one of ${choices.map(({ value }) => value).join(', ')}>`;

const recordOf = (fields: readonly FormField[]): Record<string, unknown> =>
  Object.fromEntries(
    fields
      .filter(({ isRequired }) => isRequired)
      .map(({ name, label, control }) => [name, placeholderFor(control, label)]),
  );
