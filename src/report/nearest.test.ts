import { describe, expect, it } from 'vitest';
import { nearestOf } from './nearest.ts';

describe('nearestOf', () => {
  it.each([
    ['osce/cmb-8', ['osce/cbm-8', 'osce/cbm-9', 'oas/cbm-8'], 'osce/cbm-8'],
    ['adoptd', ['adopted', 'recommended'], 'adopted'],
    ['Adopted', ['proposed', 'adopted'], 'adopted'],
    ['ocse', ['oas', 'osce'], 'osce'],
    ['pc-dec-1160', ['pc-dec-1106', 'pc-dec-1202'], 'pc-dec-1106'],
    ['themes', ['themes'], 'themes'],
    ['countries', ['contacts', 'States'], undefined],
    ['drafts', ['cbms', 'guides'], undefined],
    ['au', ['eu', 'g7'], 'eu'],
    ['', ['a', 'bcd'], 'a'],
    ['anything', [], undefined],
  ])('of %j among %j is %j', (written, candidates, nearest) => {
    expect(nearestOf(written, candidates)).toBe(nearest);
  });
});
