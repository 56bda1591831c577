import { describe, expect, it } from 'vitest';
import { sampleContentWith } from '#rules/content-of.ts';
import { examine } from '#rules/examine.ts';
import { sample } from '#rules/sample-content.ts';
import { attacksInTurn } from './attack-strings.ts';
import { attackContent } from './attacked-content.ts';
import { attackFile } from './attacked-file.ts';

/** So many documents that attacks come round again: two of them at one address are a fault that neither has alone. */
const ids = Array.from({ length: 60 }, (_, index) => `pc-dec-${String(2000 + index)}`);
const documents = ids.map((id): [string, string] => [
  `documents/${id}.yaml`,
  sample.document
    .replace('Initial set', `Set ${id}`)
    .replace('PC.DEC/1106', id)
    .concat(`url: https://example.org/${id}\n`),
]);
const folder = sampleContentWith({
  ...Object.fromEntries(documents),
  'organisations/osce.mdx': sample.organisation.replace('[pc-dec-1106]', `[pc-dec-1106, ${ids.join(', ')}]`),
});

describe('attacked content', () => {
  const { files, placed, refused } = attackContent(folder);
  const next = attacksInTurn();
  const alone = folder.files.map((file) => attackFile(file, next));

  it('is sound, with attacks in it', () => {
    expect(examine(folder).problems).toEqual([]);
    expect(examine({ ...folder, files }).problems).toEqual([]);
    expect(placed).toBeGreaterThan(20);
  });

  it('counts what stands in its files, and the attacks of a file that was put back as refused', () => {
    const putBack = alone.filter((each, index) => each.placed > 0 && files[index] === folder.files[index]);
    const standing = alone.filter((_, index) => files[index] !== folder.files[index]);
    expect(putBack.length).toBeGreaterThan(0);
    expect(placed).toBe(standing.reduce((sum, each) => sum + each.placed, 0));
    expect(placed + refused).toBe(alone.reduce((sum, each) => sum + each.placed + each.refused, 0));
  });
});
