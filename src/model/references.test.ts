import { describe, expect, it } from 'vitest';
import { claimWith, graphOf } from './graph-of.ts';
import { referencesOf } from './references.ts';

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
