import type { DataDiff } from '#model/data-diff.ts';
import { type DiffLine, diffLists } from '#model/diff-lists.ts';
import { addressOf } from '#model/entry.ts';
import type { CollectionName } from '#schema/collection-names.ts';
import { release as text } from '#text/release.ts';
import { changes } from '#text/following.ts';
import { label } from '#text/en.ts';
import type { LinkView, PageView } from './page.ts';

/** The difference between a release and the content of today. */
export function sincePage(date: string, diff: DataDiff): PageView {
  const lists = diffLists(diff);
  return {
    title: text.sinceTitle(date),
    lead: text.sinceLead(date),
    description: text.sinceLead(date),
    breadcrumbs: [{ text: changes.title, href: '/changes/' }],
    sections: [
      {
        id: 'section_counts',
        heading: text.counts,
        blocks: [
          ...(lists.length === 0 ? [{ type: 'text' as const, text: text.nothing }] : []),
          {
            type: 'table',
            table: {
              caption: text.counts,
              columns: [label.collectionName, text.before, text.now],
              rows: Object.entries(diff.counts).map(([name, { before, after }]) => ({
                cells: [[name], [String(before)], [String(after)]],
              })),
            },
          },
        ],
      },
      ...lists.map(({ name, lines }) => ({
        id: `section_${name}`,
        heading: text.lists[name],
        blocks: [{ type: 'links' as const, links: lines.map(linkTo) }],
      })),
    ],
  };
}

function linkTo({ collection, id, part, change }: DiffLine): LinkView {
  return {
    text: [`${collection}/${id}`, part].filter(Boolean).join(', '),
    // Only published collections are compared; their names are written as plain text in the data.
    href: addressOf(collection as CollectionName, id),
    ...(change !== undefined && { detail: change }),
  };
}
