import { describe, expect, test } from 'vitest';
import { NameIndex } from './names.ts';
import { Phrasebook } from './phrasebook.ts';
import { parseQuery } from './query.ts';
import { rank } from './rank.ts';
import { sampleCatalogue, sampleEntries } from './sample-catalogue.ts';
import { synonymsIn } from './synonyms.ts';

const phrasebook = new Phrasebook(synonymsIn(sampleEntries));
const names = new NameIndex(sampleCatalogue, phrasebook);

function found(text: string): string[] {
  const query = parseQuery(text, phrasebook);
  const texts = query.terms.map(() => new Map<number, number>());
  return rank(sampleEntries, query, names.matches(query), texts).map(({ entry }) => entry.url);
}

describe('the obvious page comes first', () => {
  test.each([
    ['OSCE CBM 8', '/cbms/osce/cbm-8/'],
    ['osce cbm8', '/cbms/osce/cbm-8/'],
    ['cbm 8 osce', '/cbms/osce/cbm-8/'],
    ['Organization for Security and Co-operation in Europe CBM 8', '/cbms/osce/cbm-8/'],
    ['name points of contact', '/cbms/osce/cbm-8/'],
    ['pc dec 1202', '/documents/pc-dec-1202/'],
    ['PC.DEC/1202', '/documents/pc-dec-1202/'],
    ['Columbia', '/delegations/colombia/'],
    ['COL', '/delegations/colombia/'],
    ['osce', '/organisations/osce/'],
    ['organisation for security and cooperation in europe', '/organisations/osce/'],
    ['poc', '/glossary/#point-of-contact'],
    ['what is a point of contact?', '/glossary/#point-of-contact'],
    ['Columbia 12 February 2020', '/positions/oewg/2020-02-12/colombia/'],
  ])('%s', (text, url) => {
    expect(found(text)[0]).toBe(url);
  });
});

test('what answers to no word is left out', () => {
  expect(found('zebra')).toEqual([]);
});

test('the beginning of a last word is enough while it is typed, but not after a space', () => {
  expect(found('Colom')).toContain('/delegations/colombia/');
  expect(found('Colom ')).toEqual([]);
});

test('the text of a page counts where no name answers', () => {
  const query = parseQuery('zebra', phrasebook);
  const colombia = sampleEntries.findIndex(({ title }) => title === 'Colombia');
  const ranked = rank(sampleEntries, query, names.matches(query), [new Map([[colombia, 2]])]);
  expect(ranked.map(({ entry }) => entry.url)).toEqual(['/delegations/colombia/']);
});
