import { type CatalogueEntry, type FacetId, facetIds, type Values } from './catalogue.ts';

/** What the reader has ticked: or within a facet, and between facets. */
export type Selection = Partial<Record<FacetId, readonly string[]>>;

/** Whether an entry is within a selection. One and the same statement must answer to all that is asked of statements. */
export function isSelected(entry: CatalogueEntry, selection: Selection): boolean {
  return unitsOf(entry).some((unit) => facetIds.every((facet) => answers(unit, facet, selection[facet])));
}

/**
 * How many of these entries each value of each facet would leave, given what is ticked in the other facets:
 * the count beside a box is the number of entries that ticking it alone in its facet shows.
 */
export function countValues(
  entries: readonly CatalogueEntry[],
  selection: Selection,
): ReadonlyMap<FacetId, ReadonlyMap<string, number>> {
  const counts = new Map<FacetId, Map<string, number>>(facetIds.map((facet) => [facet, new Map()]));
  const active = facetIds.filter((facet) => (selection[facet] ?? []).length > 0);
  for (const entry of entries) {
    const units = unitsOf(entry);
    for (const [facet, ofFacet] of counts) {
      const others = active.filter((other) => other !== facet);
      const values =
        others.length === 0
          ? (entry.values[facet] ?? [])
          : new Set(
              units
                .filter((unit) => others.every((other) => answers(unit, other, selection[other])))
                .flatMap((unit) => unit[facet] ?? []),
            );
      for (const value of values) ofFacet.set(value, (ofFacet.get(value) ?? 0) + 1);
    }
  }
  return counts;
}

const answers = (unit: Values, facet: FacetId, chosen: readonly string[] | undefined) =>
  chosen === undefined || chosen.length === 0 || (unit[facet] ?? []).some((value) => chosen.includes(value));

const unitsOf = ({ values, statements }: CatalogueEntry): readonly Values[] =>
  statements === undefined || statements.length === 0
    ? [values]
    : statements.map((statement) => ({ ...values, ...statement }));
