import type { Heading, Root, RootContent } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { GuideText } from '#views/contribute-page.ts';

/**
 * Reads a Markdown file that maintainers own: one heading of the first depth, an opening, sections.
 * An address of this site, which a reader of the file cannot follow, is written as code there and becomes a link here.
 * @param addressOf where the file that a link leads to is read; a link that would lead nowhere becomes its text.
 */
export function readGuide(markdown: string, addressOf: (href: string) => string | undefined): GuideText {
  const tree = parser.parse(markdown);
  visit(tree, 'link', (link, index, parent) => {
    const address = addressOf(link.url);
    if (address !== undefined) link.url = address;
    else if (index !== undefined) parent?.children.splice(index, 1, ...link.children);
  });
  visit(tree, 'inlineCode', (code, index, parent) => {
    if (!/^\/[\w/-]*\/$/.test(code.value) || index === undefined) return;
    parent?.children.splice(index, 1, { type: 'link', url: code.value, children: [code] });
    return index + 1;
  });
  const [opening = [], ...parts] = splitAtHeadings(tree.children);
  const title = opening.find((node) => node.type === 'heading');
  return {
    title: title === undefined ? '' : textOf(title),
    lead: opening
      .filter((node) => node !== title)
      .map(textOf)
      .join(' '),
    sections: parts.map(([first, ...rest]) => {
      const heading = first === undefined ? '' : textOf(first);
      return { id: slugOf(heading), heading, html: htmlOf(rest) };
    }),
  };
}

/** Where a file of the repository is read on the site: `content/guides/governance.mdx#notice` → `/governance/#notice`. */
export function siteAddressOf(href: string): string | undefined {
  const [, path = '', fragment = ''] = /^(.+?)\.(?:mdx|yaml|md)(#.*)?$/.exec(href) ?? [];
  if (path.startsWith('content/')) return `/${path.replace(/^content\/(?:guides\/)?/, '')}/${fragment}`;
  const page = pagesOfFiles.get(path);
  return page && page + fragment;
}

/** The files beside `content/` that are pages as well. */
const pagesOfFiles = new Map([
  ['CONTRIBUTING', '/contribute/'],
  ['SECURITY', '/security/'],
]);

const parser = unified().use(remarkParse).use(remarkGfm).freeze();
const writer = unified().use(remarkRehype).use(rehypeStringify).freeze();

function htmlOf(children: RootContent[]): string {
  const root: Root = { type: 'root', children };
  visit(root, 'table', (table) => {
    table.align = null;
  });
  return writer.stringify(writer.runSync(root));
}

function splitAtHeadings(nodes: readonly RootContent[]): RootContent[][] {
  const parts: RootContent[][] = [[]];
  for (const node of nodes) {
    if (isSectionHeading(node)) parts.push([]);
    parts.at(-1)?.push(node);
  }
  return parts;
}

const isSectionHeading = (node: RootContent): node is Heading => node.type === 'heading' && node.depth === 2;

function textOf(node: RootContent): string {
  const texts: string[] = [];
  visit(node, (each) => {
    if (each.type === 'text' || each.type === 'inlineCode') texts.push(each.value);
  });
  return texts.join('').replace(/\s+/g, ' ');
}

const slugOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
