import { stringify } from 'yaml';

/**
 * Plain data as YAML in the style of content/: two spaces, long text on one line, single quotes where YAML needs quotes,
 * short lists of words and short sources on one line. Ends with a line break.
 */
export function writeYaml(data: unknown): string {
  return isCollection(data) ? writeBlock(data, 0) : `${writeScalar(data)}\n`;
}

/** The lines of a record or a list at an indentation, each with its line break: as they stand below `name:`. */
export function writeBlock(data: object, indent: number): string {
  const margin = ' '.repeat(indent);
  if (Array.isArray(data)) {
    if (data.length === 0) return `${margin}[]\n`;
    return data.map((item: unknown) => `${margin}- ${writeItem(item, indent + 2)}`).join('');
  }
  const pairs = pairsOf(data);
  if (pairs.length === 0) return `${margin}{}\n`;
  return pairs.map(([name, value]) => `${margin}${writePair(name, value, indent)}`).join('');
}

/** `name: value` with its line break; the name begins at the indentation, of which the first line is given without. */
export function writePair(name: string, value: unknown, indent: number): string {
  const key = writeScalar(name);
  if (!isCollection(value)) return `${key}: ${writeScalar(value)}\n`;
  if (isOnOneLine(name, value)) return `${key}: ${writeFlow(value)}\n`;
  return `${key}:\n${writeBlock(value, indent + 2)}`;
}

/** An item of a list after its hyphen, with its line break: a record begins on the line of the hyphen. */
export function writeItem(item: unknown, indent: number): string {
  if (!isCollection(item)) return `${writeScalar(item)}\n`;
  if (isEmpty(item)) return `${writeFlow(item)}\n`;
  return writeBlock(item, indent).slice(indent);
}

/** A value between brackets, on one line: `[a, b]`, `{ document: a-70-174 }`. */
export function writeFlow(data: unknown): string {
  if (Array.isArray(data)) return `[${data.map(writeFlow).join(', ')}]`;
  if (!isCollection(data)) return writeScalarInFlow(data);
  const pairs = pairsOf(data).map(([name, value]) => `${writeScalarInFlow(name)}: ${writeFlow(value)}`);
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
}

/** A text, a number or a truth value, on one line, in quotes where YAML would read something else. */
export function writeScalar(value: unknown): string {
  if (typeof value === 'string') {
    if (needsEscapes.test(value)) return JSON.stringify(value);
    // yaml would write it over several lines.
    if (/^(?:---|\.\.\.)/.test(value)) return `'${value.replaceAll("'", "''")}'`;
  }
  return stringify(value, style).slice(0, -1);
}

/** The same between brackets, where commas and brackets need quotes too. */
export function writeScalarInFlow(value: unknown): string {
  if (typeof value === 'string' && needsQuotes.test(value)) return writeScalar(value);
  return stringify([value], { ...style, collectionStyle: 'flow', flowCollectionPadding: false }).slice(1, -2);
}

const style = { lineWidth: 0, singleQuote: true, schema: 'core' } as const;

/** What only a text in double quotes can hold on one line: line breaks, tabs, controls. */
const needsEscapes = /[\u0000-\u001F\u007F-\u009F\u2028\u2029\uFEFF\uD800-\uDFFF]/;

const needsQuotes = new RegExp(`^(?:---|\\.\\.\\.)|${needsEscapes.source}`);

type Collection = readonly unknown[] | Readonly<Record<string, unknown>>;

const isCollection = (value: unknown): value is Collection => typeof value === 'object' && value !== null;

const isEmpty = (value: Collection): boolean =>
  Array.isArray(value) ? value.length === 0 : pairsOf(value).length === 0;

const pairsOf = (record: object): [string, unknown][] =>
  Object.entries(record).filter(([, value]) => value !== undefined);

/** As content/ has it: lists of ids and names, and sources for which no other page was read, where they are short. */
function isOnOneLine(name: string, value: Collection): boolean {
  if (isEmpty(value)) return true;
  const values: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  if (values.some(isCollection)) return false;
  if (!Array.isArray(value) && (name !== 'source' || 'via' in value)) return false;
  return values.every((item) => String(item).length <= longestItem) && writeFlow(value).length <= longestLine;
}

const longestItem = 60;
const longestLine = 110;
