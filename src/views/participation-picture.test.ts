import { describe, expect, it } from 'vitest';
import type { Network } from '#model/entry.ts';
import { claimWith, graphOf } from '#model/graph-of.ts';
import { figuresOf } from '#model/participation.ts';
import { participationPicture } from './participation-picture.ts';

type Given = Network['data']['participation'][number];

const picture = (figures: readonly (Pick<Given, 'on' | 'count'> & Partial<Given>)[]) => {
  const common = { exactness: 'exact', unit: 'states', claim: claimWith() } as const;
  const graph = graphOf({
    networks: {
      list: {
        participation: figures.map((own, at) => ({ id: `f-${String(at)}`, ...common, ...own })),
      },
    },
  });
  return participationPicture(figuresOf(graph.networks.get('list')), 'List', undefined);
};
const first = { on: '2024-05-09', count: 92 };

describe('the picture of participation', () => {
  it('is not drawn for a single figure', () => {
    expect(picture([first])).toBeUndefined();
  });

  it('draws a floor open, with its sign, and says what that means', () => {
    const drawn = picture([first, { on: '2025-01-01', count: 100, exactness: 'more-than' }]);
    const dots = drawn?.marks.filter(({ shape }) => shape === 'dot').map(({ tone }) => tone);
    expect(dots).toEqual(['accent', 'paper']);
    expect(drawn?.marks).toContainEqual(expect.objectContaining({ text: '> 100' }));
    expect(drawn?.description).toContain('a floor');
  });

  it('draws what was reached before a day to the left of that day', () => {
    const drawn = picture([
      first,
      { on: '2024-12-04', count: 100, before: true },
      { on: '2024-12-04', count: 111 },
    ]);
    const [, before, day] = drawn?.marks.flatMap((mark) => (mark.shape === 'dot' ? [mark.at[0]] : [])) ?? [];
    expect(before).toBeLessThan(day ?? 0);
    expect(drawn?.description).toContain('before that day');
  });

  it('draws a higher figure higher, and joins none to another', () => {
    const drawn = picture([first, { on: '2025-01-01', count: 111 }]);
    const [low, high] = drawn?.marks.flatMap((mark) => (mark.shape === 'dot' ? [mark.at[1]] : [])) ?? [];
    expect(high).toBeLessThan(low ?? 0);
    const isSlanted = drawn?.marks.some(
      (mark) => mark.shape === 'line' && mark.from[0] !== mark.to[0] && mark.from[1] !== mark.to[1],
    );
    expect(isSlanted).toBe(false);
  });
});
