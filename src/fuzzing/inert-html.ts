import { DomUtils, parseDocument } from 'htmlparser2';

/** The elements that the body of an entry may come to, and their attributes. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  p: ['class'],
  em: [],
  strong: [],
  del: [],
  code: [],
  br: [],
  hr: [],
  blockquote: [],
  h2: ['id', 'class'],
  h3: [],
  h4: [],
  h5: [],
  h6: [],
  ul: ['class'],
  ol: ['start', 'class'],
  li: ['id', 'class'],
  table: [],
  thead: [],
  tbody: [],
  tr: [],
  th: [],
  td: [],
  a: [
    'href',
    'title',
    'id',
    'class',
    'data-footnote-ref',
    'data-footnote-backref',
    'aria-describedby',
    'aria-label',
  ],
  sup: [],
  section: ['data-footnotes', 'class'],
  div: ['class', 'role', 'aria-label', 'tabindex'],
};

/** Classes come from the components and from footnotes, never from an author. */
const classes = /^(?:note|note-title|table-box|footnotes|sr-only|data-footnote-backref|contains-task-list)$/;

/** What only the box of a table says, and always in these words. */
const tableBox: Readonly<Record<string, string>> = { role: 'group', 'aria-label': 'Table', tabindex: '0' };

/** What in the HTML of a body an independent parser finds that could run, load, frame, refresh, submit or style something. */
export function activeParts(html: string): string[] {
  const document = parseDocument(html);
  const odd = DomUtils.find(
    (node) => ['comment', 'directive', 'cdata', 'script', 'style'].includes(node.type),
    document.children,
    true,
    5,
  );
  const elements = DomUtils.getElementsByTagName('*', document);
  return [
    ...odd.map(({ type }) => type),
    ...elements.flatMap(({ name, attribs }) => {
      const attributes = Object.hasOwn(allowed, name) ? allowed[name] : undefined;
      if (attributes === undefined) return [`<${name}>`];
      return Object.entries(attribs).flatMap(([key, value]) => {
        if (!attributes.includes(key)) return [`<${name} ${key}>`];
        if (name === 'div' && Object.hasOwn(tableBox, key) && tableBox[key] !== value)
          return [`<div ${key}="${value}">`];
        if (key === 'class' && !value.split(' ').every((each) => classes.test(each)))
          return [`class ${value}`];
        if (key === 'id' && !/^note-(?:fn|fnref|footnote-label)/.test(value) && value !== 'footnote-label')
          return [`id ${value}`];
        return key === 'href' && !isSafe(value) ? [`href ${value}`] : [];
      });
    }),
  ];
}

/** As a browser would read it: https, or a path of this site that begins with one slash, or a place on the page. */
function isSafe(href: string): boolean {
  const base = 'https://this-site.invalid/here/';
  if (!URL.canParse(href, base)) return false;
  const { protocol, origin, username, password } = new URL(href, base);
  if (protocol !== 'https:' || username !== '' || password !== '') return false;
  return origin === 'https://this-site.invalid' ? /^(?:\/(?![/\\])|#)/.test(href) : /^https:\/\//i.test(href);
}
