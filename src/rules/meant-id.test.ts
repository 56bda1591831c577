import { beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '#intake/read-content.ts';
import { examine } from './examine.ts';
import { idSuggester, type SuggestId } from './meant-id.ts';

/** The names and spellings are those of the content itself. */
let suggestedId: SuggestId;
beforeAll(async () => {
  suggestedId = idSuggester(examine(await readContent('content')).graph);
});

describe('the id that is suggested for what was written', () => {
  it.each([
    ['delegations', 'turkey', 'turkiye'],
    ['delegations', 'Turkey', 'turkiye'],
    ['delegations', 'vietnam', 'viet-nam'],
    ['delegations', 'Holland', 'netherlands'],
    ['delegations', 'south-korea', 'republic-of-korea'],
    ['delegations', 'Republic of Korea', 'republic-of-korea'],
    ['delegations', 'RUS', 'russian-federation'],
    ['delegations', 'switzerlnd', 'switzerland'],
    ['organisations', 'Organization of American States', 'oas'],
    ['questions', 'CBM database', 'global-repository'],
    ['documents', 'PC.DEC/1106', 'pc-dec-1106'],
    ['documents', 'A/78/256', 'a-78-265'],
    ['stances', 'in favour', 'support'],
    ['stances', 'opposes', 'oppose'],
    ['cbms', 'OSCE CBM 8', 'osce/cbm-8'],
    ['meetings', '2020-02-12', 'oewg-2019-2021/2020-02-12'],
  ] as const)('of %s, for %j, is %s', (collection, written, id) => {
    expect(suggestedId(collection, written)).toBe(id);
  });

  it('is none where nothing is near', () => {
    expect(suggestedId('delegations', 'atlantis-and-lemuria')).toBeUndefined();
  });

  it('is none that a name shared by two would decide', () => {
    expect(suggestedId('meetings', 'session-1')).toBeUndefined();
  });
});
