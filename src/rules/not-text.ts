import { textOf } from './text-of-file.ts';
import type { FileRule } from './rule.ts';

export const notText: FileRule = {
  id: 'not-text',
  sentence: 'Every file is text in UTF-8, and not empty.',
  scope: 'file',
  check: (file) => {
    if (file.bytes.length === 0) return [finding('an empty file')];
    if (file.bytes.includes(0)) return [finding('a binary file')];
    return textOf(file) === undefined ? [finding('a file in another encoding')] : [];
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

const finding = (found: string) => ({
  place: { line: 1, column: 1 },
  found,
  expected: 'text in UTF-8',
  suggestion: 'Save the file as UTF-8 text, or remove it.',
});
