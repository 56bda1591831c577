import type { Delegation } from '#model/entry.ts';
import type { Facts } from '#model/facts.ts';
import { byName } from '#model/tally.ts';
import { regions } from '#schema/vocabularies.ts';
import { count } from '#text/count.ts';
import { collection, collectionLead, delegationKinds, label, phrase, region } from '#text/en.ts';
import type { PageView, Section } from './page.ts';

/** All delegations: Member States by regional group, then observers, organisations and others. */
export function delegationIndex(facts: Facts): PageView {
  const all = facts.graph.delegations.all.toSorted(byName);
  const sectionOf = (id: string, heading: string, delegations: readonly Delegation[]): Section => {
    const speakers = delegations.filter((delegation) => facts.statementsBy(delegation).length > 0).length;
    return {
      id,
      heading,
      intro: phrase.speakersAmong(delegations.length, speakers),
      blocks: [
        {
          type: 'links',
          columns: true,
          links: delegations.map((delegation) => {
            const given = facts.statementsBy(delegation).length;
            return {
              text: delegation.data.name,
              href: delegation.url,
              ...(given > 0 && { detail: count.statements(given) }),
            };
          }),
        },
      ],
    };
  };
  return {
    title: collection.delegations,
    lead: collectionLead.delegations,
    description: collectionLead.delegations,
    breadcrumbs: [],
    sections: [
      ...[...regions, undefined].map((name) =>
        sectionOf(
          name ?? 'no-region',
          name === undefined ? label.noRegion : region[name],
          all.filter(({ data }) => data.kind === 'member-state' && data.region === name),
        ),
      ),
      ...(['observer-state', 'organisation', 'other-participant'] as const).map((kind) =>
        sectionOf(
          kind,
          delegationKinds[kind],
          all.filter(({ data }) => data.kind === kind),
        ),
      ),
    ].filter(({ blocks }) => blocks.some((block) => block.type === 'links' && block.links.length > 0)),
  };
}
