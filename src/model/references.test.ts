import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { reference } from '#schema/primitives.ts';
import { claimWith, graphOf } from './graph-of.ts';
import { referencesOf, walk } from './references.ts';

const mentionedBy = (collection: Parameters<typeof referencesOf>[0], data: unknown) =>
  referencesOf(collection, data).map((reference) => `${reference.collection}:${reference.id}`);

describe('referencesOf', () => {
  it('finds what a measure mentions, however deep, with its place', () => {
    const { data } = graphOf({
      cbms: {
        'osce/cbm-8': {
          themes: ['contacts', 'dialogue'],
          links: [
            {
              relation: 'builds-on',
              to: 'oas/cbm-1',
              basis: 'stated',
              claim: claimWith({ source: { document: 'book' } }),
            },
          ],
        },
      },
    }).cbms.get('osce/cbm-8');
    expect(referencesOf('cbms', data)).toEqual([
      { collection: 'organisations', id: 'osce', path: ['organisation'] },
      { collection: 'themes', id: 'contacts', path: ['themes', 0] },
      { collection: 'themes', id: 'dialogue', path: ['themes', 1] },
      { collection: 'documents', id: 'document', path: ['adoption', 'document'] },
      { collection: 'documents', id: 'document', path: ['asks', 0, 'source', 'document'] },
      { collection: 'cbms', id: 'oas/cbm-1', path: ['links', 0, 'to'] },
      { collection: 'documents', id: 'book', path: ['links', 0, 'claim', 'source', 'document'] },
    ]);
  });

  it('takes the shape of a bilateral measure for what it is', () => {
    const { data } = graphOf({
      cbms: { 'bilateral/a': { level: 'bilateral', parties: ['brazil', 'india'] } },
    }).cbms.get('bilateral/a');
    expect(mentionedBy('cbms', data)).toEqual(
      expect.arrayContaining(['delegations:brazil', 'delegations:india']),
    );
    expect(mentionedBy('cbms', data).filter((key) => key.startsWith('organisations:'))).toEqual([]);
  });

  it('finds the delegation, meeting, question, stance and document of a statement', () => {
    const { data } = graphOf({ positions: { 'oewg/day/kenya': {} } }).positions.get('oewg/day/kenya');
    expect(mentionedBy('positions', data)).toEqual([
      'delegations:kenya',
      'meetings:oewg/day',
      'questions:question',
      'stances:support',
      'documents:document',
    ]);
  });

  it('finds nothing in what is not an entry', () => {
    for (const odd of [undefined, null, 'text', 7, [], {}]) expect(referencesOf('cbms', odd)).toEqual([]);
  });
});

describe('walk', () => {
  const placesIn = (schema: z.ZodType, value: unknown) => {
    const places: string[] = [];
    walk(schema, value, [], (meta, _, path) => {
      if (meta.reference) places.push(path.join('.'));
    });
    return places;
  };

  it('goes into lists, records, and what may be left out', () => {
    const schema = z.strictObject({
      byLanguage: z.record(z.string(), reference('documents')).default({}),
      lists: z.array(z.array(reference('cbms')).nullable()).optional(),
    });
    const value = { byLanguage: { en: 'a', fr: 'b' }, lists: [['c'], null] };
    expect(placesIn(schema, value)).toEqual(['byLanguage.en', 'byLanguage.fr', 'lists.0.0']);
  });

  it.each([
    ['tuple', z.tuple([reference('cbms')]), ['a']],
    ['pipe', reference('cbms').transform((id) => id), 'a'],
    ['lazy', z.lazy(() => reference('cbms')), 'a'],
    ['intersection', z.intersection(z.object({}), z.object({ to: reference('cbms') })), { to: 'a' }],
  ])('stops at a %s, which it does not know, rather than pass over a reference', (sort, schema, value) => {
    expect(() => placesIn(schema, value)).toThrow(`sort ${sort} `);
  });
});
