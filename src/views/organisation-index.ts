import type { Graph } from '#model/graph.ts';
import { groupBy } from '#model/statements.ts';
import { organisationKinds } from '#schema/vocabularies.ts';
import { collection, collectionLead, count, organisationKinds as organisationKindsText } from '#text/en.ts';
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
        heading: organisationKindsText[kind],
        blocks: [
          {
            type: 'cards',
            cards: organisations.map(({ id, url, data }) => {
              const own = cbms.get(id)?.length ?? 0;
              return {
                kind: own === 0 ? data.names.short : `${data.names.short} · ${count.measures(own)}`,
                link: { text: data.names.full, href: url },
                text: data.summary,
              };
            }),
          },
        ],
      })),
  };
}
