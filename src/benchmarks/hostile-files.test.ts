import { expect, it } from 'vitest';
import { examineFile } from '#rules/examine-file.ts';
import { hostileFiles } from './hostile-files.ts';

const files = Object.entries(hostileFiles()).map(([path, text]) => ({
  path,
  bytes: new TextEncoder().encode(text),
}));

it('has files as long as an entry may be', () => {
  const sizes = files.map(({ bytes }) => bytes.length);
  expect(files.length).toBeGreaterThan(1000);
  expect(Math.max(...sizes)).toBe(64 * 1024);
});

/** Every eleventh of them; all are tried by `npm run bench:hostile`. */
it('are answered, each with what it holds or with what is wrong', () => {
  const some = files.filter((_, index) => index % 11 === 0);
  const unanswered = some.filter((file) => {
    const { problems, entries } = examineFile(file);
    return problems.length === 0 && entries.length === 0;
  });
  expect(unanswered).toEqual([]);
});
