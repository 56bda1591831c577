import { firstPlace } from '#intake/parsed-file.ts';
import type { Place } from '#report/problem.ts';
import { placeOfBadByte, textOf } from './text-of-file.ts';
import type { FileRule } from './rule.ts';

export const notText: FileRule = {
  id: 'not-text',
  sentence: 'Every file is text in UTF-8, and not empty.',
  why: 'Letters such as é or ü come out as other signs when a file is saved in another encoding, and names of States are full of them.',
  scope: 'file',
  check: (file) => {
    const text = textOf(file);
    if (text !== undefined) {
      return text.trim() === '' ? [{ place: firstPlace, ...emptyFile }] : [];
    }
    const [first, second] = file.bytes;
    const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
    if (isMarked || hasZerosBetween(file.bytes)) {
      return [finding('text in UTF-16, which some editors call Unicode', firstPlace, saveAsUtf8)];
    }
    if (file.bytes.includes(0))
      return [finding('a file that is not text', firstPlace, 'Remove it; entries are text only.')];
    return [
      finding('a character in another encoding, such as Windows-1252', placeOfBadByte(file), saveAsUtf8),
    ];
  },
  examples: {
    fails: [
      { title: 'An empty file', files: { 'documents/empty.yaml': '' } },
      {
        title: 'A picture',
        files: { 'documents/picture.yaml': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]) },
      },
      {
        title: 'A file saved as Latin-1',
        files: { 'documents/latin.yaml': new Uint8Array([0x54, 0xfc, 0x72, 0x6b]) },
      },
    ],
    passes: [{ title: 'UTF-8', files: {} }],
  },
};

/** Text of Latin letters in UTF-16 has a zero in every second byte, and nowhere else. */
function hasZerosBetween(bytes: Uint8Array): boolean {
  const some = bytes.subarray(0, 400);
  const zeros = some.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  return zeros > some.length * 0.4 && zeros <= some.length / 2;
}

const emptyFile = {
  found: 'an empty file',
  expected: 'the fields of an entry',
  suggestion: 'Write the entry, or remove the file.',
};

const saveAsUtf8 = 'Save the file again as UTF-8; editors offer the encoding under Save as.';

const finding = (found: string, place: Place, suggestion: string) => ({
  place,
  found,
  expected: 'text in UTF-8',
  suggestion,
});
