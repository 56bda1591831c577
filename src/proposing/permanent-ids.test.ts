import { expect, it } from 'vitest';
import { permanentIds } from './permanent-ids.ts';

it('are those of the parts of an entry, however deep, and no other text', () => {
  const data = {
    id: 'own',
    title: 'not-me',
    asks: [
      { id: 'asks-contact', source: { document: 'pc-dec-1106' } },
      { text: 'No id yet.', id: '' },
    ],
    contents: [{ heading: 'What it says', claims: [{ id: 'first' }] }],
  };
  expect([...permanentIds(data)]).toEqual(['own', 'asks-contact', 'first']);
  expect(permanentIds(undefined).size).toBe(0);
});
