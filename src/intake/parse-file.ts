import { type CollectionName, collectionNames } from '#schema/collection-names.ts';
import { collections } from '#schema/collections.ts';
import { parseBody, parseGuide } from './body.ts';
import { shapeOfPath } from './collection-of-path.ts';
import { splitFrontmatter } from './frontmatter.ts';
import {
  type FileProblem,
  firstPlace,
  type LocatedEntry,
  type ParsedFile,
  problemAt,
} from './parsed-file.ts';
import { schemaFaults } from './schema-faults.ts';
import type { DataPath, SourceFile } from './source-file.ts';
import { parseYaml, type ParsedYaml } from './yaml.ts';

/**
 * Parses a file whose bytes and name the file rules have passed.
 * @param id the id that its path gives it; records of a list carry their own.
 */
export function parseFile(
  file: SourceFile,
  collection: CollectionName,
  id: string,
  text: string,
): ParsedFile {
  const record = { file, collection, id, base: [] };
  switch (collections[collection].layout) {
    case 'mdx':
      return parseMdx(record, text);
    case 'yaml': {
      const yaml = parseYaml(text);
      return joinFiles([yamlProblems(file, yaml), readRecord(record, yaml, yaml.value)]);
    }
    case 'list':
      return parseList(file, collection, text);
  }
}

/** What identifies a record: its file, its collection, its id, and where in the YAML it stands. */
interface RecordOf {
  readonly file: SourceFile;
  readonly collection: CollectionName;
  readonly id: string;
  readonly base: DataPath;
}

function parseMdx(record: RecordOf, text: string): ParsedFile {
  const { file, collection } = record;
  const parts = splitFrontmatter(text);
  if ('rule' in parts)
    return { entries: [], ids: [record.id], problems: [problemAt(file, parts.place, parts)] };
  const yaml = parseYaml(parts.fields, 2);
  // Without the space at its end it is another text to the parser: `<` and a space is a sign, `<` alone begins a tag.
  const prose = parts.body.trimEnd();
  // Guides are prose of the maintainers and may use live components: Astro's MDX makes their pages, and only links are read here.
  const isGuide = collection === 'guides';
  const body = (isGuide ? parseGuide : parseBody)(prose, parts.bodyLine);
  const read = readRecord(record, yaml, yaml.value);
  const entries = read.entries.map(({ entry, ...located }): LocatedEntry => ({
    ...located,
    entry: { ...entry, html: body.html, body: prose.replace(/^(?:[ \t]*\n)+/, '') },
    siteLinks: body.siteLinks,
    headings: body.headings,
  }));
  const bodyProblems = body.faults.map((fault) => problemAt(file, fault.place, fault));
  return joinFiles([yamlProblems(file, yaml), { ...read, entries }, problemsOnly(bodyProblems)]);
}

function parseList(file: SourceFile, collection: CollectionName, text: string): ParsedFile {
  const yaml = parseYaml(text);
  if (yaml.faults.length > 0) return yamlProblems(file, yaml);
  const records = yaml.value ?? [];
  if (!Array.isArray(records)) return problemsOnly([problemAt(file, yaml.placeOf([]), notAList)]);
  return joinFiles(
    records.map((value: unknown, index) => {
      const id = idInRecord(value, collection, index);
      return readRecord({ file, collection, id, base: [index] }, yaml, value);
    }),
  );
}

const notAList = {
  rule: 'wrong-value',
  found: 'something that is not a list',
  expected: 'a list of records, each starting with "- "',
  suggestion: 'Begin each record with "- id:" at the left margin.',
} as const;

/** One record, valid or with all its faults. */
function readRecord({ file, collection, id, base }: RecordOf, yaml: ParsedYaml, value: unknown): ParsedFile {
  if (yaml.faults.length > 0) return { entries: [], ids: [id], problems: [] };
  const { schema } = collections[collection];
  const faults = schemaFaults(schema, value ?? {});
  const meant = faults.length > 1 ? collectionOfFields(collection, value) : undefined;
  if (meant !== undefined)
    return {
      entries: [],
      ids: [id],
      problems: [problemAt(file, firstPlace, wrongFolder(collection, meant))],
    };
  if (faults.length > 0) {
    const problems = faults.map(({ path, key, ...fault }) => {
      const full = [...base, ...path];
      return problemAt(file, key === undefined ? yaml.placeOf(full) : yaml.placeOfKey(full, key), fault);
    });
    return { entries: [], ids: [id], problems };
  }
  const entry = { collection, id, file: file.path, data: schema.parse(value ?? {}), html: '', body: '' };
  return { entries: [{ entry, siteLinks: [], base }], ids: [id], problems: [] };
}

/** The collection that a file was meant for whose fields are all, and exactly, those of another than its folder says. */
const collectionOfFields = (collection: CollectionName, value: unknown): CollectionName | undefined =>
  collectionNames.find(
    (name) =>
      name !== collection &&
      collections[name].layout !== 'list' &&
      collections[name].layout === collections[collection].layout &&
      collections[name].schema.safeParse(value).success,
  );

const wrongFolder = (collection: CollectionName, meant: CollectionName) =>
  ({
    rule: 'file-place',
    found: `the fields of an entry of ${meant}, in the folder ${collection}`,
    expected: shapeOfPath(meant),
    suggestion: `Move the file into the folder ${meant}, to a place of that form.`,
  }) as const;

const yamlProblems = (file: SourceFile, yaml: ParsedYaml): ParsedFile =>
  problemsOnly(yaml.faults.map((fault) => problemAt(file, fault.place, fault)));

const problemsOnly = (problems: readonly FileProblem[]): ParsedFile => ({ entries: [], ids: [], problems });

function joinFiles(parts: readonly ParsedFile[]): ParsedFile {
  return {
    entries: parts.flatMap(({ entries }) => entries),
    ids: parts.flatMap(({ ids }) => ids),
    problems: parts.flatMap(({ problems }) => problems),
  };
}

/** A moved record is known by the address that it answers for: `cbms/osce/old`. */
function idInRecord(value: unknown, collection: CollectionName, index: number): string {
  const { id, collection: of, from } = (value ?? {}) as Record<string, unknown>;
  if (collection === 'moved' && typeof of === 'string' && typeof from === 'string') return `${of}/${from}`;
  return typeof id === 'string' ? id : `#${String(index + 1)}`;
}
