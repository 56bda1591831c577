import { describe, expect, it } from 'vitest';
import type { Codebook, CodebookField } from '#model/codebook.ts';
import { dataPage } from './data-page.ts';
import type { Block } from './page.ts';

const field = (name: string, given: Partial<CodebookField> = {}): CodebookField => ({
  name,
  type: 'text',
  isList: false,
  isColumn: true,
  description: 'What it means.',
  values: [],
  ...given,
});

const codebook: Codebook = {
  files: [
    {
      name: 'cbms',
      title: 'Measures',
      description: 'One row for each measure.',
      rows: 1234,
      csv: { address: '/data/v1/cbms.csv', bytes: 79_400, parts: [] },
      json: { address: '/data/v1/cbms.json', bytes: 843_000, parts: [] },
      fields: [
        field('status', { type: 'choice', values: ['adopted', 'proposed'] }),
        field('themes', { type: 'id', isList: true, reference: 'themes' }),
        field('links', { type: 'record', isList: true, isColumn: false }),
        field('links[].to', { type: 'id', isColumn: false, reference: 'cbms' }),
        field('asks', { type: 'claim', isList: true, isColumn: false }),
      ],
    },
    {
      name: 'statements',
      title: 'Statements',
      description: 'One row for each statement.',
      rows: 1,
      csv: { address: '/data/v1/statements.csv', bytes: 90, parts: [] },
      fields: [field('stance')],
    },
  ],
  claim: [field('text')],
  schemas: ['cbms', 'entries/cbms', 'files/changes', 'frontmatter/cbms', 'frontmatter/moved'],
  schemaVersion: '1.1.0',
  release: null,
};

const blocksOf = (id: string, origin?: string): readonly Block[] =>
  dataPage(codebook, origin).sections.find((section) => section.id === `section_${id}`)?.blocks ?? [];
const cellsIn = (id: string) =>
  blocksOf(id).flatMap((block) => (block.type === 'table' ? block.table.rows.map(({ cells }) => cells) : []));

describe('the page of the data', () => {
  it('lists each file with its rows and size, and leads to its fields', () => {
    expect(cellsIn('files')).toEqual([
      [
        [{ text: 'Measures', href: '#section_file_cbms' }],
        ['1,234'],
        [{ text: 'cbms.csv', href: '/data/v1/cbms.csv', detail: '79 kB' }],
        [{ text: 'cbms.json', href: '/data/v1/cbms.json', detail: '843 kB' }],
      ],
      [
        [{ text: 'Statements', href: '#section_file_statements' }],
        ['1'],
        [{ text: 'statements.csv', href: '/data/v1/statements.csv', detail: '1 kB' }],
        [],
      ],
    ]);
  });

  it('offers the parts of a large file after the whole, and says so only where there are any', () => {
    const [measures, statements] = codebook.files;
    if (measures?.json === undefined || statements === undefined) throw new Error('The sample has both.');
    const parts = [1, 2].map((number) => ({
      address: `/data/v1/parts/cbms-${String(number)}.json`,
      bytes: 4_999_000,
    }));
    const large = { ...measures, json: { ...measures.json, parts } };
    const downloadsIn = (given: Codebook) => {
      const blocks = dataPage(given, undefined).sections.flatMap((section) => section.blocks);
      return {
        files: blocks.flatMap((block) => (block.type === 'downloads' ? block.files : [])),
        isSaid: JSON.stringify(blocks).includes('offered in parts'),
      };
    };
    expect(downloadsIn({ ...codebook, files: [large, statements] })).toMatchObject({
      files: [
        { text: 'cbms.csv' },
        { text: 'cbms.json' },
        { text: 'cbms-1.json', href: '/data/v1/parts/cbms-1.json', detail: ' 4,999 kB' },
        { text: 'cbms-2.json', href: '/data/v1/parts/cbms-2.json' },
        { text: 'statements.csv' },
      ],
      isSaid: true,
    });
    expect(downloadsIn(codebook)).toMatchObject({ files: { length: 3 }, isSaid: false });
  });

  it('tells the type and meaning of each field, and what only the JSON has', () => {
    expect(cellsIn('file_cbms')).toEqual([
      [['status'], ['keyword'], ['What it means. One of: adopted, proposed.']],
      [['themes'], ['list: id of ', { text: 'themes', href: '#section_file_themes' }], ['What it means.']],
      [['links'], ['list: record', ', JSON only'], ['What it means.']],
      [['links[].to'], ['id of ', { text: 'cbms', href: '#section_file_cbms' }], ['What it means.']],
      [['asks'], ['list: ', { text: 'claim', href: '#section_claim' }, ', JSON only'], ['What it means.']],
    ]);
    expect(cellsIn('file_statements')).toEqual([[['stance'], ['text'], ['What it means.']]]);
  });

  it('gives the address of the site in its examples, or the one of npm start where there is none', () => {
    const codeAt = (origin?: string) =>
      blocksOf('examples', origin).flatMap((block) => (block.type === 'code' ? [block.code] : []));
    expect(codeAt('https://example.org').join('\n')).toContain('curl -s https://example.org/data/v1/');
    expect(codeAt().join('\n')).toContain('curl -s http://localhost:4321/data/v1/');
  });

  it('sorts the schemas by what they are of', () => {
    expect(blocksOf('schemas')).toMatchObject([
      { type: 'heading' },
      { links: [{ text: 'cbms', href: '/schemas/v1/cbms.schema.json' }] },
      { type: 'heading' },
      { links: [{ text: 'cbms', href: '/schemas/v1/entries/cbms.schema.json' }] },
      { type: 'heading' },
      { links: [{ text: 'changes', href: '/schemas/v1/files/changes.schema.json' }] },
      { type: 'heading' },
      { links: [{ text: 'cbms' }, { text: 'moved', href: '/schemas/v1/frontmatter/moved.schema.json' }] },
    ]);
  });
});
