import { z } from 'zod';
import { claim } from '#schema/claim.ts';
import { reference } from '#schema/primitives.ts';
import { bases, relations } from '#schema/vocabularies.ts';
import { dataFile } from '#text/data.ts';
import { dataTable } from './data-table.ts';

const { text, source, checked, checkedOn, note } = claim.shape;

/** Every link between measures, as the measure that holds it states it. */
export const lineageTable = dataTable({
  name: 'lineage',
  ...dataFile.lineage,
  key: ['url'],
  row: z.strictObject({
    from: reference('cbms').describe('The measure that holds the link.'),
    fromDesignation: z.string().describe('Its designation.'),
    relation: z.enum(relations).describe('What it does to the other measure.'),
    to: reference('cbms').describe('The other measure.'),
    toDesignation: z.string().describe('Its designation.'),
    basis: z
      .enum(bases)
      .describe('stated: a source says so. editorial: the editors judge it from the two texts.'),
    text,
    document: source.shape.document,
    paragraph: source.shape.paragraph,
    checked,
    url: z.string().describe('The address of the link on this site.'),
    via: source.shape.via,
    checkedOn,
    note,
  }),
  rows: ({ links }) =>
    links().map(({ from, relation, to, basis, claim, url }) => ({
      from: from.id,
      fromDesignation: from.data.designation,
      relation,
      to: to.id,
      toDesignation: to.data.designation,
      basis,
      ...claim,
      ...claim.source,
      url,
    })),
});
