import { addressOfChoice, addressOfComparison, inFirstOrder } from '#model/comparison-address.ts';
import { type BodyComparison, compareBodies as comparisonOf } from '#model/comparison.ts';
import type { Organisation } from '#model/entry.ts';
import type { Facts } from '#model/facts.ts';
import { compare, compareBodies as text, compareIndex, compareOnward } from '#text/compare.ts';
import { basis, label, relation } from '#text/en.ts';
import { bareClaimView } from './claim.ts';
import { glanceRows } from './compare-glance.ts';
import { shortNameOf, themeSections, themesBy } from './compare-themes.ts';
import { linkTo, sectionsFrom } from './entry-parts.ts';
import type { Block, PageView, Section } from './page.ts';
import { numberSources } from './sources.ts';

/** Two bodies beside each other, the first in the address first. */
export function bodyComparisonPage(first: Organisation, second: Organisation, facts: Facts): PageView {
  const comparison = comparisonOf(first, second, facts);
  const [a, b] = [shortNameOf(comparison.a), shortNameOf(comparison.b)];
  const [canonicalA, canonicalB] = inFirstOrder(first, second);
  const sections = sectionsFrom([
    glanceSection(comparison, facts),
    ...themeSections(comparison),
    linkSection(comparison, facts),
    networkSection(comparison, facts),
    memberSection(comparison, facts),
    onwardSection(comparison),
  ]);
  return {
    title: text.title(a, b),
    kind: text.kind,
    lead: leadOf(comparison),
    description: text.description(a, b),
    breadcrumbs: [
      { text: compare.title, href: '/compare/' },
      { text: a, href: `/compare/${first.id}/` },
    ],
    ...numberSources(sections),
    ...(canonicalA !== first && { canonical: addressOfComparison(canonicalA.id, canonicalB.id) }),
  };
}

function leadOf(comparison: BodyComparison): string {
  const by = themesBy(comparison);
  const numbers = {
    all: comparison.themes.length,
    both: by.both.length,
    onlyA: by.onlyA.length,
    onlyB: by.onlyB.length,
    neither: by.neither.length,
  };
  const settled = text.lead(numbers, shortNameOf(comparison.a), shortNameOf(comparison.b));
  return by.unsettled.length === 0 ? settled : settled + text.leadUnsettled(by.unsettled.length);
}

function glanceSection({ a, b, themes }: BodyComparison, { graph }: Facts): Section {
  const sides = [a, b].map(({ organisation, measures, networks, members }) => ({
    kind: organisation.data.kind,
    measures,
    networks: networks.length,
    members: members.length,
  }));
  const bodies = [a, b].map(({ organisation }) => [
    { ...linkTo(organisation, graph), text: organisation.data.names.full },
  ]);
  return {
    id: 'glance',
    heading: text.glance,
    blocks: [
      {
        type: 'table',
        table: {
          caption: text.glance,
          columns: [text.aspect, shortNameOf(a), shortNameOf(b)],
          rows: [
            { cells: [[text.body], ...bodies] },
            ...glanceRows(sides, themes.length).map((row) => ({ cells: row.map((cell) => [cell]) })),
          ],
        },
      },
    ],
  };
}

function linkSection({ links }: BodyComparison, { graph }: Facts): Section {
  return {
    id: 'links',
    heading: text.links,
    blocks:
      links.length === 0
        ? [{ type: 'text', text: text.noLinks }]
        : [
            {
              type: 'claims',
              claims: links.map((link) =>
                bareClaimView(link.claim, graph, {
                  text: `${link.from.data.designation}: ${relation[link.relation].toLowerCase()} ${link.to.data.designation}`,
                  href: link.url,
                  detail: basis[link.basis],
                }),
              ),
            },
          ],
  };
}

function networkSection({ a, b }: BodyComparison, { graph }: Facts): Section {
  return {
    id: 'networks',
    heading: text.networks,
    blocks: [
      {
        type: 'sides',
        rows: [
          {
            sides: [a, b].map((side) => ({
              name: shortNameOf(side),
              links: side.networks.map((network) => linkTo(network, graph)),
              ...(side.networks.length === 0 && { text: text.noNetwork }),
            })),
          },
        ],
      },
    ],
  };
}

function memberSection({ a, b, members }: BodyComparison, { graph }: Facts): Section {
  const section = { id: 'members', heading: text.members, short: label.members };
  const unlisted = [a, b].filter((side) => side.members.length === 0);
  const lists: Block = {
    type: 'links',
    links: [a, b]
      .filter((side) => side.members.length > 0)
      .map((side) => ({
        text: text.listOf(shortNameOf(side), side.members.length),
        href: `${side.organisation.url}#section_members`,
      })),
  };
  if (unlisted.length > 0)
    return { ...section, blocks: [{ type: 'text', text: text.noList(unlisted.map(shortNameOf)) }, lists] };
  return {
    ...section,
    intro: text.membersIntro(
      members.both.length,
      { name: shortNameOf(a), count: members.onlyA.length },
      { name: shortNameOf(b), count: members.onlyB.length },
    ),
    blocks: [
      members.both.length === 0
        ? { type: 'text', text: text.noMembersInCommon }
        : { type: 'links', columns: true, links: members.both.map((member) => linkTo(member, graph)) },
      lists,
    ],
  };
}

function onwardSection({ a, b }: BodyComparison): Section {
  const [first, second] = inFirstOrder(a.organisation, b.organisation);
  const ids = [a.organisation.id, b.organisation.id] as const;
  return {
    id: 'onward',
    heading: compareOnward.heading,
    blocks: [
      {
        type: 'downloads',
        files: [{ text: compareOnward.data, href: `/data/v1/compare/${first.id}/${second.id}.csv` }],
      },
      {
        type: 'links',
        links: [
          { text: compareOnward.other(shortNameOf(b)), href: addressOfComparison(ids[1], ids[0]) },
          { text: compareOnward.sideBySide, href: addressOfChoice(ids) },
          ...[a, b].map((side) => ({
            text: compareIndex.otherBodies(shortNameOf(side)),
            href: `/compare/${side.organisation.id}/`,
          })),
        ],
      },
    ],
  };
}
