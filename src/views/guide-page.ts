import type { EntryOf } from '#model/entry.ts';
import type { Facts } from '#model/facts.ts';
import { citePage } from './cite.ts';
import type { PageView } from './page.ts';

/** The page of a guide, whose text stands in the page itself. */
export function guidePage(guide: EntryOf<'guides'>, facts: Facts): PageView {
  const { data, url, file } = guide;
  const { title, summary } = data;
  return {
    title,
    lead: summary,
    description: summary,
    breadcrumbs: [],
    sections: [],
    file,
    cite: citePage({ title, path: url, description: summary }, facts, guide),
  };
}
