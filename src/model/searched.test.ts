import { expect, it } from 'vitest';
import { factsOf } from './facts.ts';
import { claimWith, graphOf } from './graph-of.ts';
import { documentsSearched } from './searched.ts';

const claim = (id: string, document: string, fields: Parameters<typeof claimWith>[0] = {}) => ({
  id,
  ...claimWith({ source: { document }, ...fields }),
});

it('lists the documents of a body, and those that its measures stand in, with how each was read', () => {
  const graph = graphOf({
    organisations: {
      osce: {
        documents: ['decision', 'account', 'report', 'known', 'placeholder'],
        claims: [
          claim('a', 'decision', { checked: 'primary' }),
          claim('b', 'decision', { checked: 'unchecked' }),
          claim('c', 'report', { source: { document: 'report', via: 'https://example.org/report' } }),
          claim('d', 'account'),
          claim('e', 'known', { checked: 'unchecked' }),
          claim('f', 'placeholder'),
          claim('g', 'of-somebody-else'),
        ],
      },
    },
    documents: { placeholder: { kind: 'unidentified' }, issued: { organisation: 'osce' } },
    cbms: { 'osce/cbm-1': { adoption: { document: 'annex', checked: 'secondary' } } },
  });
  const facts = factsOf(graph);
  const organisation = graph.organisations.get('osce');
  const searched = documentsSearched({ organisation, cbms: facts.cbmsOf(organisation) }, facts);
  expect(searched.map(({ document, reading }) => [document.id, reading])).toEqual([
    ['account', 'read'],
    ['annex', 'read'],
    ['decision', 'read'],
    ['issued', 'unread'],
    ['known', 'unread'],
    ['report', 'account'],
  ]);
});

it('counts what a document says of itself', () => {
  const graph = graphOf({
    organisations: { osce: {} },
    documents: {
      paper: {
        organisation: 'osce',
        contents: [{ heading: 'What it says', claims: [claim('own', 'paper', { checked: 'primary' })] }],
      },
    },
  });
  const organisation = graph.organisations.get('osce');
  expect(documentsSearched({ organisation, cbms: [] }, factsOf(graph))).toMatchObject([{ reading: 'read' }]);
});
