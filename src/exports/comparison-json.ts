import { z } from 'zod';
import { bodiesWithMeasures, themesOfMeasures } from '#model/comparison.ts';
import type { Facts } from '#model/facts.ts';
import { type Measure, measureOf } from '#model/measure.ts';
import { compareIds } from '#model/table.ts';
import { cbmSchema } from '#schema/cbm.ts';
import { entryId, partialDate, reference } from '#schema/primitives.ts';
import {
  commitments,
  kinds,
  levels,
  type OrganisationKind,
  organisationKinds,
  statuses,
} from '#schema/vocabularies.ts';
import { schemaFile } from '#text/data.ts';
import { license, schemaVersion } from './edition.ts';
import { editionKeys } from './published-files.ts';

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

const url = z.string().describe('The address on this site.');
const { designation, title } = cbmSchema.options[0].shape;

/** The form of the same, for those who read it elsewhere. */
export const comparedBodiesSchema = z
  .strictObject({
    ...editionKeys,
    themes: z
      .array(z.strictObject({ id: reference('themes'), title: z.string(), url }))
      .describe('The themes that measures carry, in their order.'),
    entries: z
      .array(
        z.strictObject({
          id: reference('organisations').describe('The body.'),
          url,
          short: z.string().describe('Its short name.'),
          full: z.string().describe('Its full name.'),
          kind: z.enum(organisationKinds).describe('What sort of body it is.'),
          networks: z.int().nonnegative().describe('How many networks it has.'),
          members: z.int().nonnegative().describe('How many members it has; 0 where no list was read.'),
          measures: z
            .array(
              z.strictObject({
                id: entryId.describe('The measure.'),
                url,
                designation,
                title,
                level: z.enum(levels).describe('Its level.'),
                status: z.enum(statuses).describe('Its status.'),
                commitment: z.enum(commitments).describe('How far it binds.'),
                kinds: z.array(z.enum(kinds)).describe('Its kinds.'),
                themes: z.array(reference('themes')).describe('Its themes.'),
                date: partialDate.nullable().describe('When it was adopted, as far as that is recorded.'),
              }),
            )
            .describe('Its measures.'),
        }),
      )
      .describe('The bodies, sorted by id.'),
  })
  .meta(schemaFile.comparedBodies);

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
