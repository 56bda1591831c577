import type { Graph } from '#model/graph.ts';
import { collection, collectionLead, contactKind, label, level } from '#text/en.ts';
import { linkTo } from './entry-parts.ts';
import type { PageView } from './page.ts';

/** All networks of contacts. */
export function networkIndex(graph: Graph): PageView {
  return {
    title: collection.networks,
    lead: collectionLead.networks,
    description: collectionLead.networks,
    breadcrumbs: [],
    sections: [
      {
        id: 'networks',
        heading: collection.networks,
        blocks: [
          {
            type: 'table',
            table: {
              caption: collection.networks,
              columns: [label.title, label.organisation, label.level, label.contacts],
              rows: graph.networks.all.map((network) => {
                const { organisation, level: reach, contacts } = network.data;
                const owner = organisation === undefined ? undefined : graph.organisations.get(organisation);
                return {
                  cells: [
                    [linkTo(network, graph)],
                    [owner === undefined ? label.absent : { text: owner.data.names.short, href: owner.url }],
                    [level[reach]],
                    [contacts.map((kind) => contactKind[kind]).join(', ')],
                  ],
                };
              }),
            },
          },
        ],
      },
    ],
  };
}
