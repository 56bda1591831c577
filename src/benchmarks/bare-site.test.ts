import { expect, it } from 'vitest';
import { bareSite } from './bare-site.ts';

const content = new Map([
  ['cbms/osce/cbm-8.mdx', '---\ntitle: One\n---\nProse.\n'],
  ['documents/pc-dec-1106.yaml', 'title: A document\n'],
  ['delegations.yaml', '- id: kenya\n'],
  ['guides/about.mdx', '---\ntitle: About\n---\n'],
  ['moved/old.yaml', 'to: new\n'],
]);

it('makes an entry of each file that has a page, and of no other', () => {
  const files = new Map(bareSite(content, ['Note']));
  expect([...files.keys()].filter((path) => path.startsWith('src/entries/'))).toEqual([
    'src/entries/cbms/osce/cbm-8.mdx',
    'src/entries/documents/pc-dec-1106.mdx',
  ]);
  expect(files.get('src/entries/documents/pc-dec-1106.mdx')).toBe('---\ntitle: A document\n---\n');
  expect(files.get('src/pages/[...id].astro')).toContain('{ Note: Box }');
});
