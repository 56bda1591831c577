import type { BlockContent, Link, ListItem, Paragraph, PhrasingContent, RootContent, Text } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

/** A tree as Markdown (CommonMark with tables). Whatever the texts hold, it reads back as the same texts. */
export const toMarkdown = (children: readonly RootContent[]): string =>
  writer.stringify({ type: 'root', children: [...children] });

const writer = unified()
  .use(remarkGfm, { tableCellPadding: false, tablePipeAlign: false })
  .use(remarkStringify, {
    bullet: '-',
    emphasis: '_',
    rule: '-',
    listItemIndent: 'one',
    // Most texts hold nothing that Markdown could take for a sign; asking every pattern of each costs a second a build.
    handlers: {
      text: (node: Text, _, state, info) =>
        isPlain(node.value, info) ? node.value : state.safe(node.value, info),
    },
    // Readers link `www.` before letters of any script and before marks; remark-gfm escapes it before ASCII alone.
    unsafe: [{ character: '.', before: '[Ww]', inConstruct: 'phrasing' }],
  })
  .freeze();

/** What stands beside a text in the line: `[` before that of a link, a line break before that of a paragraph. */
interface Beside {
  readonly before: string;
  readonly after: string;
}

/**
 * Letters, figures and the signs of prose, none of which begins a list, an entity or an address where it stands. Signs and
 * blanks may stand at an end only where something else stands beside them.
 */
const isPlain = (value: string, { before, after }: Beside): boolean =>
  /^[\p{L}\p{N} ,;.:’“”–()%/'"-]+$/u.test(value) &&
  !/:\/|www\.|[/:-]$/i.test(value) &&
  (/^\p{L}/u.test(value) || (before === ')' && /^[ .,;]/.test(value)) || /^\d+(?![\d.)])/.test(value)) &&
  (!value.endsWith(' ') || after === '[');

/** A piece of text. */
export const words = (value: string): Text => ({ type: 'text', value });

/** A link called by a text. */
export const linked = (value: string, url: string): Link => ({ type: 'link', url, children: [words(value)] });

/** A paragraph of texts and links; texts may be given bare. */
export const paragraph = (...parts: readonly (PhrasingContent | string)[]): Paragraph => ({
  type: 'paragraph',
  children: parts.map((part) => (typeof part === 'string' ? words(part) : part)),
});

/** A heading of a depth from 1 on. */
export const heading = (depth: 1 | 2 | 3, value: string | PhrasingContent): RootContent => ({
  type: 'heading',
  depth,
  children: [typeof value === 'string' ? words(value) : value],
});

/** A list, each item of one or more paragraphs. */
export const list = (items: readonly (readonly BlockContent[])[]): BlockContent => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: items.map((children): ListItem => ({ type: 'listItem', spread: false, children: [...children] })),
});
