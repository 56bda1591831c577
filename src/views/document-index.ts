import type { Graph } from '#model/graph.ts';
import { compareDates, formatDate } from '#model/partial-date.ts';
import { groupBy } from '#model/groups.ts';
import { documentKinds } from '#schema/vocabularies.ts';
import { count } from '#text/count.ts';
import { collection, collectionLead, documentKinds as documentKindsText, label } from '#text/en.ts';
import type { PageView } from './page.ts';

/** All documents, by kind, oldest first. */
export function documentIndex(graph: Graph): PageView {
  const byKind = groupBy(graph.documents, ({ data }) => data.kind);
  return {
    title: collection.documents,
    lead: collectionLead.documents,
    description: collectionLead.documents,
    breadcrumbs: [],
    sections: documentKinds
      .map((kind) => ({ kind, documents: byKind.get(kind) ?? [] }))
      .filter(({ documents }) => documents.length > 0)
      .map(({ kind, documents }) => ({
        id: kind,
        heading: documentKindsText[kind],
        intro: count.documents(documents.length),
        blocks: [
          {
            type: 'table',
            table: {
              caption: documentKindsText[kind],
              columns: [label.document, label.issuer, label.date],
              rows: documents
                .toSorted((a, b) => compareDates(a.data.date, b.data.date))
                .map(({ url, data }) => ({
                  cells: [
                    data.symbol === undefined
                      ? [{ text: data.title, href: url }]
                      : [{ text: data.symbol, href: url }, ` ${data.title}`],
                    [data.issuer],
                    [data.date === undefined ? label.absent : formatDate(data.date)],
                  ],
                })),
            },
          },
        ],
      })),
  };
}
