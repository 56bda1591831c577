import { dirname } from 'node:path';
import { parse } from 'yaml';

/** An entry as any tool for Markdown takes it: its fields, and its prose. */
export interface BareEntry {
  /** `cbms/osce/cbm-8` */
  readonly id: string;
  /** YAML as the author wrote it, with a line break at the end. */
  readonly fields: string;
  readonly title: string;
  /** Whether `title` is one of its fields. */
  readonly hasTitle: boolean;
  /** MDX; empty for a record in YAML. */
  readonly prose: string;
}

/**
 * The entries that have a page of their own, for the sites that this one is compared with. Guides, moves and lists of
 * records have none; a record in YAML becomes an entry without prose.
 * @param content the files of `content/`, by their paths below it.
 */
export function* bareEntries(content: ReadonlyMap<string, string>): Generator<BareEntry> {
  for (const [path, text] of content) {
    if (dirname(path) === '.' || /^(?:guides|moved)\//.test(path)) continue;
    const id = path.replace(/\.(?:mdx|yaml)$/, '');
    if (path.endsWith('.yaml')) yield entryOf(id, `${text.trimEnd()}\n`, '');
    if (path.endsWith('.mdx')) {
      const [, fields = '', prose = text] = /^---\n(.*?)^---\n(.*)$/ms.exec(text) ?? [];
      yield entryOf(id, fields, prose);
    }
  }
}

function entryOf(id: string, fields: string, prose: string): BareEntry {
  const data = parse(fields) as {
    readonly title?: string;
    readonly term?: string;
    readonly names?: { readonly full: string };
  } | null;
  const title = data?.title ?? data?.names?.full ?? data?.term ?? id;
  return { id, fields, title, hasTitle: data?.title !== undefined, prose };
}

/** A file of a site that is compared: its path in the site, and its text. */
export type SiteFile = readonly [path: string, text: string];

/** All files of a site that is compared, from the files of `content/` and the names of the components that entries may use. */
export type SiteMaker = (
  content: ReadonlyMap<string, string>,
  components: readonly string[],
) => Iterable<SiteFile>;
