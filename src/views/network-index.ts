import type { Graph } from '#model/graph.ts';
import { collection, collectionLead, contactKind, level } from '#text/en.ts';
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
            type: 'cards',
            cards: graph.networks.all.map((network) => {
              const { level: reach, contacts, summary } = network.data;
              return {
                kind: `${level[reach]} · ${contacts.map((kind) => contactKind[kind]).join(', ')}`,
                link: linkTo(network, graph),
                text: summary,
              };
            }),
          },
        ],
      },
    ],
  };
}
