import fc from 'fast-check';
import { expect, it } from 'vitest';
import { factsOf } from '#model/facts.ts';
import { claimWith, graphOf } from '#model/graph-of.ts';
import { bases, relations } from '#schema/vocabularies.ts';
import { lineagePicture } from './lineage-picture.ts';

it('the pictures of two measures draw every link between them exactly once at each of its ends, through or dashed by its basis', () => {
  const ids = ['a/1', 'a/2', 'b/1', 'c/1'];
  const some = fc.uniqueArray(
    fc.tuple(
      fc.constantFrom(...ids),
      fc.constantFrom(...relations),
      fc.constantFrom(...ids),
      fc.constantFrom(...bases),
    ),
    { selector: ([from, relation, to]) => `${from} ${relation} ${to}` },
  );
  fc.assert(
    fc.property(some, (given) => {
      const own = given.filter(([from, , to]) => from !== to);
      const world = factsOf(
        graphOf({
          cbms: Object.fromEntries(
            ids.map((id) => [
              id,
              {
                links: own
                  .filter(([from]) => from === id)
                  .map(([, relation, to, basis]) => ({ relation, to, basis, claim: claimWith() })),
              },
            ]),
          ),
        }),
      );
      const drawn = world.graph.cbms.all.flatMap((cbm) => {
        const seen = world.linksSeenFrom(cbm);
        if (seen.length === 0) return [];
        const { marks } = lineagePicture(cbm, seen);
        const tones = marks.filter(({ shape }) => shape === 'path').map(({ tone }) => tone);
        const count = (basis: string) => seen.filter((each) => each.link.basis === basis).length;
        expect(tones.filter((tone) => tone === 'stated')).toHaveLength(count('stated'));
        expect(tones.filter((tone) => tone === 'editorial')).toHaveLength(count('editorial'));
        return marks
          .flatMap((mark) => mark.link ?? [])
          .map(({ href }) => (href.startsWith('#') ? `${cbm.url}${href}` : href));
      });
      const both = world.links().flatMap(({ url }) => [url, url]);
      expect(drawn.sort()).toEqual(both.sort());
    }),
    { numRuns: 50 },
  );
});
