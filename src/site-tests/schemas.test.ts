import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { collectionNames } from '#schema/collection-names.ts';
import { collections } from '#schema/collections.ts';
import { dataFolder } from './data-package.ts';
import { dataCollections } from './published-data.ts';
import { faultsBySchema } from './published-schemas.ts';

const readJson = (path: string): object => JSON.parse(readFileSync(join(dataFolder, path), 'utf8')) as object;

test.each(dataCollections)('%s has a file for each entry, moved id and withdrawn id', (collection) => {
  const { entries, moved, withdrawn, ...edition } = readJson(`${collection}.json`) as Record<
    'entries' | 'moved' | 'withdrawn',
    { id: string }[]
  >;
  const records = [...entries, ...moved, ...withdrawn];
  const files = globSync('**/*.json', { cwd: join(dataFolder, collection) });
  expect(files.sort()).toEqual(records.map(({ id }) => `${id}.json`).sort());
  for (const record of records) {
    expect(readJson(`${collection}/${record.id}.json`)).toEqual({ ...edition, ...record });
  }
});

test.each(collectionNames)('the schema of what authors write takes all of content/%s', (collection) => {
  const { layout } = collections[collection];
  const files = globSync(layout === 'list' ? `${collection}.yaml` : `${collection}/**/*.{yaml,mdx}`, {
    cwd: 'content',
  });
  expect(files.length).toBeGreaterThan(0);
  const faults = files.flatMap((file) => {
    const text = readFileSync(join('content', file), 'utf8');
    const [, fields = ''] = layout === 'mdx' ? text.split(/^---$/m) : ['', text];
    return faultsBySchema(`frontmatter/${collection}`, parse(fields) ?? []).map((fault) => `${file}${fault}`);
  });
  expect(faults).toEqual([]);
});
