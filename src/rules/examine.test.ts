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

  it('names every field that a record lacks', () => {
    const text = sample.cbm.replace(/^title:.*\n/m, '').replace(/^status:.*\n/m, '');
    const { problems } = examine(sampleContentWith({ [measure]: text }));
    expect(problems.map(({ found }) => found)).toEqual(['no field status', 'no field title']);
  });

  it('reports a file whose name means something to a pattern', () => {
    expect(reportOn({ 'documents/(.yaml': '' })).toContain('content/documents/(.yaml:1:1 file-place');
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
