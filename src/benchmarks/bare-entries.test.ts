import { expect, it } from 'vitest';
import { bareEntries } from './bare-entries.ts';

const entriesOf = (files: Record<string, string>) => [...bareEntries(new Map(Object.entries(files)))];

it('takes each file that has a page, and no other', () => {
  const entries = entriesOf({
    'cbms/osce/cbm-8.mdx': '---\ntitle: One\n---\n\nProse.\n\n---\n\nMore.\n',
    'documents/pc-dec-1106.yaml': 'title: A document\n',
    'delegations.yaml': '- id: kenya\n',
    'guides/about.mdx': '---\ntitle: About\n---\n',
    'moved/old.yaml': 'to: new\n',
    'cbms/LICENSE': 'Words.\n',
  });
  expect(entries).toEqual([
    {
      id: 'cbms/osce/cbm-8',
      fields: 'title: One\n',
      title: 'One',
      hasTitle: true,
      prose: '\nProse.\n\n---\n\nMore.\n',
    },
    {
      id: 'documents/pc-dec-1106',
      fields: 'title: A document\n',
      title: 'A document',
      hasTitle: true,
      prose: '',
    },
  ]);
});

it('calls an entry without a title by its name, its term or its id', () => {
  const entries = entriesOf({
    'organisations/osce.mdx': '---\nnames:\n  short: OSCE\n  full: The Organization\n---\n',
    'glossary/cicte.yaml': 'term: A committee\n',
    'positions/2020/kenya.mdx': '---\nmeeting: 2020\n---\n',
  });
  expect(entries.map(({ title, hasTitle }) => [title, hasTitle])).toEqual([
    ['The Organization', false],
    ['A committee', false],
    ['positions/2020/kenya', false],
  ]);
});
