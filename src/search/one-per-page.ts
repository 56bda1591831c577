import { type CatalogueEntry, pageOf } from './catalogue.ts';

/** A page among the results: the best entry on it, and others on it that were found. */
export interface PageFound {
  readonly entry: CatalogueEntry;
  readonly besides: readonly CatalogueEntry[];
}

/** More than so many would be a list of its own. */
const mostBesides = 4;

/** No page twice: terms of the glossary share theirs, and the best one stands for all. */
export function onePerPage(entries: readonly CatalogueEntry[], isAlone = false): PageFound[] {
  const byPage = new Map<string, { entry: CatalogueEntry; besides: CatalogueEntry[] }>();
  for (const entry of entries) {
    const page = pageOf(entry.url);
    const known = byPage.get(page);
    if (known === undefined) byPage.set(page, { entry, besides: [] });
    else if (!isAlone && known.besides.length < mostBesides) known.besides.push(entry);
  }
  return [...byPage.values()];
}
