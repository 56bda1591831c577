import { bodiesWithMeasures, themesOfMeasures } from '#model/comparison.ts';
import type { Facts } from '#model/facts.ts';
import { type Measure, measureOf } from '#model/measure.ts';
import { compareIds } from '#model/table.ts';
import type { OrganisationKind } from '#schema/vocabularies.ts';
import { license, schemaVersion } from './edition.ts';

/** One body with all that is compared of it. */
export interface ComparedBody {
  readonly id: string;
  readonly url: string;
  readonly short: string;
  readonly full: string;
  readonly kind: OrganisationKind;
  readonly networks: number;
  /** 0 where no list was read. */
  readonly members: number;
  readonly measures: readonly Measure[];
}

/** What the browser reads to put bodies side by side. */
export interface ComparisonData {
  readonly themes: readonly { readonly id: string; readonly title: string; readonly url: string }[];
  readonly entries: readonly ComparedBody[];
}

/**
 * Every body that has measures, with as much of them as a comparison needs, as JSON text.
 * @param release the date of the release, or null when the content has not been released.
 */
export function comparisonJson(facts: Facts, release: string | null): string {
  const data: ComparisonData = {
    themes: themesOfMeasures(facts).map(({ id, data: { title }, url }) => ({ id, title, url })),
    entries: bodiesWithMeasures(facts)
      .sort((a, b) => compareIds(a.id, b.id))
      .map((body) => ({
        id: body.id,
        url: body.url,
        short: body.data.names.short,
        full: body.data.names.full,
        kind: body.data.kind,
        networks: facts.networksOf(body).length,
        members: body.data.members.length,
        measures: facts.cbmsOf(body).map(measureOf),
      })),
  };
  return `${JSON.stringify({ schemaVersion, release, license, ...data })}\n`;
}
