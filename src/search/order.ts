import type { Order } from './address.ts';
import type { CatalogueEntry } from './catalogue.ts';

/** Entries in the order asked for: as ranked; newest first, undated last; or by title. Without a query, relevance is by title. */
export function inOrder(
  entries: readonly CatalogueEntry[],
  order: Order,
  isRanked: boolean,
): readonly CatalogueEntry[] {
  if (order === 'date') return entries.toSorted((a, b) => byDate(a, b) || byTitle(a, b));
  if (order === 'title' || !isRanked) return entries.toSorted(byTitle);
  return entries;
}

const collator = new Intl.Collator('en', { numeric: true });

const byTitle = (a: CatalogueEntry, b: CatalogueEntry) => collator.compare(a.title, b.title);

const byDate = ({ date: a = '' }: CatalogueEntry, { date: b = '' }: CatalogueEntry) =>
  a < b ? 1 : a > b ? -1 : 0;
