import { describe, expect, it } from 'vitest';
import { factsOf } from '#model/facts.ts';
import { graphOf } from '#model/graph-of.ts';
import { corrections as text } from '#text/corrections.ts';
import { correctionsPage } from './corrections-page.ts';
import { networkPage } from './network-page.ts';

const wrong = {
  on: '2026-02-01',
  kind: 'correction-of-fact',
  was: 'Adopted in 2012.',
  is: 'Adopted in 2013.',
  why: 'The decision bears the date.',
} as const;
const removed = { on: '2026-03-01', kind: 'removal-on-request', why: 'It named a person.' } as const;
const tableIn = (page: ReturnType<typeof correctionsPage>) =>
  page.sections.flatMap(({ blocks }) => blocks).find((block) => block.type === 'table')?.table;

describe('corrections', () => {
  const graph = graphOf({
    networks: {
      directory: { corrections: [wrong] },
      old: { corrections: [removed], withdrawn: { on: '2026-03-02', reason: 'Entered by mistake.' } },
    },
  });

  it('are listed newest first, also of entries that were taken back', () => {
    expect(tableIn(correctionsPage(graph))?.rows.map(({ cells }) => cells.flat())).toEqual([
      [
        '1 March 2026',
        { text: 'old', href: '/networks/old/' },
        'Removal on request',
        text.notRepeated,
        text.nothing,
        'It named a person.',
      ],
      [
        '1 February 2026',
        { text: 'directory', href: '/networks/directory/' },
        'Correction of fact',
        'Adopted in 2012.',
        'Adopted in 2013.',
        'The decision bears the date.',
      ],
    ]);
  });

  it('stand on the page of the entry', () => {
    const page = networkPage(graph.networks.get('directory'), factsOf(graph));
    expect(tableIn(page)?.rows).toHaveLength(1);
  });

  it('are said to be none, without a claim that nothing is wrong', () => {
    const page = correctionsPage(graphOf({}));
    expect(tableIn(page)).toBeUndefined();
    expect(JSON.stringify(page)).toContain(text.none);
  });
});
