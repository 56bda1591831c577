import type { Network, Organisation } from '#model/entry.ts';
import type { Facts } from '#model/facts.ts';
import type { Graph } from '#model/graph.ts';
import { formatDate } from '#model/partial-date.ts';
import { type Figure, figuresOf, fullCountOf } from '#model/participation.ts';
import { checked, contactKind, exactness, label, level, oneOf, phrase, unit as unitText } from '#text/en.ts';
import { members } from '#text/members.ts';
import { participation as participationText } from '#text/participation.ts';
import { bareClaimView, claimsAt } from './claim.ts';
import {
  bodySection,
  breadcrumbsTo,
  claimSection,
  factsFrom,
  emptySection,
  linkSection,
  linkTo,
  pageOf,
  sectionsFrom,
} from './entry-parts.ts';
import { memberSection } from './members.ts';
import type { Block, PageView, Section } from './page.ts';
import { figuresByUnit, participationPicture } from './participation-picture.ts';

export function networkPage(network: Network, facts: Facts): PageView {
  const { data } = network;
  const { graph } = facts;
  const owner = data.organisation === undefined ? undefined : graph.organisations.get(data.organisation);
  return pageOf(network, facts, {
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
      ['latestFigure', [latestFigure(network)]],
      ['aliases', [data.aliases.join(', ')]],
    ]),
    sections: sectionsFrom([
      bodySection(network),
      claimSection('manager', 'manager', claimsAt(network, facts, 'manager')),
      claimSection('access', 'access', claimsAt(network, facts, 'access')),
      participationSection(network, graph),
      memberSection(data.members, graph) ?? noMemberSection(owner),
      claimSection('rules', 'rules', claimsAt(network, facts, 'rules')),
      claimSection('claims', 'claims', claimsAt(network, facts, 'claims')),
      linkSection(
        'cbms',
        'cbms',
        data.cbms.map((id) => linkTo(graph.cbms.get(id), graph)),
      ),
      claimSection('evidence', 'evidence', claimsAt(network, facts, 'evidence')),
    ]),
  });
}

const figureText = ({ exactness: how, count, unit }: Figure) =>
  `${exactness[how]}${String(count)} ${unitText[unit]}`;
const whenText = ({ before, on }: Figure) => (before ? phrase.beforeDate(formatDate(on)) : formatDate(on));

/** `more than 120 States, October 2025` */
function latestFigure(network: Network): string | undefined {
  const latest = figuresOf(network).at(-1);
  return latest && `${figureText(latest)}, ${whenText(latest)}`;
}

function participationSection(network: Network, graph: Graph): Section | undefined {
  const figures = figuresOf(network);
  if (figures.length === 0) return undefined;
  return {
    id: 'participation',
    heading: label.participation,
    blocks: [
      ...figuresByUnit(figures).flatMap((own): Block[] => {
        const [first] = own;
        const full = first && fullCountOf(first, graph);
        const picture = participationPicture(own, network.data.title, full);
        return picture ? [{ type: 'picture', picture }] : [];
      }),
      {
        type: 'table',
        table: {
          caption: `${label.participation}: ${network.data.title}`,
          columns: [label.date, label.figure, label.checked],
          rows: figures.map((figure) => ({
            cells: [
              [{ text: whenText(figure), href: `#${figure.id}` }],
              [figureText(figure)],
              [checked[figure.claim.checked]],
            ],
          })),
        },
      },
      {
        type: 'claims',
        claims: figures.map((figure) => ({
          ...bareClaimView(figure.claim, graph, whenText(figure)),
          anchor: figure.id,
        })),
      },
      {
        type: 'downloads',
        files: [
          {
            text: participationText.file,
            href: '/data/v1/participation.csv',
            detail: participationText.downloads,
          },
        ],
      },
    ],
  };
}

/** Says that who takes part is not known by name; the members of the body, which is another thing, are linked as such. */
function noMemberSection(owner: Organisation | undefined): Section {
  const listed = owner !== undefined && owner.data.members.length > 0;
  return {
    ...emptySection(
      'members',
      'members',
      members.notRecorded,
      listed ? [{ text: members.ofBody(owner.data.names.short), href: `${owner.url}#section_members` }] : [],
    ),
    heading: members.heading,
  };
}
