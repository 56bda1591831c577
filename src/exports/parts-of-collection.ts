import { jsonText } from './collection-data.ts';
import { groupBySize } from '#model/group-by-size.ts';

/**
 * The JSON file of a collection in parts, each a file of the same form: the same edition, and of each list the records that
 * are its own. Nothing where the whole fits.
 * @param json as `collectionJson` writes it.
 * @param most how many bytes of UTF-8 a part may have. A record that needs more makes a part of its own.
 */
export function partsOfCollection(json: string, most: number): string[] {
  if (Buffer.byteLength(json) <= most) return [];
  const fields = Object.entries(JSON.parse(json) as object).map(([key, value]: [string, unknown]): Field =>
    Array.isArray(value) ? { key, records: value.map(recordOf) } : { key, value },
  );
  const lists = fields.filter((field) => 'records' in field);
  const records = lists.flatMap(({ key, records }) => records.map((record) => ({ ...record, key })));
  // The line that each list needs for its end is the only thing that neither the frame nor a record counts.
  const room = most - Buffer.byteLength(textOf(fields, [])) - lists.length;
  return groupBySize(records, ({ bytes }) => bytes, room).map((own) => textOf(fields, own));
}

type Field =
  | { readonly key: string; readonly value: unknown }
  | { readonly key: string; readonly records: readonly Sized[] };

interface Sized {
  readonly record: unknown;
  /** In its place: two spaces before each line, a comma and the end of the line. */
  readonly bytes: number;
}

function recordOf(record: unknown): Sized {
  const text = JSON.stringify(record, null, 1);
  return { record, bytes: Buffer.byteLength(text) + 2 * text.split('\n').length + 2 };
}

/** A file with all fields, and in its lists some records. */
const textOf = (fields: readonly Field[], own: readonly (Sized & { readonly key: string })[]): string =>
  jsonText(
    Object.fromEntries(
      fields.map((field) => [
        field.key,
        'value' in field
          ? field.value
          : own.filter(({ key }) => key === field.key).map(({ record }) => record),
      ]),
    ),
  );
