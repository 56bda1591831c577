import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { builtSite } from './built-pages.ts';

/** The collections promised under /data/v1/. */
export const dataCollections = [
  'cbms',
  'organisations',
  'positions',
  'networks',
  'documents',
  'meetings',
  'delegations',
  'questions',
  'themes',
  'stances',
  'glossary',
] as const;

export type DataCollection = (typeof dataCollections)[number];

const claim = z.looseObject({
  anchor: z.string(),
  text: z.string(),
  source: z.looseObject({ document: z.string() }),
  checked: z.enum(['primary', 'secondary', 'unchecked']),
});

/** What is promised of every data file; each entry holds the fields of its collection besides. */
const dataFile = z.looseObject({
  schemaVersion: z.string().regex(/^1\.\d+\.\d+$/),
  release: z.iso.date().nullable(),
  license: z.literal('CC-BY-4.0'),
  entries: z.array(z.looseObject({ id: z.string(), url: z.string(), claims: z.array(claim) })),
  moved: z.array(z.looseObject({ id: z.string(), movedTo: z.string() })),
});

/** A data file as a reader of the data would take it in. Throws when a promised key is missing. */
export function readDataFile(collection: DataCollection): z.infer<typeof dataFile> {
  return dataFile.parse(JSON.parse(readFileSync(join(builtSite, 'data/v1', `${collection}.json`), 'utf8')));
}

/** The columns of /data/v1/statements.csv, in their order. */
export const statementColumns = [
  'delegation',
  'iso3',
  'meeting',
  'date',
  'question',
  'stance',
  'text',
  'document',
  'paragraph',
  'checked',
  'url',
  'id',
  'note',
  'position',
  'occasion',
  'via',
  'checkedOn',
] as const;

export type StatementRow = Readonly<Record<(typeof statementColumns)[number], string>>;

/** The rows of the table of statements, and its head as it stands in the file. */
export function readStatements(): { columns: string[]; rows: StatementRow[] } {
  const text = readFileSync(join(builtSite, 'data/v1/statements.csv'), 'utf8');
  const [columns = [], ...rows] = parse(text);
  const row = z.record(z.enum(statementColumns), z.string());
  return {
    columns,
    rows: rows.map((cells) => row.parse(Object.fromEntries(columns.map((name, at) => [name, cells[at]])))),
  };
}
