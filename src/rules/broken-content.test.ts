import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readContent } from '#intake/read-content.ts';
import { renderTerminal } from '#report/terminal.ts';
import { examine } from './examine.ts';
import { rules } from './index.ts';

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));
const golden = `${fixtures}broken-content.golden.txt`;

const folder = await readContent(`${fixtures}broken-content`);
const { problems, files } = examine({ ...folder, root: 'content' });
const report = renderTerminal(problems, files);

/** Rewrite the golden file with `UPDATE_GOLDEN=1 npm run test:unit`, and read the difference as an author would. */
it('reports a broken repository word for word as in the golden file', async () => {
  if (process.env.UPDATE_GOLDEN) await writeFile(golden, report);
  await expect(report).toMatchFileSnapshot(golden);
});

it('has a case for every rule, but for what git does not keep well, and what is found outside the content', () => {
  const reported = new Set(problems.map(({ rule }) => rule));
  const silent = rules.map(({ id }) => id).filter((id) => !reported.has(id));
  const outside = rules.filter((rule) => rule.scope === 'reading' && rule.report).map(({ id }) => id);
  expect(silent).toEqual(expect.arrayContaining(outside));
  expect(silent.filter((id) => !outside.includes(id))).toEqual(['odd-file', 'file-size', 'yaml-limit']);
});

it('points at a line and a column that exist', () => {
  const linesByPath = new Map(
    folder.files.map(({ path, bytes }) => [`content/${path}`, new TextDecoder().decode(bytes).split('\n')]),
  );
  const nowhere = problems.filter(({ file, line, column }) => {
    const text = linesByPath.get(file)?.[line - 1];
    return text === undefined ? line !== 1 : column < 1 || column > text.length + 1;
  });
  expect(nowhere).toEqual([]);
});
