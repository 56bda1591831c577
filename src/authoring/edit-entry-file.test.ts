import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { collectionOfPath } from '#intake/collection-of-path.ts';
import { parseFile } from '#intake/parse-file.ts';
import { readContent } from '#intake/read-content.ts';
import { collections } from '#schema/collections.ts';
import { awkwardText } from './awkward-text.ts';
import { editEntryFile } from './edit-entry-file.ts';
import { editYaml } from './edit-yaml.ts';
import { toPatch } from './to-patch.ts';

/** The lines that a change takes away and adds. */
const changedLines = (before: string, after: string): string[] =>
  toPatch('f', before, after)
    .split('\n')
    .filter((line) => /^[-+](?![-+]{2} )/.test(line));

const text = `# A measure, as its author likes to write it
number:   "8"
title: Points   of contact   # kept
kinds: [ a,  b ]
source: {document: x,   paragraph: '7'}
asks:
    - id: one
      text: First
      source:
        document: a
    - text: >-
        Second, over
        two lines
      id: two
    # about the third
    - {id: three, text: Third}
`;
const data = parse(text) as Record<string, unknown> & { asks: Record<string, unknown>[] };

describe('editing YAML', () => {
  it('keeps every byte when nothing changes', () => {
    expect(editYaml(text, data)).toBe(text);
  });

  it.each([
    [
      'a text',
      { ...data, title: 'A: b' },
      ['-title: Points   of contact   # kept', "+title: 'A: b'   # kept"],
    ],
    [
      'a source on one line',
      { ...data, source: { document: 'x', paragraph: 'a, b' } },
      ["-source: {document: x,   paragraph: '7'}", "+source: {document: x,   paragraph: 'a, b'}"],
    ],
    ['a list of words', { ...data, kinds: ['a'] }, ['-kinds: [ a,  b ]', '+kinds: [a]']],
    ['a new field', { number: '8', symbol: 'S', ...data }, ['+symbol: S']],
    ['a field that goes', { ...data, kinds: undefined }, ['-kinds: [ a,  b ]']],
    [
      'a new item',
      { ...data, asks: [...data.asks, { id: 'four', text: 'Fourth' }] },
      ['+    - id: four', '+      text: Fourth'],
    ],
    [
      'an item that goes',
      { ...data, asks: data.asks.slice(1) },
      ['-    - id: one', '-      text: First', '-      source:', '-        document: a'],
    ],
    [
      'a field of an item',
      { ...data, asks: data.asks.with(0, { ...data.asks[0], checked: 'primary' }) },
      ['+      checked: primary'],
    ],
    [
      'a text over several lines',
      { ...data, asks: data.asks.with(1, { text: 'New', id: 'two' }) },
      ['-    - text: >-', '-        Second, over', '-        two lines', '+    - text: New'],
    ],
  ])('changes no more than %s', (_, wanted, lines) => {
    const edited = editYaml(text, JSON.parse(JSON.stringify(wanted)));
    expect(parse(edited)).toEqual(JSON.parse(JSON.stringify(wanted)));
    expect(changedLines(text, edited)).toEqual(lines);
  });

  it('gives the data that are wanted, whatever they were and are', () => {
    const record = fc.record(
      {
        id: fc.constantFrom('a', 'b', 'c', 'd'),
        text: awkwardText,
        source: fc.record({ document: awkwardText, via: awkwardText }, { requiredKeys: ['document'] }),
        words: fc.array(awkwardText, { maxLength: 3 }),
        list: fc.array(fc.record({ id: awkwardText, text: awkwardText }, { requiredKeys: [] }), {
          maxLength: 3,
        }),
      },
      { requiredKeys: [], noNullPrototype: true },
    );
    const anyData = fc.record(
      {
        title: awkwardText,
        claims: fc.array(record, { maxLength: 5 }),
        words: fc.array(awkwardText),
        one: record,
      },
      { requiredKeys: [], noNullPrototype: true },
    );
    fc.assert(
      fc.property(anyData, anyData, (before, after) => {
        const written = editYaml('', before);
        expect(parse(written, { schema: 'core' })).toEqual(before);
        expect(parse(editYaml(written, after), { schema: 'core' })).toEqual(after);
      }),
      { numRuns: 300 },
    );
  });
});

describe('editing an entry', () => {
  it('changes the body alone, or the fields alone', () => {
    const file = '---\ntitle:   A\n---\n\n\nText.\n\n';
    expect(editEntryFile(file, { collection: 'guides', data: { title: 'B' }, body: 'Text.' })).toBe(
      '---\ntitle:   B\n---\n\n\nText.\n\n',
    );
    expect(editEntryFile(file, { collection: 'guides', data: { title: 'A' }, body: 'New.' })).toBe(
      '---\ntitle:   A\n---\n\nNew.\n',
    );
  });

  it('adds a record to a list, or changes one', () => {
    const file = '- id: a\n  title:   A\n- id: b\n  title: B\n';
    const edit = (id: string | undefined, record: object) =>
      editEntryFile(file, { collection: 'themes', id, data: record });
    expect(edit('b', { id: 'b', title: 'C' })).toBe(file.replace('title: B', 'title: C'));
    expect(edit(undefined, { title: 'C', id: 'c' })).toBe(`${file}- id: c\n  title: C\n`);
    expect(editEntryFile('[]\n', { collection: 'themes', data: { id: 'c' } })).toBe('- id: c\n');
  });

  it('writes a faulty file anew', () => {
    expect(editEntryFile('no fields', { collection: 'guides', data: { title: 'A' } })).toBe(
      '---\ntitle: A\n---\n',
    );
    expect(editEntryFile('a: b: c', { collection: 'documents', data: { title: 'A' } })).toBe('title: A\n');
  });

  it('keeps a default that the file says in so many words', () => {
    const file = 'title: A\nnumbered: false\n';
    expect(editEntryFile(file, { collection: 'documents', data: { title: 'B', numbered: false } })).toBe(
      'title: B\nnumbered: false\n',
    );
  });
});

describe('editing an entry of content/', async () => {
  const { files } = await readContent('content');
  const texts = files.flatMap(({ path, bytes }) => {
    const collection = collectionOfPath(path);
    return collection === undefined || collections[collection].layout === 'list'
      ? []
      : [{ path, collection, text: new TextDecoder().decode(bytes) }];
  });

  it('changes no byte when nothing is changed, and one line when a title or the text of a claim is', () => {
    for (const { path, collection, text: before } of texts) {
      const file = { path, bytes: new Uint8Array() };
      const [read] = parseFile(file, collection, 'id', before).entries;
      const { data: old, body = '' } = read?.entry ?? {};
      expect(editEntryFile(before, { collection, data: old, body }), path).toBe(before);
      const claim = changedClaim(old);
      const after = editEntryFile(before, { collection, data: claim, body });
      const [again] = parseFile(file, collection, 'id', after).entries;
      expect(again?.entry.data, path).toEqual(claim);
      expect(changedLines(before, after).length, path).toBe(2);
    }
    expect(texts.length).toBeGreaterThan(900);
  });
});

/** The same with another text of the first claim, or where there is none with another of its first texts. */
function changedClaim(data: unknown): unknown {
  const copy = structuredClone(data) as Record<string, unknown>;
  const claim = firstClaim(copy);
  if (claim) claim.text = 'It is: "so" #1, they say.';
  else copy[typeof copy.title === 'string' ? 'title' : 'term'] = 'It is: "so" #1, they say.';
  return copy;
}

function firstClaim(value: unknown): Record<string, unknown> | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const record = value as Record<string, unknown>;
  if (typeof record.text === 'string' && typeof record.checked === 'string') return record;
  for (const inner of Object.values(record)) {
    const found = firstClaim(inner);
    if (found) return found;
  }
  return undefined;
}
