import { expect, it } from 'vitest';
import { parseFile } from './parse-file.ts';

const bodyOf = (text: string) => {
  const file = { path: 'guides/about.mdx', bytes: new Uint8Array() };
  return parseFile(file, 'guides', 'about', text).entries.map(({ entry }) => entry.body);
};

const fields = '---\ntitle: About\nsummary: What it is.\norder: 1\n---\n';

it('hands over the body as its author wrote it, without empty lines at its ends', () => {
  expect(bodyOf(`${fields}\n\nOne *line*.\n\n<Note>Two.</Note>\n\n`)).toEqual([
    'One *line*.\n\n<Note>Two.</Note>',
  ]);
  expect(bodyOf(fields)).toEqual(['']);
});
