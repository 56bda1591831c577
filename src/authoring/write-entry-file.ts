import type { CollectionName } from '#schema/collection-names.ts';
import { collections } from '#schema/collections.ts';
import { formOf } from './form-of.ts';
import { orderedData } from './ordered-data.ts';
import { writeYaml } from './write-yaml.ts';

/** An entry to be written. */
export interface Draft {
  readonly collection: CollectionName;
  /** Its fields; those that are undefined or have their default are left out. */
  readonly data: unknown;
  /** Its text in Markdown; only for collections that have one. */
  readonly body?: string;
}

/**
 * The text of the file of an entry, in the style of content/. Read back by the intake it gives the same data and the same
 * body. For a collection that is one list, a list with this one record.
 */
export function writeEntryFile({ collection, data, body = '' }: Draft): string {
  const ordered = orderedData(data, formOf(collection));
  switch (collections[collection].layout) {
    case 'mdx':
      return `---\n${writeYaml(ordered)}---\n${writeBody(body)}`;
    case 'yaml':
      return writeYaml(ordered);
    case 'list':
      return writeYaml([ordered]);
  }
}

/** A body as it stands below the fields: after an empty line, with one line break at its end; nothing when it is empty. */
export function writeBody(body: string): string {
  const text = body.replaceAll(/\r\n?/g, '\n').trim();
  return text === '' ? '' : `\n${text}\n`;
}
