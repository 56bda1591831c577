import { titleOf } from '#model/titles.ts';
import type { Move, WithdrawnEntry } from '#model/entry.ts';
import type { Graph } from '#model/graph.ts';
import { formatDate } from '#model/partial-date.ts';
import { label, oneOf } from '#text/en.ts';
import { breadcrumbsTo, linkTo } from './entry-parts.ts';
import type { PageView } from './page.ts';

/** The page that stays at an address whose entry is now found under another. */
export function movedPage({ data }: Move, graph: Graph): PageView {
  const now = graph[data.collection].get(data.to);
  const lead = `${label.movedLead} ${formatDate(data.on)}.`;
  return {
    title: label.movedTitle,
    lead,
    description: lead,
    breadcrumbs: breadcrumbsTo(data.collection),
    sections: [
      {
        id: 'section_now',
        heading: label.movedNow,
        blocks: [{ type: 'links', links: [linkTo(now, graph)] }],
      },
    ],
  };
}

/** The page that stays at the address of an entry that was taken back. What the entry said is in the history of its file. */
export function withdrawnPage(entry: WithdrawnEntry, graph: Graph): PageView {
  const { on, reason } = entry.data.withdrawn;
  const title = `${label.withdrawn}: ${titleOf(entry, graph)}`;
  return {
    title,
    kind: oneOf[entry.collection],
    description: title,
    breadcrumbs: entry.collection === 'guides' ? [] : breadcrumbsTo(entry.collection),
    notice: { text: `${label.withdrawnOn} ${formatDate(on)}. ${reason}`, tone: 'caution' },
    sections: [],
    file: entry.file,
  };
}
