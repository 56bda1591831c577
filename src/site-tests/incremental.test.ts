import { expect, test } from 'vitest';
import { buildAfterEdits } from '#building/build-after-edits.ts';

test(
  'builds that take over what has not changed give the bytes of one that makes everything anew',
  { timeout: 900_000 },
  async () => {
    const { builds, differences } = await buildAfterEdits(2, 4);
    expect(differences).toEqual([]);
    for (const { edits, said } of builds.slice(1)) {
      // The guides stand at the foot of every page: where one has changed, every page may have.
      if (edits.some((edit) => edit.includes(' in guides/'))) continue;
      const [, takenOver] = /^(\d+) pages are as in the last build/.exec(said) ?? [];
      expect(Number(takenOver), edits.join('; ')).toBeGreaterThan(500);
    }
  },
);
