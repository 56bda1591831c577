import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCitations, type ReadItem } from '#fixtures/read-citations.ts';
import type { Citation } from '#model/citation.ts';
import { nameWithoutCommas } from '#model/citation-name.ts';
import { toAddress, toLine } from '#model/to-line.ts';
import { toBibtex, toLatex } from './citation-bibtex.ts';
import { toCslJson } from './citation-csl.ts';
import { toRis } from './citation-ris.ts';
import { toChicago, toOscola } from '#model/citation-note.ts';

/** Any text, and text made of what is special to some format. */
const anyText = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.string({
      unit: fc.constantFrom(
        ...Array.from('\\{}&%$#_~^`\'"<>|-@=,;:. \n\r\t\u{A0}aZéüß中ع'),
        '  - ',
        'ER',
        '--',
        "''",
      ),
      maxLength: 30,
    }),
  )
  .filter((text) => /[\p{L}\p{N}]/u.test(text));
const anyName = anyText.filter((text) => nameWithoutCommas(text) !== '');

interface Given {
  readonly title: string;
  readonly name: string;
  readonly note: string;
  readonly number: string;
  readonly url: string;
}

const anyCitation: fc.Arbitrary<Given> = fc.record({
  title: anyText,
  name: anyName,
  note: anyText,
  number: anyText,
  url: fc.webUrl({ withQueryParameters: true, withFragments: true }),
});

const citationOf = ({ title, name, note, number, url }: Given): Citation => ({
  id: 'opencbm:source:a',
  type: 'report',
  title,
  author: [{ literal: name }],
  issued: { 'date-parts': [[2016, 3]] },
  genre: 'Report',
  number,
  URL: toAddress(url),
  language: 'en',
  note,
});

describe.each([
  ['BibTeX', toBibtex, (name: string) => name],
  ['RIS', toRis, nameWithoutCommas],
  ['CSL-JSON', toCslJson, (name: string) => name],
] as const)('%s', (format, render, nameOf) => {
  it('gives back any text as it was, on one line', () => {
    fc.assert(
      fc.property(fc.array(anyCitation, { minLength: 1, maxLength: 3 }), (given) => {
        const { items, warnings } = readCitations(render(given.map(citationOf)), format);
        expect(warnings).toEqual([]);
        expect(items.map(toldBy)).toEqual(
          given.map(({ title, name, note, number, url }) => ({
            title: toLine(title),
            name: toLine(nameOf(name)),
            note: toLine(note),
            number: toLine(number),
            url: addressRead(toAddress(url)),
            date: [2016, 3],
          })),
        );
      }),
      { numRuns: 300 },
    );
  });
});

/** The reader escapes an address again in which only reserved characters are escaped; that is no fault of the file. */
const addressRead = (address: string) => address.replaceAll('%25', '%');

const toldBy = ({ title = '', author, note = '', number = '', URL, issued }: ReadItem) => ({
  title: toLine(title),
  name: toLine(author?.map(({ family, literal }) => family ?? literal ?? '').join(' and ') ?? ''),
  note: toLine(note),
  number: toLine(number),
  url: URL && addressRead(URL),
  date: issued?.['date-parts']?.[0],
});

it('writes RIS with one line a tag, ended by CR LF', () => {
  fc.assert(
    fc.property(anyCitation, (given) => {
      const lines = toRis([citationOf(given)]).split('\r\n');
      expect(lines.pop()).toBe('');
      expect(lines.filter((line) => !/^[A-Z][A-Z\d] {2}- [^\r\n]*$/.test(line))).toEqual([]);
    }),
  );
});

it('writes citations of any text on one line', () => {
  fc.assert(
    fc.property(anyCitation, (given) => {
      expect(toChicago(citationOf(given))).not.toMatch(/[\r\n\t]| {2}/);
      expect(toOscola(citationOf(given))).not.toMatch(/[\r\n\t]| {2}/);
    }),
  );
});

it('balances the braces of any text, which BibTeX counts', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const depths = Array.from(toLatex(text)).reduce(
        (depth, character) => [
          ...depth,
          (depth.at(-1) ?? 0) + Number(character === '{') - Number(character === '}'),
        ],
        [0],
      );
      expect(Math.min(...depths)).toBe(0);
      expect(depths.at(-1)).toBe(0);
    }),
  );
});

it.each([
  ['50% of R&D, #1, a_b, $5', String.raw`50\% of R\&D, \#1, a\_b, \$5`],
  [
    '{a} ~ ^ \\',
    String.raw`{\textbraceleft}a{\textbraceright} {\textasciitilde} {\textasciicircum} {\textbackslash}`,
  ],
  ['2019--2021 ---', '2019-{}-2021 -{}-{}-'],
  ["`` ''", "{\\textasciigrave}{\\textasciigrave} '{}'"],
  ['Türkiye, Việt Nam, 中国, مصر', 'Türkiye, Việt Nam, 中国, مصر'],
  ['Article\u{A0}1\r\n next', 'Article 1 next'],
])('writes %s as LaTeX', (text, latex) => {
  expect(toLatex(text)).toBe(latex);
});

it('keeps the name of a body whole where a comma would part it', () => {
  expect(nameWithoutCommas('Digital Watch observatory, Geneva Internet Platform')).toBe(
    'Digital Watch observatory – Geneva Internet Platform',
  );
});
