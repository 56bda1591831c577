import type { EntryFinding, GraphRule } from './rule.ts';
import { sample } from './sample-content.ts';

export const linkToItself: GraphRule = {
  id: 'link-to-itself',
  sentence:
    'A link between two measures is written once, in one of the two; a measure has no link to itself.',
  why: 'The inverse of each link is added by itself; written twice, it would be shown and counted twice.',
  scope: 'graph',
  check: ({ cbms }) =>
    cbms.all.flatMap((entry) =>
      entry.data.links.flatMap(({ to, relation }, index): EntryFinding[] => {
        const finding = (found: string, suggestion: string): EntryFinding => ({
          entry,
          path: ['links', index, 'to'],
          found,
          expected: 'each link once',
          suggestion,
        });
        if (to === entry.id)
          return [finding('a link to the measure itself', 'Remove it, or name the other measure.')];
        const back = cbms
          .find(to)
          ?.data.links.some((link) => link.to === entry.id && link.relation === relation);
        // Of two that mirror each other the later one by id is reported, so that mending it mends both.
        if (back && entry.id > to)
          return [finding(`the mirror of a link written in ${to}`, 'Remove this one.')];
        const first = entry.data.links.findIndex((link) => link.to === to && link.relation === relation);
        return first < index
          ? [finding('the same link a second time', 'Remove it, and merge the claims.')]
          : [];
      }),
    ),
  examples: {
    fails: [
      { title: 'A link to itself', files: { 'cbms/osce/cbm-8.mdx': withLink('osce/cbm-8', sample.cbm) } },
      {
        title: 'The same link from both ends',
        files: {
          'cbms/osce/cbm-8.mdx': withLink('osce/cbm-9', sample.cbm),
          'cbms/osce/cbm-9.mdx': withLink('osce/cbm-8', otherCbm()),
        },
      },
    ],
    passes: [
      {
        title: 'One link',
        files: {
          'cbms/osce/cbm-8.mdx': sample.cbm,
          'cbms/osce/cbm-9.mdx': withLink('osce/cbm-8', otherCbm()),
        },
      },
    ],
  },
};

function otherCbm(): string {
  return sample.cbm.replace('CBM 8', 'CBM 9').replace('name a point of contact', 'exchange terms');
}

function withLink(to: string, text: string): string {
  return text.replace(
    /---\n$/,
    `links:
  - relation: counterpart-of
    to: ${to}
    basis: editorial
    claim: { text: Both name contacts., source: { document: pc-dec-1106, paragraph: CBM 8 }, checked: unchecked }
---
`,
  );
}
