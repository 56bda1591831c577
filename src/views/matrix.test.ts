import { describe, expect, it } from 'vitest';
import { factsOf } from '#model/facts.ts';
import { claimWith, graphOf } from '#model/graph-of.ts';
import { wholeMatrix } from '#model/matrix.ts';
import { addressOfPart, matrixParts } from '#model/matrix-parts.ts';
import { matrixPage } from './matrix-page.ts';
import { matrixPartPage } from './matrix-part-page.ts';
import { signOf } from './matrix-signs.ts';
import { matrixTable } from './matrix-table.ts';
import type { Block, PageView } from './page.ts';

const says = (question: string, stance: string) => ({ id: question, question, stance, claim: claimWith() });

const facts = factsOf(
  graphOf({
    themes: { contact: { order: 1 }, keeping: { order: 2 } },
    questions: { directory: { theme: 'contact' }, repository: { theme: 'keeping' } },
    stances: {
      support: { title: 'Support', order: 1 },
      conditions: { title: 'Support with conditions', order: 2 },
    },
    meetings: {
      'oewg/day': { from: '2020-02-12', process: 'oewg', coverage: 'full' },
      'oewg/later': { from: '2023-05', process: 'oewg', coverage: 'partial' },
    },
    delegations: {
      kenya: { name: 'Kenya', region: 'africa' },
      ghana: { name: 'Ghana', region: 'africa' },
      malta: { name: 'Malta', region: 'western-europe-and-others' },
      eu: { name: 'European Union', kind: 'organisation' },
    },
    organisations: { union: { names: { short: 'Union', full: 'Union' }, members: ['kenya', 'ghana'] } },
    positions: {
      'oewg/day/kenya': { statements: [says('directory', 'support'), says('repository', 'support')] },
      'oewg/later/kenya': { statements: [says('repository', 'conditions')] },
      'oewg/later/eu': { statements: [says('directory', 'support')] },
    },
  }),
);
const { graph } = facts;
const blocksOf = (view: PageView, id: string): readonly Block[] =>
  view.sections.find((section) => section.id === `section_${id}`)?.blocks ?? [];

describe('matrixTable', () => {
  const table = matrixTable(wholeMatrix(facts), facts, 'All', 'region');

  it('groups delegations by region, those without one after them, with the size of each group', () => {
    expect(
      table.groups.map(({ heading, detail, rows }) => [heading, detail, rows.map(({ link }) => link.text)]),
    ).toEqual([
      ['African States', '1 delegation, 3 statements', ['Kenya']],
      ['Organisations', '1 delegation, 1 statement', ['European Union']],
    ]);
  });

  it('has in a cell the latest statement first, each with its word, date and address', () => {
    const [directory, repository] = table.groups[0]?.rows[0]?.cells ?? [];
    expect(directory).toHaveLength(1);
    expect(repository).toMatchObject([
      {
        word: 'Support with conditions',
        sign: 'SC',
        when: 'May 2023',
        href: '/positions/oewg/later/kenya/#repository',
      },
      { word: 'Support', sign: 'S', when: '12 February 2020', href: '/positions/oewg/day/kenya/#repository' },
    ]);
    expect(table.groups[1]?.rows[0]?.cells[1]).toEqual([]);
  });

  it('says in the head of a question how many spoke to it, and how far its meetings were read', () => {
    expect(table.columns.map(({ id, total, reach }) => [id, total, reach.sign, reach.text])).toEqual([
      ['directory', 2, '◐', '1 of 2 meetings'],
      ['repository', 1, '◐', '1 of 2 meetings'],
    ]);
    expect(table.spans.map(({ link, columns }) => [link.href, columns])).toEqual([
      ['/matrix/contact/', 1],
      ['/matrix/keeping/', 1],
    ]);
  });

  it('explains every stance, with counts that add up to the statements', () => {
    expect(table.legend.map(({ sign, link }) => [sign, link.detail])).toEqual([
      ['S', '3'],
      ['SC', '1'],
    ]);
  });

  it('offers only what changes something', () => {
    const values = (name: string) => {
      const control = table.controls.find((own) => own.name === name);
      return [control?.options ?? [], ...(control?.groups.map(({ options }) => options) ?? [])]
        .flat()
        .map(({ value }) => value);
    };
    expect(values('group')).toEqual([
      'region',
      'name',
      'member:union',
      'stance:directory',
      'stance:repository',
    ]);
    expect(values('region')).toEqual(['', 'africa', 'organisation']);
    expect(values('meeting')).toEqual(['', 'process:oewg', 'oewg/day', 'oewg/later']);
    const [region] = matrixParts(facts).filter(({ path }) => path === 'region/africa');
    const page = region && matrixPartPage(region, [region], facts);
    const [block] = page === undefined ? [] : blocksOf(page, 'matrix');
    expect(block?.type === 'matrix' && block.matrix.controls.map(({ name }) => name)).not.toContain('region');
  });
});

describe('signOf', () => {
  it('takes the initials of the words that carry the meaning', () => {
    expect(graph.stances.all.map(signOf)).toEqual(['SC', 'S']);
  });
});

describe('the pages of the matrix', () => {
  it('name the delegations without any record, with where they are listed', () => {
    const blocks = blocksOf(matrixPage(facts), 'without');
    expect(blocks).toMatchObject([
      { text: 'African States: 1' },
      { links: [{ text: 'Ghana', href: '/delegations/ghana/' }] },
      { text: 'Western European and other States: 1' },
      { links: [{ text: 'Malta' }] },
    ]);
  });

  it('lead to every part', () => {
    const text = JSON.stringify(matrixPage(facts));
    expect(matrixParts(facts).filter((part) => !text.includes(`"${addressOfPart(part)}"`))).toEqual([]);
  });

  it('say of a part which of its own delegations have no record, and give its data', () => {
    const parts = matrixParts(facts);
    const views = new Map(parts.map((part) => [part.path, matrixPartPage(part, parts, facts)]));
    const union = views.get('organisation/union');
    expect(union && blocksOf(union, 'without')).toMatchObject([
      { text: '1 delegation known here has no record in this matrix.' },
      { links: [{ text: 'Ghana' }] },
    ]);
    const meeting = views.get('meeting/oewg/day');
    expect(meeting?.facts?.map(({ label }) => label)).toEqual(['Meeting', 'Dates', 'Coverage']);
    expect(meeting && blocksOf(meeting, 'matrix').at(-1)).toMatchObject({
      files: [{ href: '/data/v1/matrix/meeting/oewg/day.csv' }, { href: '/data/v1/statements.csv' }],
    });
  });

  it('say so where nothing is recorded', () => {
    const silent = factsOf(graphOf({ questions: { directory: { theme: 'contact' } } }));
    const [part] = matrixParts(silent);
    const view = part && matrixPartPage(part, [part], silent);
    expect(view && blocksOf(view, 'matrix')[0]).toMatchObject({ type: 'text' });
  });
});
