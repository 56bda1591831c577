import type { FieldType } from '#model/codebook.ts';

/** The words of the page that describes the open data. */
export const dataPage = {
  title: 'Data',
  lead: 'All content as open data: every file, and every field with what it means.',
  description:
    'Download the Open CBM Repository as CSV and JSON, with a data package, JSON Schemas and a codebook of every field.',
  files: 'Files',
  filesIntro:
    'Each collection is a table, in CSV, and a JSON file with everything, claims and prose included. Nothing needs a key or a registration.',
  filesCaption: 'The files of the data',
  columns: { file: 'Content', rows: 'Rows', csv: 'CSV', json: 'JSON' },
  inParts:
    'A file of more than 5 MB is also offered in parts, named below beside the whole: each has the same form, and together, in their order, they hold what the whole holds. Where they are cut may change with the content.',
  dataPackage: 'Data package (datapackage.json)',
  dataPackageDetail: 'every file with its columns, size and checksum, as Frictionless Data describes it',
  matrixPackage: 'Data package of the parts of the matrix',
  matrixDetail: 'one table for each theme, region, process, meeting and body',
  comparePackage: 'Data package of the comparisons',
  compareDetail: 'one table for each two bodies and each two questions',
  terms: 'Terms and version',
  licence:
    'The data are under the licence Creative Commons Attribution 4.0 International (CC BY 4.0): they may be copied, shared and adapted for any purpose if their origin is named and changes are indicated. Documents to which they point remain under their own terms.',
  version: (version: string) =>
    `This is version ${version} of the form of the data. Within version 1, keys and columns are added, never removed or renamed; each addition raises the second number.`,
  released: (date: string) => `The data are those of the release of ${date}.`,
  unreleased:
    'There has been no release yet, so that “release” is null: the data show the current state of the content.',
  conventions: 'How to read the files',
  rules: [
    'All files are UTF-8. CSV files have their columns in the first line, commas between cells and double quotes around cells that need them. Read columns by their names: new ones may be added.',
    'An id is for ever. It is the path of the entry in addresses: the measure osce/cbm-8 stands at /cbms/osce/cbm-8/. An address that begins with / is one of this site.',
    'A date is as exact as its source: a day (2016-03-10), a month (2016-03) or a year (2016).',
    'An empty cell, or null, says that nothing is recorded. It does not say that there is nothing.',
    'That a delegation has no statement does not say that it was silent: see the coverage of each meeting in meetings.csv.',
    'In CSV, the values of a list stand after one another, with a semicolon and a space between them. A semicolon inside a value is written \\; and a backslash \\\\.',
    'In CSV, a text that begins with =, +, - or @ has an apostrophe before it, so that no spreadsheet runs it as a formula.',
    'A field inside a record has the path to it as its column: adoption.date. What does not fit into a cell, such as claims, prose and lists of records, is in the JSON alone; all claims stand in claims.csv too.',
    'An entry that has moved or was taken back is named in the JSON of its collection, under “moved” or “withdrawn”.',
  ],
  entries: 'One entry at a time',
  entriesText:
    'Each entry is a JSON file of its own, at /data/v1/<collection>/<id>.json. It holds what the file of the collection says of it. For example:',
  examples: 'Examples',
  examplesIntro: 'Download the files named, or give their addresses.',
  examplesLocal:
    'The address below is the one at which npm start serves this site; put that of the site you use in its place.',
  field: 'Field',
  type: 'Type',
  meaning: 'Meaning',
  fieldsOf: (file: string) => `Fields of ${file}`,
  jsonOnly: 'JSON only',
  listOf: 'list: ',
  idOf: 'id of ',
  values: (values: string) => `One of: ${values}.`,
  rows: (rows: number) => (rows === 1 ? '1 row' : `${rows.toLocaleString('en')} rows`),
  size: (bytes: number) => `${Math.max(1, Math.round(bytes / 1000)).toLocaleString('en')} kB`,
  claim: 'A claim',
  claimIntro:
    'What each record in “claims” holds. A claim inside another field has the same fields without the first two; its “id” is the anchor.',
  schemas: 'JSON Schemas',
  schemasIntro:
    'JSON Schema 2020-12, made from the same definitions that check the content. x-reference names the collection whose ids stand at a place; x-claim marks a claim; x-partial-date a date that may be a month or a year.',
  schemasOfFiles: 'Of the file of each collection',
  schemasOfEntries: 'Of the file of each entry',
  schemasOfOtherFiles: 'Of the other files',
  schemasOfContent: 'Of what authors write, for editors',
} as const;

/** What a value of each type is called. */
export const fieldType: Record<FieldType, string> = {
  text: 'text',
  integer: 'whole number',
  boolean: 'true or false',
  date: 'date',
  day: 'day',
  address: 'address',
  id: 'id',
  choice: 'keyword',
  claim: 'claim',
  record: 'record',
};

/** What each example does. */
export const dataExample = {
  spreadsheet: {
    heading: 'Spreadsheet',
    text: 'Open statements.csv: in LibreOffice Calc choose UTF-8 as the character set; in Excel use Data, From Text/CSV. Columns E and F hold the question and the stance, so that this counts the statements in support of a global repository:',
  },
  python: { heading: 'Python', text: 'The same count for every stance, with the standard library alone:' },
  r: { heading: 'R', text: 'Stances by regional group, from two files joined by the id of the delegation:' },
  shell: {
    heading: 'curl and jq',
    text: 'The adopted measures with their dates, and the claims of one entry that are not yet checked:',
  },
} as const;
