import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownIn, packParcel, requestWithout, unpackParcel } from './parcel.ts';
import type { SiteFile } from './site-file.ts';

async function* given<T>(values: readonly T[]): AsyncGenerator<T> {
  for (const value of values) yield await Promise.resolve(value);
}

async function unpacked(parcel: AsyncIterable<Uint8Array>): Promise<SiteFile[]> {
  const files: SiteFile[] = [];
  for await (const { path, content } of unpackParcel(parcel))
    files.push({ path, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(content) });
  return files;
}

async function bytesOf(files: readonly SiteFile[]): Promise<Uint8Array> {
  return new Uint8Array(await new Response(packParcel(given(files))).arrayBuffer());
}

describe('a parcel of files', () => {
  it('gives back every file, whatever is in it and however the stream is cut', async () => {
    const files = fc.array(
      fc.record({
        path: fc.stringMatching(/^[a-z/.@-]{1,20}$/),
        text: fc.string({ unit: 'grapheme', maxLength: 60 }).map((text) => text.toWellFormed()),
      }),
    );
    await fc.assert(
      fc.asyncProperty(files, fc.integer({ min: 1, max: 40 }), async (all, length) => {
        const bytes = await bytesOf(all);
        const pieces = Array.from({ length: Math.ceil(bytes.length / length) }, (_, at) =>
          bytes.subarray(at * length, (at + 1) * length),
        );
        expect(await unpacked(given(pieces))).toEqual(all);
      }),
    );
  });

  it('does not take half a file for a whole one', async () => {
    const bytes = await bytesOf([{ path: 'cite/all.bib', text: 'twelve bytes' }]);
    for (const length of [4, bytes.length - 1])
      await expect(unpacked(given([bytes.subarray(0, length)]))).rejects.toThrow('ends within');
  });

  it('leaves out what is known, and makes none of its text', async () => {
    const files: SiteFile[] = [
      { path: 'a/index.md', key: 'one', text: 'made' },
      {
        path: 'b/index.md',
        key: 'two',
        get text(): string {
          throw new Error('Nobody asked for it.');
        },
      },
      { path: 'c.json', text: '{}' },
    ];
    const known = new Map([
      ['a/index.md', 'another'],
      ['b/index.md', 'two'],
    ]);
    const found = [];
    for await (const { content, ...file } of unpackParcel(packParcel(given(files), known)))
      found.push({ ...file, text: content && new TextDecoder().decode(content) });
    expect(found).toEqual([
      { path: 'a/index.md', key: 'one', text: 'made' },
      { path: 'b/index.md', key: 'two', text: undefined },
      { path: 'c.json', text: '{}' },
    ]);
  });

  it('is asked for with any number of known files', () => {
    const asked = new Request('http://localhost/files/markdown.parcel');
    const known = fc
      .array(fc.tuple(fc.stringMatching(/^[a-z0-9/.@-]{1,20}$/), fc.stringMatching(/^[\w-]{1,43}$/)))
      .map((all) => new Map(all));
    fc.assert(
      fc.property(known, (all) => {
        expect(knownIn(requestWithout(asked, all))).toEqual(all);
      }),
    );
    expect(knownIn(asked)).toEqual(new Map());
  });
});
