import type { Facts } from '#model/facts.ts';
import { groupBy } from '#model/groups.ts';
import { organisationKinds } from '#schema/vocabularies.ts';
import { count } from '#text/count.ts';
import { collection, collectionLead, organisationKinds as organisationKindsText } from '#text/en.ts';
import type { PageView } from './page.ts';

/** All organisations and processes, by kind. */
export function organisationIndex(facts: Facts): PageView {
  const byKind = groupBy(facts.graph.organisations, ({ data }) => data.kind);
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
            cards: organisations.map((organisation) => {
              const { url, data } = organisation;
              const own = facts.cbmsOf(organisation).length;
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
