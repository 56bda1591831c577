import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cp } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '#intake/read-content.ts';
import type { Graph } from '#model/graph.ts';
import { examine } from '#rules/examine.ts';
import { syntheticContent } from './synthetic-content.ts';

describe('made-up content', () => {
  const folder = mkdtempSync(join(tmpdir(), 'synthetic-'));
  let real: Graph;
  beforeAll(async () => {
    real = examine(await readContent('content')).graph;
    await cp('content', folder, { recursive: true });
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('is the same for the same seed, and other for another', () => {
    const made = (seed: number) => [...syntheticContent(real, 1100, seed)];
    expect(made(7)).toEqual(made(7));
    expect(made(8)).not.toEqual(made(7));
    expect(made(8).map(([path]) => path)).toEqual(made(7).map(([path]) => path));
  });

  it('passes every check beside the real content, also where the last round of copies is cut short', async () => {
    for (const [path, text] of syntheticContent(real, 1100, 7)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const { problems, graph } = examine(await readContent(folder));
    expect(problems).toEqual([]);
    const grown = ['cbms', 'organisations', 'positions', 'networks', 'documents', 'meetings'] as const;
    expect(grown.reduce((sum, name) => sum + graph[name].all.length, 0)).toBe(1100);
  });
});
