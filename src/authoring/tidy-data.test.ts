import { expect, it } from 'vitest';
import { skeletonOf } from './skeleton-of.ts';
import { tidyData } from './tidy-data.ts';

it('makes texts one line, leaves out what is empty, and keeps the places of a list', () => {
  expect(
    tidyData({
      title: ' a\n  b ',
      note: ' ',
      names: { short: '' },
      asks: [{ text: '' }, 'x', ''],
      list: [],
      on: false,
    }),
  ).toEqual({ title: 'a b', asks: [{}, 'x', ''], on: false });
});

it('makes a skeleton of what is needed, with the sort of value in angle brackets', () => {
  expect(skeletonOf('positions')).toMatchInlineSnapshot(`
    "---
    delegation: <the id of an entry in delegations, in lower case>
    meeting: <the id of an entry in meetings, in lower case>
    statements:
      - id: <lower-case letters, digits and single hyphens, such as asks-contact>
        question: <the id of an entry in questions, in lower case>
        stance: <the id of an entry in stances, in lower case>
        claim:
          text: <Text>
          source: { document: '<the id of an entry in documents, in lower case>' }
          checked: <one of primary, secondary, unchecked>
    ---
    "
  `);
});
