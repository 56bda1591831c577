import type { CollectionName } from '#schema/collection-names.ts';
import { collections } from '#schema/collections.ts';
import type { Place, Problem } from '#report/problem.ts';
import { parseBody, type SiteLink } from './body.ts';
import { schemaFaults } from './schema-faults.ts';
import type { DataPath, Entry, SourceFile } from './source-file.ts';
import { parseYaml, type ParsedYaml } from './yaml.ts';

/** What one file gave: its valid entries, everything that is wrong with it, and where things stand in it. */
export interface ParsedFile {
  readonly file: SourceFile;
  readonly entries: readonly LocatedEntry[];
  /** Ids that the file claims, valid or not, so that a fault in an entry is not reported again by all that refer to it. */
  readonly ids: readonly string[];
  readonly problems: readonly Problem[];
}

export interface LocatedEntry {
  readonly entry: Entry;
  readonly siteLinks: readonly SiteLink[];
  readonly placeOf: (path: DataPath) => Place;
}

/** Parses a file whose bytes and name the file rules have passed. */
export function parseFile(file: SourceFile, collection: CollectionName, text: string): ParsedFile {
  const { layout } = collections[collection];
  if (layout === 'list') return parseList(file, collection, text);
  return layout === 'mdx' ? parseMdx(file, collection, text) : parseRecord(file, collection, text);
}

function parseMdx(file: SourceFile, collection: CollectionName, text: string): ParsedFile {
  const parts = splitFrontmatter(text);
  const id = idOfPath(file.path, collection);
  if (parts === undefined) {
    return {
      file,
      entries: [],
      ids: [id],
      problems: [
        problemAt(
          file,
          { line: 1, column: 1 },
          {
            rule: 'frontmatter',
            found: text.trim() === '' ? 'an empty file' : JSON.stringify(text.split('\n')[0]?.slice(0, 60)),
            expected: 'a first line of three hyphens, the fields, and a line of three hyphens',
            suggestion:
              'Start the file with --- and close the fields with a second --- on a line of its own.',
          },
        ),
      ],
    };
  }
  const yaml = parseYaml(parts.frontmatter, 2);
  // Guides are prose of the maintainers and may use live components; Astro's MDX reads them, not this door.
  const body = collection === 'guides' ? undefined : parseBody(parts.body, parts.bodyLine);
  const bodyProblems = (body?.faults ?? []).map(({ place, ...fault }) => problemAt(file, place, fault));
  const record = readRecord(file, collection, id, yaml, [], yaml.value, body?.html ?? '');
  return {
    file,
    ids: [id],
    entries: record.entry
      ? [{ entry: record.entry, siteLinks: body?.siteLinks ?? [], placeOf: yaml.placeOf }]
      : [],
    problems: [...yamlProblems(file, yaml), ...record.problems, ...bodyProblems],
  };
}

function parseRecord(file: SourceFile, collection: CollectionName, text: string): ParsedFile {
  const yaml = parseYaml(text);
  const id = idOfPath(file.path, collection);
  const record = readRecord(file, collection, id, yaml, [], yaml.value, '');
  return {
    file,
    ids: [id],
    entries: record.entry ? [{ entry: record.entry, siteLinks: [], placeOf: yaml.placeOf }] : [],
    problems: [...yamlProblems(file, yaml), ...record.problems],
  };
}

function parseList(file: SourceFile, collection: CollectionName, text: string): ParsedFile {
  const yaml = parseYaml(text);
  const problems = yamlProblems(file, yaml);
  if (problems.length > 0) return { file, entries: [], ids: [], problems };
  const records = yaml.value ?? [];
  if (!Array.isArray(records)) {
    const found = 'something that is not a list';
    const expected = 'a list of records, each starting with "- "';
    const suggestion = 'Begin each record with "- id:" at the left margin.';
    return {
      file,
      entries: [],
      ids: [],
      problems: [problemAt(file, yaml.placeOf([]), { rule: 'wrong-value', found, expected, suggestion })],
    };
  }
  const read = records.map((value: unknown, index) => {
    const id = idInRecord(value, collection, index);
    return { id, index, ...readRecord(file, collection, id, yaml, [index], value, '') };
  });
  return {
    file,
    ids: read.map(({ id }) => id),
    entries: read.flatMap(({ entry, index }) =>
      entry ? [{ entry, siteLinks: [], placeOf: (path: DataPath) => yaml.placeOf([index, ...path]) }] : [],
    ),
    problems: read.flatMap(({ problems }) => problems),
  };
}

function readRecord(
  file: SourceFile,
  collection: CollectionName,
  id: string,
  yaml: ParsedYaml,
  base: DataPath,
  value: unknown,
  html: string,
): { entry?: Entry; problems: Problem[] } {
  if (yaml.faults.length > 0) return { problems: [] };
  const { schema } = collections[collection];
  const faults = schemaFaults(schema, value ?? {});
  if (faults.length === 0) {
    return {
      entry: { collection, id, file: file.path, data: schema.parse(value ?? {}), html },
      problems: [],
    };
  }
  return {
    problems: faults.map(({ path, key, ...fault }) => {
      const full = [...base, ...path];
      return problemAt(file, key === undefined ? yaml.placeOf(full) : yaml.placeOfKey(full, key), fault);
    }),
  };
}

function yamlProblems(file: SourceFile, yaml: ParsedYaml): Problem[] {
  return yaml.faults.map(({ place, ...fault }) => problemAt(file, place, fault));
}

export function problemAt(
  file: { readonly path: string },
  place: Place,
  fault: Pick<Problem, 'rule' | 'found' | 'expected' | 'suggestion'>,
): Problem {
  const { rule, found, expected, suggestion } = fault;
  return { rule, file: `content/${file.path}`, ...place, found, expected, suggestion };
}

/** `cbms/osce/cbm-8.mdx` → `osce/cbm-8` */
function idOfPath(path: string, collection: CollectionName): string {
  return path.slice(collection.length + 1).replace(/\.[^./]*$/, '');
}

function idInRecord(value: unknown, collection: CollectionName, index: number): string {
  const { id, from } = (value ?? {}) as { id?: unknown; from?: unknown };
  if (collection === 'moved' && typeof from === 'string') return from;
  return typeof id === 'string' ? id : `#${String(index + 1)}`;
}

function splitFrontmatter(text: string) {
  const match = /^---[ \t]*\n((?:[\s\S]*?\n)?)---[ \t]*(?:\n|$)/.exec(text);
  if (!match) return undefined;
  const frontmatter = match[1] ?? '';
  return {
    frontmatter,
    body: text.slice(match[0].length),
    bodyLine: match[0].split('\n').length,
  };
}
