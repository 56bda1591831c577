import { expect, it } from 'vitest';
import { vitepressSite } from './vitepress-site.ts';

const pageOf = (text: string) =>
  new Map(vitepressSite(new Map([['networks/one.mdx', text]]), ['Note'])).get('networks/one/index.md');

it('puts heading and prose where Vue leaves them alone', () => {
  expect(pageOf('---\ntitle: "*One* {{ two }}"\n---\n\nProse with \\{ and [a link](/cbms/).\n')).toBe(
    `---
title: "*One* {{ two }}"
---

:::::::: v-pre
# \\*One\\* \\{\\{ two \\}\\}

Prose with \\{ and [a link](/cbms/).
::::::::
`,
  );
});

it('makes boxes of components, with Markdown inside', () => {
  const page = pageOf(
    '---\ntitle: One\n---\n\n<Note title="A doubt">\n**Words.**\n</Note>\n\n<Note>More.</Note>\n',
  );
  expect(page).toContain('<div>\n\nA doubt\n\n\n**Words.**\n\n</div>\n');
  expect(page).toContain('<div>\n\nMore.\n</div>');
  expect(page).not.toContain('Note');
});

it('gives a page to an entry without prose', () => {
  expect(pageOf('---\nmeeting: oewg\n---\n')).toContain('# networks\\/one\n');
});
