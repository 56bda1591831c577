import type { AnyEntry } from '#model/entry.ts';
import type { Facts } from '#model/facts.ts';
import { keyOf } from '#model/graph.ts';
import { entryJsonLd } from './json-ld-of-entry.ts';
import type { PageHead } from './page-head.ts';
import { entryHeadLinks } from './page-head-links.ts';

/** What the page of an entry tells machines. */
export function headOfEntry(entry: AnyEntry, facts: Facts): PageHead {
  const data = { '@context': 'https://schema.org', ...entryJsonLd(entry, facts) } as const;
  return { links: entryHeadLinks(entry, facts, data), data };
}

/**
 * The files that the page of an entry is made from: its own, and those of the entries that mention it, since the page
 * shows them. A file that holds a whole list counts only where it is all that there is.
 */
export function filesBehind(entry: AnyEntry, { graph }: Facts): string[] {
  const mentioning = graph.mentions.get(keyOf(entry.collection, entry.id)) ?? [];
  const files = [...new Set([entry, ...mentioning].map(({ file }) => file))];
  const own = files.filter((file) => file.includes('/'));
  return own.length > 0 ? own : files;
}
