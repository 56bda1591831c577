import type { Network } from '#model/entry.ts';
import type { Graph } from '#model/graph.ts';
import { compareDates, formatDate } from '#model/partial-date.ts';
import { contactKind, exactness, label, level, oneOf } from '#text/en.ts';
import { bareClaimView, claimsAt } from './claim.ts';
import {
  bodySection,
  breadcrumbsTo,
  claimSection,
  factsFrom,
  linkSection,
  linkTo,
  pageOf,
  sectionsFrom,
} from './entry-parts.ts';
import type { PageView, Section } from './page.ts';

export function networkPage(network: Network, graph: Graph): PageView {
  const { data } = network;
  const owner = data.organisation === undefined ? undefined : graph.organisations.get(data.organisation);
  return pageOf(network, graph, {
    title: data.title,
    kind: oneOf.networks,
    lead: data.summary,
    description: data.summary,
    breadcrumbs: breadcrumbsTo('networks'),
    facts: factsFrom([
      ['organisation', [owner && linkTo(owner, graph)]],
      ['level', [level[data.level]]],
      ['contacts', [data.contacts.map((name) => contactKind[name]).join(', ')]],
      ['since', [data.since && formatDate(data.since)]],
      ['aliases', [data.aliases.join(', ')]],
    ]),
    sections: sectionsFrom([
      bodySection(network),
      claimSection('manager', 'manager', claimsAt(network, graph, 'manager')),
      claimSection('access', 'access', claimsAt(network, graph, 'access')),
      participationSection(network, graph),
      claimSection('rules', 'rules', claimsAt(network, graph, 'rules')),
      claimSection('claims', 'claims', claimsAt(network, graph, 'claims')),
      linkSection(
        'cbms',
        'cbms',
        data.cbms.map((id) => linkTo(graph.cbms.get(id), graph)),
      ),
      claimSection('evidence', 'evidence', claimsAt(network, graph, 'evidence')),
    ]),
  });
}

function participationSection({ data }: Network, graph: Graph): Section | undefined {
  if (data.participation.length === 0) return undefined;
  const figures = data.participation.toSorted((a, b) => compareDates(a.on, b.on));
  return {
    id: 'participation',
    heading: label.participation,
    blocks: [
      {
        type: 'table',
        table: {
          caption: `${label.participation}: ${data.title}`,
          columns: [label.date, label.figure],
          rows: figures.map(({ id, on, count, exactness: how, unit }) => ({
            cells: [
              [{ text: formatDate(on), href: `#${id}` }],
              [`${exactness[how]}${String(count)} ${unit}`],
            ],
          })),
        },
      },
      {
        type: 'claims',
        claims: figures.map(({ id, on, claim }) => ({
          ...bareClaimView(claim, graph, formatDate(on)),
          anchor: id,
        })),
      },
    ],
  };
}
