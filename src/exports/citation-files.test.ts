import { Ajv } from 'ajv';
import { beforeAll, describe, expect, it } from 'vitest';
import { cslDataSchema } from '#fixtures/csl-data-schema.ts';
import { demandBibtexFields, readCitations, type ReadItem } from '#fixtures/read-citations.ts';
import { readContent } from '#intake/read-content.ts';
import type { Citation } from '#model/citation.ts';
import { nameWithoutCommas } from '#model/citation-name.ts';
import { citationOfDocument } from '#model/citation-of-document.ts';
import { citationOfClaim, citationOfEntry } from '#model/citation-of-entry.ts';
import { factsOf } from '#model/facts.ts';
import type { Release } from '#model/release.ts';
import { toLine } from '#model/to-line.ts';
import { examine } from '#rules/examine.ts';
import { toBibtex } from './citation-bibtex.ts';
import { toCslJson } from './citation-csl.ts';
import { toRis } from './citation-ris.ts';

const release: Release = {
  kind: 'release',
  date: '2026-12-01',
  address: (path) => `https://cbm.example${path}`,
};
const commit: Release = {
  kind: 'commit',
  commit: '0123456789abcdef0123456789abcdef01234567',
  on: '2026-11-22',
  address: (path) => path,
};

/** Every entry, every claim and every source document of the real content. */
let citations: readonly Citation[];

beforeAll(async () => {
  const facts = factsOf(examine(await readContent('content')).graph);
  const { graph } = facts;
  const atState = (state: Release) => [
    ...graph.entries.map((entry) => citationOfEntry(entry, facts.claimsOf(entry), graph, state)),
    ...facts.claims().map(({ entry, claim }) => citationOfClaim(entry, claim, graph, state)),
  ];
  citations = [
    ...atState(release),
    ...graph.documents.all.map((document) => citationOfDocument(document)).filter((one) => one !== undefined),
    ...atState(commit).map((citation) => ({ ...citation, id: `${citation.id}.commit` })),
  ];
});

/** What is promised to come back; names of several parts and of one alike. */
const told = ({ title, author, issued, URL }: Citation | ReadItem, nameOf = (name: string) => name) => ({
  title: toLine(title ?? ''),
  author: author?.map((name) =>
    nameOf(toLine('family' in name ? (name.family ?? '') : (name.literal ?? ''))),
  ),
  date: issued?.['date-parts']?.[0],
  address: URL,
});

describe.each([
  ['BibTeX', toBibtex, (name: string) => name],
  ['RIS', toRis, nameWithoutCommas],
  ['CSL-JSON', toCslJson, (name: string) => name],
] as const)('%s of the real content', (_, render, nameOf) => {
  it('is read back without a warning, with title, corporate author, date and address', () => {
    const { items, warnings } = readCitations(render(citations));
    expect(warnings).toEqual([]);
    expect(items.map(({ id }) => id)).toEqual(citations.map(({ id }) => id));
    expect(items.map((item) => told(item))).toEqual(citations.map((citation) => told(citation, nameOf)));
  });

  it('is known for a page, and what is none for a report, a treaty or a document', () => {
    const { items } = readCitations(render(citations));
    for (const [index, { type }] of citations.entries()) {
      const expected = type === 'webpage' ? ['webpage'] : ['report', 'document', 'treaty'];
      expect(expected).toContain(items[index]?.type);
    }
  });
});

it('gives every citation a key of its own, in ASCII', () => {
  const keys = citations.map(({ id }) => id);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.filter((key) => !/^[\w:.-]+$/.test(key))).toEqual([]);
});

it('fills every field that BibTeX demands, where date and address are known', () => {
  demandBibtexFields(true);
  try {
    const dated = citations.filter(({ issued, URL }) => issued && URL !== undefined);
    expect(readCitations(toBibtex(dated)).items).toHaveLength(dated.length);
  } finally {
    demandBibtexFields(false);
  }
});

it('is valid CSL-JSON', () => {
  const validate = new Ajv({ allowUnionTypes: true }).compile(cslDataSchema);
  validate(JSON.parse(toCslJson(citations)));
  expect(validate.errors).toBeNull();
  expect(validate([{ id: 'a', type: 'web-page' }])).toBe(false);
  expect(validate([{ id: 'a', type: 'webpage', address: 'b' }])).toBe(false);
});
