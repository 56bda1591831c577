import { z } from 'zod';
import { cbmSchema } from '#schema/cbm.ts';
import { claim } from '#schema/claim.ts';
import { reference } from '#schema/primitives.ts';
import { dataFile } from '#text/data.ts';
import { dataTable } from './data-table.ts';

const { designation, links } = cbmSchema.options[0].shape;
const link = links.unwrap().element.shape;
const { text, source, checked, checkedOn, note } = claim.shape;

/** Every link, in the order of the measures that hold them. */
export const lineageTable = dataTable({
  name: 'lineage',
  ...dataFile.lineage,
  key: ['from', 'relation', 'to'],
  row: z.strictObject({
    from: reference('cbms').describe('The measure that holds the link.'),
    fromDesignation: designation.describe('The name used to cite it.'),
    relation: link.relation,
    to: link.to,
    toDesignation: designation.describe('The name used to cite the other measure.'),
    basis: link.basis,
    text,
    document: source.shape.document,
    paragraph: source.shape.paragraph,
    checked,
    url: z.string().describe('The address of the claim on which the link rests.'),
    note,
    via: source.shape.via,
    checkedOn,
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
