import { codePointOf, hiddenCharacters } from '#schema/hidden-characters.ts';
import { matchesIn } from './text-of-file.ts';
import type { FileRule } from './rule.ts';
import { sample } from './sample-content.ts';

export const hiddenCharacter: FileRule = {
  id: 'hidden-character',
  sentence:
    'No file contains characters that cannot be seen, or that change the direction in which text is read.',
  why: 'They make two words that look alike differ, so that links and searches fail without a visible reason; some turn text round.',
  scope: 'file',
  check: (file) => {
    const found = matchesIn(file, hidden);
    const [firstReturn] = found.filter(({ match }) => match === '\r');
    const others = found.filter(({ match }) => match !== '\r');
    return [
      ...(firstReturn ? [{ place: firstReturn.place, ...windowsLineEnds }] : []),
      ...others.map(({ place, match }) => ({
        place,
        ...(match === '\u{FEFF}' && place.line === 1 && place.column === 1
          ? byteOrderMark
          : invisible(match)),
      })),
    ];
  },
  examples: {
    fails: [
      {
        title: 'A zero-width space',
        files: { 'cbms/osce/cbm-8.mdx': sample.cbm.replace('Points of', 'Points\u{200B} of') },
      },
      {
        title: 'A right-to-left override',
        files: { 'cbms/osce/cbm-8.mdx': sample.cbm.replace('Points of', 'Points\u{202E} of') },
      },
      { title: 'Windows line ends', files: { 'cbms/osce/cbm-8.mdx': sample.cbm.replaceAll('\n', '\r\n') } },
      { title: 'A byte-order mark', files: { 'cbms/osce/cbm-8.mdx': `\u{FEFF}${sample.cbm}` } },
    ],
    passes: [
      {
        title: 'Names in other scripts',
        files: {
          'cbms/osce/cbm-8.mdx': `${sample.cbm}\nجامعة الدول العربية, ОБСЕ, 上海合作组织, Việt Nam.\n`,
        },
      },
    ],
  },
};

const hidden = new RegExp(hiddenCharacters, 'gu');

const invisible = (character: string) => ({
  found: `the invisible character ${codePointOf(character)}`,
  expected: 'characters that a reader can see',
  suggestion: 'Delete it; it often comes along when text is pasted from a web page or a PDF.',
});

const byteOrderMark = {
  found: 'a byte-order mark, which some editors put before the text',
  expected: 'text in UTF-8 without a mark before it',
  suggestion: 'Save the file again as UTF-8 without BOM; editors offer the encoding under Save as.',
};

/** Every line of such a file has one, so the first stands for all. */
const windowsLineEnds = {
  found: 'Windows line ends (CR LF)',
  expected: 'line ends as LF',
  suggestion: 'Save the file with Unix line ends; editors show CRLF or LF in the status bar.',
};
