import type { Move } from '#model/entry.ts';
import type { Graph } from '#model/graph.ts';
import { formatDate } from '#model/partial-date.ts';
import { label } from '#text/en.ts';
import { breadcrumbsTo, linkTo } from './entry-parts.ts';
import type { PageView } from './page.ts';

/** The page that stays at an address whose entry is now found under another. */
export function movedPage({ data }: Move, graph: Graph): PageView {
  const now = graph[data.collection].get(data.to);
  return {
    title: label.movedTitle,
    lead: `${label.movedLead} ${formatDate(data.on)}.`,
    description: `${label.movedLead} ${formatDate(data.on)}.`,
    breadcrumbs: data.collection === 'guides' ? [] : breadcrumbsTo(data.collection),
    sections: [
      { id: 'now', heading: label.movedNow, blocks: [{ type: 'links', links: [linkTo(now, graph)] }] },
    ],
  };
}
