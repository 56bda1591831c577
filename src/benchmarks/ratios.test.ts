import { expect, it } from 'vitest';
import { ratiosOf } from './ratios.ts';

const costs = (...seconds: number[]) => seconds.map((cpu) => ({ wall: 1, cpu, memory: 1, pagefind: 0 }));

it('compares runs of the same turn, and takes the median', () => {
  const ratios = ratiosOf({ cold: costs(20, 40, 90), bare: costs(10, 40, 30) });
  expect(ratios).toEqual([{ name: 'coldToBare', ratio: 2, wanted: 0.8 }]);
});

it('compares with every baseline that was measured', () => {
  const ratios = ratiosOf({
    cold: costs(20),
    changed: costs(5),
    starlight: costs(40),
    vitepress: costs(10),
  });
  expect(ratios.map(({ name, ratio }) => [name, ratio])).toEqual([
    ['coldToStarlight', 0.5],
    ['coldToVitePress', 2],
    ['changedToCold', 0.25],
  ]);
});

it('says nothing of a baseline that failed on the way', () => {
  expect(ratiosOf({ cold: costs(20, 20), starlight: costs(40) })).toEqual([]);
});
