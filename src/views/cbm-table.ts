import type { Cbm } from '#model/entry.ts';
import { byDesignation, type Facts } from '#model/facts.ts';
import type { Graph } from '#model/graph.ts';
import { formatDate } from '#model/partial-date.ts';
import { countChecks } from '#model/verification.ts';
import { label, phrase, status } from '#text/en.ts';
import type { Inline, LinkView, TableView } from './page.ts';

/** Measures with their place, date, status and how many of their claims have been checked. */
export function cbmTable(
  cbms: readonly Cbm[],
  caption: string,
  facts: Facts,
  { withOwner = cbms.some(({ data }) => data.level === 'bilateral') } = {},
): TableView {
  return {
    caption,
    columns: [
      label.designation,
      label.title,
      ...(withOwner ? [label.owner] : []),
      label.adopted,
      label.status,
      label.checked,
    ],
    rows: cbms.toSorted(byDesignation).map((cbm) => ({
      cells: [
        [{ text: cbm.data.designation, href: cbm.url }],
        [cbm.data.title],
        ...(withOwner ? [joined(ownersOf(cbm, facts.graph))] : []),
        [cbm.data.adoption.date === undefined ? label.absent : formatDate(cbm.data.adoption.date)],
        [status[cbm.data.status]],
        [checkedShare(cbm, facts)],
      ],
    })),
  };
}

/** The organisation of a measure, or its parties when it is bilateral. */
export function ownersOf({ data }: Cbm, graph: Graph): LinkView[] {
  if (data.level === 'bilateral') {
    return data.parties.map((id) => {
      const party = graph.delegations.get(id);
      return { text: party.data.name, href: party.url };
    });
  }
  const organisation = graph.organisations.get(data.organisation);
  return [{ text: organisation.data.names.short, href: organisation.url }];
}

/** `5 of 7`: the claims for which some text was read, of all claims of the measure. */
function checkedShare(cbm: Cbm, facts: Facts): string {
  const { unchecked, total } = countChecks(facts.claimsOf(cbm));
  return phrase.partOf(total - unchecked, total);
}

const joined = (links: readonly LinkView[]): Inline[] =>
  links.flatMap((link, index): Inline[] => (index === 0 ? [link] : [', ', link]));
