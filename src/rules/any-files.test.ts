import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleContentWith } from './content-of.ts';
import { examine } from './examine.ts';
import { sample, sampleFiles } from './sample-content.ts';

describe('any files', () => {
  const place = fc.constantFrom(
    ...Object.keys(sampleFiles),
    'cbms/osce/cbm-9.mdx',
    'notes.txt',
    'glossary/a.yaml',
    'guides/a.mdx',
    'cbms//.mdx',
  );
  const names = fc.oneof(
    place,
    fc.string({ unit: fc.constantFrom('cbms', '/', '.', 'mdx', 'yaml', 'a', 'É', ' ', '\n'), minLength: 1 }),
  );
  const contents = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.string({ unit: 'binary' }),
    fc.string({ unit: contentUnit(), maxLength: 60 }),
    fc
      .tuple(
        fc.constantFrom(...Object.values(sampleFiles)),
        fc.string({ unit: contentUnit(), maxLength: 10 }),
        fc.nat(),
      )
      .map(
        ([text, inserted, at]) =>
          `${text.slice(0, at % text.length)}${inserted}${text.slice(at % text.length)}`,
      ),
  );

  it('give problems or entries, never an error', () => {
    fc.assert(
      fc.property(fc.dictionary(names, contents, { maxKeys: 4 }), (files) => {
        const { problems, graph } = examine(sampleContentWith(files));
        const faulty = new Set(problems.map(({ file }) => file));
        const sound = new Set([...graph.entries, ...graph.duplicates].map(({ file }) => `content/${file}`));
        for (const path of Object.keys(files)) {
          const isList = !path.includes('/') && path in sampleFiles;
          expect(faulty.has(`content/${path}`) || sound.has(`content/${path}`) || isList).toBe(true);
        }
        for (const { line, column, found, expected, suggestion } of problems) {
          expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
          expect(Math.min(found.length, expected.length, suggestion.length)).toBeGreaterThan(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('give the same report in any order', () => {
    const { files, ...folder } = sampleContentWith({
      'notes.txt': 'x',
      'cbms/osce/cbm-8.mdx': sample.cbm.replace('osce', 'ocse'),
    });
    const whole = examine({ files, ...folder });
    fc.assert(
      fc.property(fc.shuffledSubarray([...files], { minLength: files.length }), (shuffled) => {
        expect(examine({ files: shuffled, ...folder })).toEqual(whole);
      }),
      { numRuns: 20 },
    );
  });
});

/** Pieces that mean something to the parsers. */
function contentUnit() {
  return fc.constantFrom(
    ...[
      '---\n',
      '\n',
      ' ',
      '\t',
      ': ',
      '- ',
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      '<',
      '>',
      '</Note>',
      '<Note>',
      '*',
      '_',
      '`',
      '#',
      '|',
      '&',
      '!',
      '\\',
      '\r\n',
      '\u{FEFF}',
      '\u{200B}',
      '\u{0}',
      'a',
      '1',
      'import ',
      'id',
      'null',
      '~',
    ],
  );
}
