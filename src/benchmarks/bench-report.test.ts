import { expect, it } from 'vitest';
import { renderBench } from './bench-report.ts';

it('says what each step cost, how they compare, what failed, and what a reader loads', () => {
  const cost = (cpu: number, pagefind = 0) => ({ wall: cpu / 2, cpu, memory: 900.4, pagefind });
  expect(
    renderBench({
      count: 1000,
      costs: {
        cold: [cost(20, 3), cost(24, 3), cost(40, 3)],
        bare: [cost(10), cost(10), cost(10)],
        vitepress: [],
      },
      failures: { vitepress: 'It was stopped after 15 minutes.' },
      sizes: { site: { files: 7, onDisk: 2_500_000, search: 400_000, sent: { home: 2300 } } },
      firstSearch: 91_234,
    }),
  ).toMatchInlineSnapshot(`
    "1000 entries, medians of 3
    cold         12.0 s    24.0 s of processor time    900 MB, 3.0 s of it in Pagefind
    bare          5.0 s    10.0 s of processor time    900 MB
    vitepress It was stopped after 15 minutes.
    coldToBare      2.40 of processor time, wanted at most 0.8
    site      7 files, 2.5 MB, of which search 0.4 MB; sent: home 2.3 kB
    The first search loads 91.2 kB beside its page
    "
  `);
});
