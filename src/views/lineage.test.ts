import { describe, expect, it } from 'vitest';
import { factsOf } from '#model/facts.ts';
import { claimWith, graphOf } from '#model/graph-of.ts';
import { themesByBody } from '#model/theme-by-body.ts';
import type { Basis, Relation } from '#schema/vocabularies.ts';
import { lineagePage } from './lineage-page.ts';
import { lineagePicture } from './lineage-picture.ts';
import { lineageThemePage } from './lineage-theme-page.ts';
import { overallPicture } from './overall-picture.ts';
import { themePicture } from './theme-picture.ts';
import type { Block, Inline, Mark, PageView } from './page.ts';
import { bodiesOf } from '#model/bodies.ts';

const link = (relation: Relation, to: string, basis: Basis = 'editorial') => ({
  relation,
  to,
  basis,
  claim: claimWith(),
});

const graph = graphOf({
  organisations: {
    osce: { names: { short: 'OSCE', full: 'The organisation' }, documents: ['paper', 'unread'] },
    nato: { names: { short: 'NATO', full: 'The alliance' } },
  },
  themes: {
    contact: { title: 'Points of contact', order: 0 },
    drills: { title: 'CERT drills', order: 1 },
    purpose: { title: 'Purpose', order: 2 },
  },
  questions: { what: { theme: 'purpose' } },
  cbms: {
    'osce/cbm-8': {
      themes: ['contact'],
      designation: 'OSCE CBM 8',
      adoption: { document: 'paper', checked: 'primary', date: '2013-12-03' },
      links: [link('builds-on', 'gge/26'), link('counterpart-of', 'oas/cbm-2', 'stated')],
    },
    'gge/26': { themes: ['contact'], adoption: { document: 'document', checked: 'secondary', date: '2013' } },
    'oas/cbm-2': { themes: ['contact', 'drills'], status: 'unconfirmed' },
  },
});
const facts = factsOf(graph);
const rows = themesByBody(facts);

const blocksOf = (view: PageView, id: string): readonly Block[] =>
  view.sections.find((section) => section.id === `section_${id}`)?.blocks ?? [];
const wordsOf = (cell: readonly Inline[] = []) =>
  cell
    .map((value) =>
      typeof value === 'string'
        ? value
        : 'language' in value
          ? value.name
          : [value.text, value.detail].filter(Boolean).join(' '),
    )
    .join('');
const tableIn = (view: PageView, id: string) => {
  const block = blocksOf(view, id).find(({ type }) => type === 'table');
  return block?.type === 'table' ? block.table.rows.map(({ cells }) => cells.map(wordsOf)) : [];
};
const themePage = (id: string, asOf?: string) => {
  const row = rows.find(({ theme }) => theme.id === id);
  if (row === undefined) throw new Error(`No measure carries the theme ${id}.`);
  return lineageThemePage(row, facts, asOf);
};
const linksIn = (marks: readonly Mark[]) => marks.flatMap((mark) => mark.link ?? []);

describe('where no measure was found', () => {
  it('is said with the day, what was searched and what was not read', () => {
    expect(tableIn(themePage('drills', '2026-01-15'), 'gaps')).toContainEqual([
      'OSCE',
      'No measure on CERT drills found in OSCE as of 15 January 2026, searched in: paper (report) (read, at least in part). Recorded here, but not read: unread (report).',
    ]);
  });

  it('is said without a day where none is known', () => {
    const [, [, sentence] = []] = tableIn(themePage('drills'), 'gaps');
    expect(sentence).toMatch(/^No measure on CERT drills found in OSCE, searched in: /);
  });

  it('is said of bodies without any measure too', () => {
    expect(tableIn(lineagePage(facts, undefined), 'without')).toEqual([
      ['NATO', 'No measure found in NATO. No document of that body was read.'],
    ]);
  });
});

describe('a measure that was neither adopted nor recommended', () => {
  it('is marked in the cross-body table, in pictures and beside links', () => {
    const view = lineagePage(facts, undefined);
    const [block] = blocksOf(view, 'table');
    const cells = block?.type === 'cross-table' ? block.table.rows.flatMap((row) => row.cells) : [];
    const marks = cells.flatMap(({ links }) => links.filter(({ href }) => href === '/cbms/oas/cbm-2/'));
    expect(marks.map(({ detail }) => detail)).toEqual(['(unconfirmed)', '(unconfirmed)']);
    expect(JSON.stringify(blocksOf(view, 'links'))).toContain('counterpart of oas/cbm-2 (unconfirmed)');
    expect(JSON.stringify(blocksOf(themePage('contact'), 'drawn'))).toContain('oas/cbm-2 (unconfirmed)');
  });

  it('makes its body stand apart from those that have a measure', () => {
    const view = themePage('contact');
    expect(tableIn(view, 'found').map(([body]) => body)).toEqual(['gge', 'OSCE']);
    expect(tableIn(view, 'provisional').map(([body]) => body)).toEqual(['oas']);
  });
});

describe('the page on lineage', () => {
  it('numbers for each theme what the page of the theme lists', () => {
    const numbers = tableIn(lineagePage(facts, undefined), 'threads');
    expect(numbers).toEqual([
      ['Points of contact', '2 of 3', '1', '0', '3, of them 1 unconfirmed', '2'],
      ['CERT drills', '0 of 3', '1', '2', '1, of them 1 unconfirmed', '0'],
    ]);
  });

  it('names the themes that only questions carry', () => {
    expect(blocksOf(lineagePage(facts, undefined), 'questions')).toMatchObject([
      { links: [{ text: 'Purpose', href: '/questions/#purpose' }] },
    ]);
  });

  it('counts every link once, in a circle that opens the links of its two bodies', () => {
    const compared = new Set(['osce', 'gge', 'oas']);
    const { marks } = overallPicture(bodiesOf(facts), facts.links(), compared);
    expect(linksIn(marks)).toEqual([
      { href: '/compare/osce/gge/#section_links', label: 'OSCE to gge: 1 link, 0 stated by a source' },
      { href: '/compare/osce/oas/#section_links', label: 'OSCE to oas: 1 link, 1 stated by a source' },
    ]);
    const counts = marks.flatMap((mark) =>
      mark.shape === 'text' && mark.align === 'middle' ? Number(mark.text) || [] : [],
    );
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(facts.links().length);
  });

  it('opens the list of a body instead where two bodies have no page that compares them', () => {
    const { marks } = overallPicture(bodiesOf(facts), facts.links(), new Set(['osce', 'oas']));
    expect(linksIn(marks).map(({ href }) => href)).toEqual([
      '#links_osce',
      '/compare/osce/oas/#section_links',
    ]);
  });

  it('lists the links of each body where the picture leads for those within it', () => {
    expect(blocksOf(lineagePage(facts, undefined), 'links')).toContainEqual({
      type: 'heading',
      text: 'OSCE',
      href: '/organisations/osce/',
      id: 'links_osce',
    });
  });
});

describe('the picture of a measure', () => {
  it('opens the claim of each link where the claim stands, with its basis in words', () => {
    const draw = (id: string) => {
      const cbm = graph.cbms.get(id);
      return linksIn(lineagePicture(cbm, facts.linksSeenFrom(cbm)).marks);
    };
    expect(draw('osce/cbm-8')).toEqual([
      { href: '#builds-on-gge-26', label: 'Builds on gge/26, editorial' },
      { href: '#counterpart-of-oas-cbm-2', label: 'Counterpart of oas/cbm-2 (unconfirmed), stated' },
    ]);
    expect(draw('gge/26')).toEqual([
      { href: '/cbms/osce/cbm-8/#builds-on-gge-26', label: 'Built on by OSCE CBM 8, editorial' },
    ]);
  });
});

it('draws each link of a theme as one line, with an arrow unless its ends are alike', () => {
  const [row] = rows;
  const links = facts.links();
  const marks = row ? themePicture(row.theme, graph.cbms.all, links).marks : [];
  const paths = marks.filter(({ shape }) => shape === 'path').map(({ tone }) => tone);
  expect(paths).toEqual(['editorial', 'ink', 'stated']);
});
