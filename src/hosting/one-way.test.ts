import { ESLint, Linter } from 'eslint';
import { expect, test } from 'vitest';

const rule = 'no-restricted-imports';

/** What this one rule, as it is set for a file, says of an import. All rules at once would need the types of all code. */
async function messagesOn(file: string, imported: string): Promise<string[]> {
  const { rules } = (await new ESLint().calculateConfigForFile(file)) as Linter.Config;
  const setting = rules?.[rule];
  return new Linter()
    .verify(`import '${imported}';`, { rules: setting === undefined ? {} : { [rule]: setting } })
    .map(({ message }) => message);
}

test.each([
  ['src/schema/cbm.ts', '#views/page.ts'],
  ['src/schema/cbm.ts', '../views/page.ts'],
  ['src/model/graph.ts', '#site/graph.ts'],
  ['src/views/page.ts', '#components/Block.astro'],
  ['src/rules/index.ts', '#exports/csv.ts'],
  ['src/exports/csv.ts', '#site-tests/ask.ts'],
])('the lint refuses an arrow backwards: %s does not import %s', async (file, imported) => {
  expect(await messagesOn(file, imported)).toEqual([expect.stringContaining('Data flows one way')]);
});

test.each([
  ['src/model/graph.ts', '#schema/cbm.ts'],
  ['src/views/page.ts', '#model/graph.ts'],
  ['src/views/cite.test.ts', '#site/graph.ts'],
])('and takes the way that data flow: %s imports %s', async (file, imported) => {
  expect(await messagesOn(file, imported)).toEqual([]);
});
