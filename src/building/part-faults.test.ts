import { describe, expect, it } from 'vitest';
import { faultsOf, type FoundPart } from './part-faults.ts';
import type { Origin, PartManifest } from './part-manifest.ts';

const here: Origin = {
  commit: 'c0ffee',
  files: 'f'.repeat(64),
  releases: '',
  SITE_URL: 'https://example.org/',
  BASE_PATH: '',
  REPOSITORY_URL: '',
  RELEASE_DATE: '',
  node: 'v24.21.0',
};

/** A part that is as it should be, but for what is said of it. */
function part(number: number, said: Partial<PartManifest & { lost: string[] }> = {}): FoundPart {
  const { lost = [], ...rest } = said;
  const manifest: PartManifest = {
    ...{ number, of: 2, origin: here, shared: ['robots.txt'] },
    pages: [[number, `page-${String(number)}/index.html`]],
    files: [`data/${String(number)}.json`],
    ...rest,
  };
  const all = [...manifest.shared, ...manifest.pages.map(([, path]) => path), ...manifest.files];
  return {
    folder: `dist-part-${String(number)}`,
    manifest,
    present: new Set(all.filter((path) => !lost.includes(path))),
  };
}

describe('parts are merged', () => {
  it('when they are all there, in any order', () => {
    expect(faultsOf([part(2), part(1)], here)).toEqual([]);
    expect(faultsOf([part(1, { of: 1 })], here)).toEqual([]);
  });

  it('not when one is missing', () => {
    expect(faultsOf([part(2)], here)).toEqual([
      'Part 1/2 is missing. Build it with --part 1/2 and name its folder, too.',
    ]);
  });

  it('not when one is there twice', () => {
    expect(faultsOf([part(1), part(2), part(2)], here)).toEqual([
      'Part 2/2 is there more than once: dist-part-2, dist-part-2.',
    ]);
  });

  it('not when they are of so many and of so many others', () => {
    expect(faultsOf([part(1), part(2, { of: 3 })], here)).toEqual([
      'The parts are not of one build: dist-part-1 is 1/2, dist-part-2 is 2/3.',
    ]);
  });

  it('not when one was built from something else', () => {
    const origin = { ...here, files: 'a'.repeat(64), SITE_URL: '' };
    expect(faultsOf([part(1), part(2, { origin })], here)).toEqual([
      'dist-part-2 was built from something else than what is here; what differs: the files that the site is made of (there aaaaaaaaaa, here ffffffffff), SITE_URL (there none, here https://example.org/).',
    ]);
  });

  it.each(Object.keys(here) as (keyof Origin)[])('not when %s differs', (key) => {
    const faults = faultsOf([part(1, { origin: { ...here, [key]: 'other' } }), part(2)], here);
    expect(faults.join('\n')).toMatch(/^dist-part-1 .* \(there other, here \S+\)\.$/);
  });

  it('not when files were lost on the way', () => {
    const files = ['.well-known/security.txt', 'a', 'b', 'c', 'd'];
    expect(faultsOf([part(1, { files, lost: files }), part(2)], here)).toEqual([
      'dist-part-1 lacks files that were built there: .well-known/security.txt, a, b and 2 more. Carry the folder over whole, with what begins with a dot.',
    ]);
  });

  it('not when two have a file of one address', () => {
    const faults = faultsOf([part(1), part(2, { files: ['data/1.json', 'robots.txt'] })], here);
    expect(faults).toEqual([
      'Two parts have a file of one address: data/1.json (dist-part-1 and dist-part-2), robots.txt (every part and dist-part-2).',
    ]);
  });
});
