import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleContentWith } from './content-of.ts';
import { examine } from './examine.ts';
import type { Example } from './rule.ts';
import { sample, sampleFiles } from './sample-content.ts';

const measure = 'cbms/osce/cbm-8.mdx';
const reportOn = (files: Example['files']) =>
  examine(sampleContentWith(files)).problems.map(
    ({ file, line, column, rule }) => `${file}:${String(line)}:${String(column)} ${rule}`,
  );

describe('examine', () => {
  it('finds nothing wrong with the sample content, and joins all of it', () => {
    const { problems, graph, files } = examine(sampleContentWith({}));
    expect(problems).toEqual([]);
    expect(files).toBe(Object.keys(sampleFiles).length);
    expect(graph.cbms.get('osce/cbm-8').data.title).toBe('Points of contact');
  });

  it('gives the body of an entry as HTML', () => {
    const { graph } = examine(sampleContentWith({ [measure]: `${sample.cbm}\nSome *text*.\n` }));
    expect(graph.cbms.get('osce/cbm-8').html).toBe('<p>Some <em>text</em>.</p>');
  });

  it('says where it looked, by the name of the folder', () => {
    const [problem] = examine({ ...sampleContentWith({ 'notes.txt': 'x' }), root: '../elsewhere' }).problems;
    expect(problem?.file).toBe('../elsewhere/notes.txt');
  });

  it('says why a folder cannot be read, and nothing else', () => {
    const { problems, files } = examine({
      root: 'contents',
      files: [],
      odd: [],
      missing: 'it does not exist',
    });
    expect(problems).toMatchObject([{ file: 'contents', rule: 'missing-file' }]);
    expect(files).toBe(0);
  });

  it('names what is not a plain file', () => {
    const folder = {
      ...sampleContentWith({}),
      odd: [{ path: 'cbms/osce/link.mdx', what: 'a symbolic link' }],
    };
    expect(examine(folder).problems).toMatchObject([{ rule: 'odd-file', found: 'a symbolic link' }]);
  });

  it('puts what is said of a record that comes twice at that record', () => {
    const twice = `${sample.themes}- { id: unused, order: 2, title: A, description: B. }\n- { id: points-of-contact, order: 3, title: C, description: D. }\n`;
    expect(reportOn({ 'themes.yaml': twice })).toEqual([
      'content/themes.yaml:2:3 orphan',
      'content/themes.yaml:3:9 duplicate-id',
    ]);
  });
});

describe('a fault is reported where it is, not where it is felt', () => {
  it.each([
    [
      'an entry with a fault that others mention',
      { 'organisations/osce.mdx': sample.organisation.replace('kind:', 'sort:') },
      2,
    ],
    ['an entry that cannot be read', { 'documents/pc-dec-1106.yaml': 'title: a: b\n' }, 1],
    ['an entry that is not text', { 'documents/pc-dec-1106.yaml': new Uint8Array([0xff, 0x41]) }, 1],
    ['an entry that has become empty', { 'documents/pc-dec-1106.yaml': '' }, 1],
    ['a list that cannot be read', { 'themes.yaml': 'title: a: b\n' }, 1],
    ['a list that is missing', { 'delegations.yaml': null }, 1],
    [
      'a file with a capital in its name',
      { 'documents/pc-dec-1106.yaml': null, 'documents/PC-DEC-1106.yaml': sample.document },
      1,
    ],
    [
      'a file with another ending',
      { 'documents/pc-dec-1106.yaml': null, 'documents/pc-dec-1106.yml': sample.document },
      1,
    ],
    [
      'the only entry to mention a document',
      {
        [measure]: sample.cbm.replace('title:', 'titel:'),
        'organisations/osce.mdx': sample.organisation.replace('documents: [pc-dec-1106]\n', ''),
      },
      2,
    ],
  ] as const)('%s', (_, files, faults) => {
    const report = examine(sampleContentWith(files)).problems;
    expect(report.map(({ rule, file }) => `${file} ${rule}`)).toHaveLength(faults);
    expect(new Set(report.map(({ file }) => file)).size).toBe(1);
  });
});

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
      [measure]: sample.cbm.replace('osce', 'ocse'),
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
