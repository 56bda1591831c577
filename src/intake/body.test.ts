import { describe, expect, it } from 'vitest';
import { parseBody } from './body.ts';

const htmlOf = (body: string) => {
  const { html, faults } = parseBody(body, 1);
  expect(faults).toEqual([]);
  return html.replaceAll('\n', '');
};
const faultsIn = (body: string) =>
  parseBody(body, 1).faults.map(
    ({ rule, place, found }) => `${String(place.line)}:${String(place.column)} ${rule}: ${found}`,
  );

describe('a body becomes HTML', () => {
  it.each([
    [
      'paragraphs and emphasis',
      'One *two* **three** ~~four~~.',
      '<p>One <em>two</em> <strong>three</strong> <del>four</del>.</p>',
    ],
    ['headings from the second level', '## Background', '<h2>Background</h2>'],
    ['lists', '- a\n- b', '<ul><li>a</li><li>b</li></ul>'],
    ['quotations', '> a', '<blockquote><p>a</p></blockquote>'],
    ['names of fields', 'The field `title`.', '<p>The field <code>title</code>.</p>'],
    ['links', '[a](https://osce.org/x?a=1&b=2)', '<p><a href="https://osce.org/x?a=1&#x26;b=2">a</a></p>'],
    ['links by reference', '[a][b]\n\n[b]: https://osce.org/', '<p><a href="https://osce.org/">a</a></p>'],
    ['signs that begin markup', '5 \\< 6 & \\{7}', '<p>5 &#x3C; 6 &#x26; {7}</p>'],
    ['a sign between spaces', '5 < 6', '<p>5 &#x3C; 6</p>'],
    ['codes for signs', '&lt;b&gt; &amp; &copy;', '<p>&#x3C;b> &#x26; ©</p>'],
    ['quotation marks as they are written', '"a" -- \'b\'...', '<p>"a" -- \'b\'...</p>'],
    ['nothing', ' \n\n', ''],
  ])('%s', (_, body, html) => {
    expect(htmlOf(body)).toBe(html);
  });

  it('tables in a box that the keyboard reaches, without attributes that are no longer HTML', () => {
    expect(htmlOf('| a | b |\n|:--|--:|\n| 1 | 2 |')).toBe(
      '<div class="table-box" role="group" aria-label="Table" tabindex="0"><table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table></div>',
    );
  });

  it('footnotes, with ids of their own', () => {
    const html = htmlOf('A claim.[^1]\n\n[^1]: Its note.');
    expect(html).toContain('<a href="#note-fn-1" id="note-fnref-1"');
    expect(html).toContain('<li id="note-fn-1"><p>Its note. <a href="#note-fnref-1"');
  });
});

describe('the component Note', () => {
  it.each([
    ['on lines of its own', '<Note>\nA *doubt*.\n</Note>'],
    ['alone on a line', '<Note>A *doubt*.</Note>'],
  ])('is a block %s', (_, body) => {
    expect(htmlOf(body)).toBe('<div class="note"><p>A <em>doubt</em>.</p></div>');
  });

  it('shows its title as text', () => {
    expect(htmlOf('<Note title="a &lt;b&gt; &quot;c&quot;">\nd\n</Note>')).toBe(
      '<div class="note"><p class="note-title">a &#x3C;b> "c"</p><p>d</p></div>',
    );
  });

  it.each([
    ['A <Note>b</Note> c', '1:3 mdx-element: <Note> inside a line or another component'],
    ['<Note>\n<Note>\na\n</Note>\n</Note>', '2:1 mdx-element: <Note> inside a line or another component'],
    ['<Note colour="red">a</Note>', '1:1 mdx-element: the attribute colour of <Note>'],
    ['<Note title={a}>b</Note>', '1:1 mdx-element: the attribute title of <Note>, which is not text'],
    ['<Note title>b</Note>', '1:1 mdx-element: the attribute title of <Note>, which is not text'],
    ['<Note {...a}>b</Note>', '1:1 mdx-element: an attribute of <Note>, which is not text'],
    ['<Note>a', '1:1 mdx-syntax: <Note> without its end'],
    ['a </Note>', '1:3 mdx-syntax: the end of a component that was not begun'],
  ])('is refused as %j', (body, fault) => {
    expect(faultsIn(body)).toEqual([fault]);
  });
});

describe('what could run or load something is refused', () => {
  it.each([
    ['import A from "a"', '1:1 mdx-element: an import or export'],
    ['export const a = 1', '1:1 mdx-element: an import or export'],
    [
      'import controls',
      '1:1 mdx-syntax: a line that begins with import or export, which MDX takes for program code',
    ],
    ['a {b} c', '1:3 mdx-element: text in curly brackets'],
    ['{fetch("x")}', '1:1 mdx-element: text in curly brackets'],
    ['a {b c', '1:3 mdx-syntax: a curly bracket'],
    ['<script>alert(1)</script>', '1:1 mdx-element: <script>'],
    ['<b onclick="x">a</b>', '1:1 mdx-element: <b>'],
    ['<>a</>', '1:1 mdx-element: <>'],
    ['<constructor>a</constructor>', '1:1 mdx-element: <constructor>'],
    ['<Note.x>a</Note.x>', '1:1 mdx-element: <Note.x>'],
    ['<!-- a -->', '1:1 mdx-syntax: a comment (<!--)'],
    ['![a](https://osce.org/a.png)', '1:1 mdx-element: an image'],
    ['![a][b]\n\n[b]: https://osce.org/', '1:1 mdx-element: an image'],
    ['```js\na\n```', '1:1 mdx-element: a code block'],
    ['- [ ] a', '1:1 mdx-element: a list item with a box to tick'],
    ['# a', '1:1 mdx-element: a heading of the first level'],
    ['a <6 b', '1:3 mdx-syntax: a < sign'],
    ['<https://osce.org/>', '1:1 mdx-syntax: an address between < and >'],
    [
      'a&#x202E;b',
      '1:1 hidden-character: the invisible character U+202E, written as a code or parted by marks',
    ],
    [
      'e&#x301;',
      '1:1 decomposed-letter: U+0065 U+0301, which stand for one letter, written as a code or parted by marks',
    ],
    [
      '**p**а*ypal*',
      '1:1 mixed-scripts: "pаypal", in which а (U+0430) comes from another alphabet, written as a code or parted by marks',
    ],
    [
      '[a](https://osce.org/ "&#x202E;")',
      '1:1 hidden-character: the invisible character U+202E, written as a code or parted by marks',
    ],
    [
      '<Note title="&#x202E;">a</Note>',
      '1:1 hidden-character: the invisible character U+202E, written as a code or parted by marks',
    ],
    ['a@b.org', '1:1 personal-contact: an e-mail address or telephone number'],
    ['[a](tel:+4315550199)', '1:1 personal-contact: an e-mail address or telephone number'],
    ['[a](javascript:b)', '1:1 link-address: an address that begins with javascript:'],
    ['[a][b]\n\n[b]: data:text/html,c', '3:1 link-address: an address that begins with data:'],
    ['www.osce.org', '1:1 link-address: an address that begins with http:'],
  ])('%j', (body, fault) => {
    expect(faultsIn(body)).toEqual([fault]);
    expect(parseBody(body, 1).html).toBe('');
  });
});

it('says everything that is wrong, at its line of the file', () => {
  const { faults } = parseBody('# a\n\n{b}\n\n![c](/d)', 12);
  expect(faults.map(({ place }) => place.line)).toEqual([12, 14, 16]);
});

it('collects the links to pages of this site', () => {
  const { siteLinks } = parseBody('[a](/cbms/osce/cbm-8/#asks) [b](#c) [d](https://osce.org/)', 5);
  expect(siteLinks).toEqual([
    { address: '/cbms/osce/cbm-8/#asks', place: { line: 5, column: 1 } },
    { address: '#c', place: { line: 5, column: 29 } },
  ]);
});
