import type { Graph } from '#model/graph.ts';
import { groupBy } from '#model/statements.ts';
import { organisationKinds } from '#schema/vocabularies.ts';
import { collection, collectionLead, counted, label, organisationKind } from '#text/en.ts';
import type { PageView } from './page.ts';

/** All organisations and processes, by kind. */
export function organisationIndex(graph: Graph): PageView {
  const byKind = groupBy(graph.organisations, ({ data }) => data.kind);
  const cbms = groupBy(graph.cbms, ({ data }) =>
    data.level === 'bilateral' ? undefined : data.organisation,
  );
  return {
    title: collection.organisations,
    lead: collectionLead.organisations,
    description: collectionLead.organisations,
    breadcrumbs: [],
    sections: organisationKinds
      .map((kind) => ({ kind, organisations: byKind.get(kind) ?? [] }))
      .filter(({ organisations }) => organisations.length > 0)
      .map(({ kind, organisations }) => ({
        id: kind,
        heading: organisationKind[kind],
        blocks: [
          {
            type: 'table',
            table: {
              caption: organisationKind[kind],
              columns: [label.organisation, label.title, label.cbms],
              rows: organisations.map(({ id, url, data }) => {
                const count = cbms.get(id)?.length ?? 0;
                return {
                  cells: [
                    [{ text: data.names.short, href: url }],
                    [data.names.full],
                    [count === 0 ? label.noRecord : counted(count, 'measure')],
                  ],
                };
              }),
            },
          },
        ],
      })),
  };
}
