import type { Nodes, Root } from 'mdast';
import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { factsOf } from '#model/facts.ts';
import { claimWith, graphOf } from '#model/graph-of.ts';
import { pageOfEntry } from '#views/page-of-entry.ts';
import { entryMarkdown } from './entry-markdown.ts';
import { llmsTxt } from './llms-txt.ts';

const onSite = (path: string) => `https://cbm.example${path}`;
const parse = (text: string): Root => unified().use(remarkParse).use(remarkGfm).parse(text);
const textOf = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';
const linksIn = (tree: Root): string[] => {
  const links: string[] = [];
  visit(tree, 'link', ({ url }) => {
    links.push(url);
  });
  return links;
};

function markdownOf(fields: { text?: string; title?: string; note?: string; body?: string }) {
  const { text = 'Something is so.', title = 'Points of contact', note, body = '' } = fields;
  const graph = graphOf({
    cbms: {
      'osce/cbm-8': {
        title,
        designation: 'OSCE CBM 8',
        asks: [
          {
            id: 'asks',
            ...claimWith({
              text,
              checked: 'unchecked',
              source: { document: 'pc-dec-1106', paragraph: 'CBM 8', via: 'https://www.a.example/x' },
              ...(note !== undefined && { note }),
            }),
          },
        ],
      },
    },
    documents: { 'pc-dec-1106': { symbol: 'PC.DEC/1106' } },
  });
  const entry = { ...graph.cbms.get('osce/cbm-8'), html: body === '' ? '' : '<p></p>' };
  return entryMarkdown(pageOfEntry(entry, factsOf(graph)), entry.url, body, onSite);
}

describe('an entry as Markdown', () => {
  it('gives the addresses in its prose in full', () => {
    const body = 'See [the term](/glossary/#cbm), [below](#asks) and [the UN](https://www.un.org/).';
    expect(linksIn(parse(markdownOf({ body })))).toEqual(
      expect.arrayContaining([
        'https://cbm.example/glossary/#cbm',
        'https://cbm.example/cbms/osce/cbm-8/#asks',
        'https://www.un.org/',
      ]),
    );
  });

  const tree = parse(
    markdownOf({ note: 'Read in French.', body: 'A *word*.\n\n<Note title="Doubt">It is said.</Note>' }),
  );

  it('has its title, its standing and its facts', () => {
    expect(tree.children[0]).toMatchObject({ type: 'heading', depth: 1 });
    expect(textOf(tree)).toContain('OSCE CBM 8: Points of contact');
    expect(textOf(tree)).toContain('Adopted: The body adopted it, or carries it out.');
  });

  it('has each claim with its note, source, check mark and permanent address', () => {
    expect(textOf(tree)).toContain('Something is so.Note: Read in French.Source: PC.DEC/1106, CBM 8.');
    expect(textOf(tree)).toContain('(unchecked)');
    expect(linksIn(tree)).toEqual(
      expect.arrayContaining([
        'https://cbm.example/documents/pc-dec-1106/',
        'https://www.a.example/x',
        'https://cbm.example/cbms/osce/cbm-8/#asks',
        'https://cbm.example/cbms/osce/cbm-8/',
      ]),
    );
  });

  it('has the prose as its author wrote it, with components as plain text', () => {
    const emphasised: string[] = [];
    visit(tree, ['emphasis', 'strong'], (node) => {
      emphasised.push(textOf(node));
    });
    expect(emphasised).toEqual(expect.arrayContaining(['word', 'Doubt']));
    expect(textOf(tree)).toContain('It is said.');
    expect(markdownOf({ body: '<Note title="Doubt">It is said.</Note>' })).not.toContain('Note>');
  });

  it.each(['<Note/>', '<Note title="<b>a</b>">\n\nText.\n\n</Note>', '`<Note>`', '\\<b>', '&lt;b&gt;'])(
    'has no HTML where the prose is %j',
    (body) => {
      const html: string[] = [];
      visit(parse(markdownOf({ body })), 'html', ({ value }) => {
        html.push(value);
      });
      expect(html).toEqual([]);
    },
  );

  it('reads back as the same text, whatever a title, claim or note holds', () => {
    const line = fc
      .oneof(
        fc.string({ unit: 'grapheme' }),
        fc.string({
          unit: fc.constantFrom(
            ...[
              '*',
              '_',
              '`',
              '[',
              ']',
              '(',
              ')',
              '<',
              '>',
              '#',
              '+',
              '-',
              '1.',
              '|',
              '~',
              '\\',
              '&amp;',
              '!',
              ' ',
            ],
            ...['www.a.example', 'https://a.example', 'a@a.example', 'é', 'ع', '<!--', 'word', ':', '^'],
          ),
        }),
      )
      // As the schema takes them: one line, no space at either end.
      .filter((text) => /^\S(?:[^\r\n]*\S)?$/.test(text) && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text));
    fc.assert(
      fc.property(line, line, line, (text, title, note) => {
        const read = textOf(parse(markdownOf({ text, title, note })));
        expect(read).toContain(`OSCE CBM 8: ${title}`);
        expect(read).toContain(text);
        expect(read).toContain(`Note: ${note}`);
      }),
      { numRuns: 60 },
    );
  });
});

describe('llms.txt', () => {
  it('begins as its convention wants and leads to the Markdown of each entry', () => {
    const graph = graphOf({ cbms: { 'osce/cbm-8': {} }, delegations: { malta: {} } });
    const tree = parse(llmsTxt(factsOf(graph), onSite));
    expect(tree.children.slice(0, 2).map(({ type }) => type)).toEqual(['heading', 'blockquote']);
    expect(linksIn(tree)).toEqual(
      expect.arrayContaining([
        'https://cbm.example/cbms/osce/cbm-8/index.md',
        'https://cbm.example/delegations/malta/index.md',
      ]),
    );
  });
});
