import { z } from 'zod';
import { figuresOf } from '#model/participation.ts';
import { networkSchema } from '#schema/network.ts';
import { reference } from '#schema/primitives.ts';
import { dataFile } from '#text/data.ts';
import { dataTable } from './data-table.ts';

const { id, on, before, count, exactness, unit, claim } =
  networkSchema.shape.participation.unwrap().element.shape;
const { text, source, checked, checkedOn, note } = claim.shape;

/** How many take part in each network, over time: the figures of networks.json, by network and date. */
export const participationTable = dataTable({
  name: 'participation',
  ...dataFile.participation,
  key: ['url'],
  row: z.strictObject({
    network: reference('networks').describe('The network or directory.'),
    on,
    before: before.unwrap().describe(before.description ?? ''),
    count,
    exactness,
    unit,
    text,
    document: source.shape.document,
    paragraph: source.shape.paragraph,
    via: source.shape.via,
    checked,
    checkedOn,
    note,
    id,
    url: z.string().describe('The address of the figure on this site.'),
  }),
  rows: ({ graph }) =>
    graph.networks.all.flatMap(figuresOf).map(({ network, claim, ...figure }) => ({
      network: network.id,
      ...claim,
      ...claim.source,
      ...figure,
    })),
});
