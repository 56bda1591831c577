import { claimsOf } from '#model/claims.ts';
import type { Cbm } from '#model/entry.ts';
import type { Graph } from '#model/graph.ts';
import { formatDate } from '#model/partial-date.ts';
import { compareIds } from '#model/table.ts';
import { countChecks } from '#model/verification.ts';
import { label, phrase, status } from '#text/en.ts';
import type { Inline, LinkView, TableView } from './page.ts';

/** Measures with their place, date, status and how many of their claims have been checked. */
export function cbmTable(
  cbms: readonly Cbm[],
  caption: string,
  graph: Graph,
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
        ...(withOwner ? [joined(ownersOf(cbm, graph))] : []),
        [cbm.data.adoption.date === undefined ? label.absent : formatDate(cbm.data.adoption.date)],
        [status[cbm.data.status]],
        [checkedShare(cbm)],
      ],
    })),
  };
}

/** In the order in which people count them: AU-1 before AU-2, OSCE CBM 2 before OSCE CBM 10. */
export const byDesignation = (a: Cbm, b: Cbm): number => compareIds(a.data.designation, b.data.designation);

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
function checkedShare(cbm: Cbm): string {
  const { unchecked, total } = countChecks(claimsOf(cbm));
  return phrase.partOf(total - unchecked, total);
}

const joined = (links: readonly LinkView[]): Inline[] =>
  links.flatMap((link, index): Inline[] => (index === 0 ? [link] : [', ', link]));
