import { groupBySize } from '#model/group-by-size.ts';

/**
 * A CSV file in parts, each a table of its own with the columns in its first line; nothing where the whole fits.
 * @param csv as `toCsv` writes it, the columns in the first line.
 * @param most how many bytes of UTF-8 a part may have. A row that needs more makes a part of its own.
 */
export function partsOfTable(csv: string, most: number): string[] {
  if (Buffer.byteLength(csv) <= most) return [];
  const [header = '', ...rows] = recordsIn(csv);
  return groupBySize(rows, (row) => Buffer.byteLength(row), most - Buffer.byteLength(header)).map(
    (own) => header + own.join(''),
  );
}

/** The records of a CSV file, each with the end of its line. A line that ends inside double quotes does not end its record. */
function recordsIn(csv: string): string[] {
  const records: string[] = [];
  let begun = '';
  let isQuoted = false;
  for (const line of csv.split(/(?<=\r\n)/)) {
    begun += line;
    // Quotes inside a cell are doubled, so that an odd number is one that opens or closes.
    if (line.split('"').length % 2 === 0) isQuoted = !isQuoted;
    if (isQuoted) continue;
    records.push(begun);
    begun = '';
  }
  return records;
}
