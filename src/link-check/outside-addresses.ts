import type { AnyEntry } from '#model/entry.ts';

/** An address outside this site, and the entries that name it. */
export interface OutsideAddress {
  /** Without the part after `#`, which no server is told. */
  readonly url: string;
  /** `documents/a-68-98`, sorted. */
  readonly entries: readonly string[];
}

/**
 * Every outside address that entries hold, in a field or in their prose: of a document by language and archived,
 * of the page where a claim was read, and the like. Each once, in the order of the addresses.
 */
export function outsideAddresses(entries: readonly AnyEntry[]): OutsideAddress[] {
  const namedBy = new Map<string, Set<string>>();
  for (const { collection, id, data, html } of entries) {
    for (const address of [...addressesIn(data), ...linksIn(html)]) {
      const url = address.replace(/#.*$/, '');
      namedBy.set(url, (namedBy.get(url) ?? new Set()).add(`${collection}/${id}`));
    }
  }
  return [...namedBy]
    .map(([url, names]) => ({ url, entries: [...names].sort() }))
    .sort((a, b) => (a.url < b.url ? -1 : 1));
}

function addressesIn(value: unknown): string[] {
  if (typeof value === 'string') return /^https:\/\/\S+$/.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(addressesIn);
}

/** In HTML that the intake wrote, which has one form of an attribute and one of the sign `&`. */
const linksIn = (html: string): string[] =>
  [...html.matchAll(/ href="(https:[^"]+)"/g)].map(([, address = '']) => address.replaceAll('&#x26;', '&'));
