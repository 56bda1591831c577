import { hidden } from '#schema/character-faults.ts';
import { characterFindings } from './character-finding.ts';
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
    const [firstReturn] = matchesIn(file, /\r/g);
    return [
      ...(firstReturn ? [{ place: firstReturn.place, ...windowsLineEnds }] : []),
      ...characterFindings(file, (line) => hidden(line.replaceAll('\r', ' '))).map((found) =>
        found.found.includes('U+FEFF') && found.place.line === 1 && found.place.column === 1
          ? { ...found, ...byteOrderMark }
          : found,
      ),
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
      {
        title: 'A mark of direction in a line without right-to-left letters',
        files: { 'cbms/osce/cbm-8.mdx': sample.cbm.replace('Points of', 'Points\u{200E} of') },
      },
      {
        title: 'Tags, which carry text that nobody sees',
        files: { 'cbms/osce/cbm-8.mdx': sample.cbm.replace('Points of', 'Points\u{E0061}\u{E0062} of') },
      },
      {
        title: 'A character of private use',
        files: { 'cbms/osce/cbm-8.mdx': sample.cbm.replace('Points of', 'Points\u{E000} of') },
      },
      { title: 'A byte-order mark', files: { 'cbms/osce/cbm-8.mdx': `\u{FEFF}${sample.cbm}` } },
    ],
    passes: [
      {
        title: 'Names in other scripts',
        files: {
          'cbms/osce/cbm-8.mdx': `${sample.cbm}\nجامعة الدول العربية, ОБСЕ, 上海合作组织, Việt Nam.\n`,
        },
      },
      {
        title: 'Joiners and marks of direction where a script needs them',
        files: {
          'cbms/osce/cbm-8.mdx': `${sample.cbm}\nمی\u{200C}خواهم, क्\u{200D}ष, ភាសា\u{200B}ខ្មែរ, العربية\u{200F} (LAS).\n`,
        },
      },
    ],
  },
};

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
