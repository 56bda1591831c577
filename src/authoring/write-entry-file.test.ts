import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseFile } from '#intake/parse-file.ts';
import { collectionOfPath } from '#intake/collection-of-path.ts';
import { readContent } from '#intake/read-content.ts';
import { type CollectionName, collectionNames } from '#schema/collection-names.ts';
import { collections } from '#schema/collections.ts';
import { samples } from '#schema/samples.ts';
import { awkwardText } from './awkward-text.ts';
import { tidyData } from './tidy-data.ts';
import { writeEntryFile } from './write-entry-file.ts';
import { writeFlow, writeYaml } from './write-yaml.ts';

describe('writing YAML', () => {
  const anyData = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      awkwardText,
      fc.integer(),
      fc.boolean(),
      tie('list'),
      tie('record'),
    ),
    list: fc.array(tie('value'), { maxLength: 4 }),
    record: fc.dictionary(
      awkwardText.filter((key) => key !== '__proto__' && key !== '<<'),
      tie('value'),
      { maxKeys: 4, noNullPrototype: true },
    ),
  }));

  it('gives the same data when it is read back, whatever they are', () => {
    fc.assert(
      fc.property(anyData.value, (data) => {
        expect(parse(writeYaml(data), { schema: 'core' })).toEqual(data);
        expect(parse(writeFlow(data), { schema: 'core' })).toEqual(data);
      }),
      { numRuns: 400 },
    );
  });

  it('is in the style of content/', () => {
    const source = { document: 'a-70-174', paragraph: '16 (a), 17' };
    const claims = [
      { id: 'asks', on: '2016', text: "It's: a list", source },
      { id: 'two', source: { ...source, via: 'https://example.org/' } },
    ];
    const data = {
      title: 'CBM 8',
      number: '8',
      date: '2013-12-03',
      numbered: true,
      kinds: ['a', 'b'],
      claims,
    };
    expect(writeYaml(data)).toMatchInlineSnapshot(`
      "title: CBM 8
      number: '8'
      date: 2013-12-03
      numbered: true
      kinds: [a, b]
      claims:
        - id: asks
          on: '2016'
          text: "It's: a list"
          source: { document: a-70-174, paragraph: '16 (a), 17' }
        - id: two
          source:
            document: a-70-174
            paragraph: 16 (a), 17
            via: https://example.org/
      "
    `);
  });
});

const parsed = (collection: CollectionName, text: string, path = 'file') =>
  parseFile({ path, bytes: new Uint8Array() }, collection, 'id', text);

describe('writing an entry', () => {
  it.each(collectionNames)('keeps every field that an entry of %s may have', (collection) => {
    const { entries, problems } = parsed(
      collection,
      writeEntryFile({ collection, data: samples[collection] }),
    );
    expect(problems).toEqual([]);
    expect(entries[0]?.entry.data).toEqual(collections[collection].schema.parse(samples[collection]));
  });

  it('keeps data and body whatever their texts are', () => {
    fc.assert(
      fc.property(awkwardText, awkwardText, awkwardText, (title, text, body) => {
        const data = { title, asks: [{ id: 'a', text }, { text: title }], adoption: { note: text } };
        const file = writeEntryFile({ collection: 'cbms', data, body });
        const end = file.indexOf('\n---\n', 3);
        expect(parse(file.slice(4, end + 1), { schema: 'core' })).toEqual({
          title,
          adoption: { note: text },
          asks: [{ text, id: 'a' }, { text: title }],
        });
        expect(file.slice(end + 5).trim()).toBe(body.replaceAll(/\r\n?/g, '\n').trim());
      }),
    );
  });

  it('leaves out what has its default, and begins with the field that decides the shape', () => {
    const data = { aliases: [], parties: ['a', 'b'], title: undefined, level: 'bilateral' };
    expect(writeEntryFile({ collection: 'cbms', data })).toBe(
      '---\nlevel: bilateral\nparties: [a, b]\n---\n',
    );
    expect(
      writeEntryFile({ collection: 'documents', data: { language: 'en', numbered: false, title: 'A' } }),
    ).toBe('title: A\n');
  });
});

describe('the entries of content/', async () => {
  const { files } = await readContent('content');
  const texts = files.flatMap(({ path, bytes }) => {
    const collection = collectionOfPath(path);
    return collection === undefined ? [] : [{ path, collection, text: new TextDecoder().decode(bytes) }];
  });

  it('are the same in meaning when the form writes them', () => {
    let written = 0;
    for (const { path, collection, text } of texts) {
      const before = parsed(collection, text, path);
      for (const { entry } of before.entries) {
        const { data, body } = entry;
        const again = parsed(collection, writeEntryFile({ collection, data: tidyData(data), body }), path);
        expect(again.problems, path).toEqual([]);
        expect(again.entries.map(({ entry: { data, body, html } }) => ({ data, body, html }))).toEqual([
          { data, body, html: entry.html },
        ]);
        written += 1;
      }
    }
    expect(written).toBeGreaterThan(1000);
  });
});
