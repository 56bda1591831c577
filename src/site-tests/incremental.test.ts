import { expect, test } from 'vitest';
import { buildAfterEdits } from '#building/build-after-edits.ts';

test(
  'builds that take over what has not changed give the bytes of one that makes everything anew',
  { timeout: 900_000 },
  async () => {
    const { builds, differences } = await buildAfterEdits(2, 3);
    for (const { said } of builds.slice(1)) {
      const [, takenOver, rendered] =
        /^(\d+) pages are as in the last build, (\d+) were rendered\.$/.exec(said) ?? [];
      expect(Number(takenOver)).toBeGreaterThan(1000);
      expect(Number(rendered)).toBeGreaterThan(0);
    }
    expect(differences).toEqual([]);
  },
);
