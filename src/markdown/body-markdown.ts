import type { PhrasingContent, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { paragraph, words } from './to-markdown.ts';

/**
 * The prose of an entry without its components, as Markdown that no reader takes for HTML: the title of a component
 * stands in bold above its text. The intake has made sure that nothing else of MDX is there.
 * @param fullAddress gives a link its address in full: this text may be read anywhere.
 */
export function bodyMarkdown(body: string, fullAddress: (href: string) => string): RootContent[] {
  const tree = reader.parse(body);
  visit(tree, ['link', 'definition'], (node) => {
    if ('url' in node) node.url = fullAddress(node.url);
  });
  visit(tree, (node, index, parent) => {
    if (parent === undefined || index === undefined) return undefined;
    if (node.type === 'mdxJsxFlowElement') {
      parent.children.splice(index, 1, ...titleParagraph(node), ...node.children);
      return [SKIP, index];
    }
    const [only] = node.type === 'paragraph' ? node.children : [];
    if (node.type === 'paragraph' && only?.type === 'mdxJsxTextElement' && node.children.length === 1) {
      parent.children.splice(index, 1, ...titleParagraph(only), paragraph(...only.children));
      return [SKIP, index];
    }
    return undefined;
  });
  return tree.children;
}

const reader = unified().use(remarkParse).use(remarkMdx).use(remarkGfm);

function titleParagraph({
  attributes,
}: MdxJsxFlowElement | MdxJsxTextElement): [] | [ReturnType<typeof paragraph>] {
  const title = attributes.find((attribute) => 'name' in attribute && attribute.name === 'title')?.value;
  if (typeof title !== 'string' || title === '') return [];
  const bold: PhrasingContent = { type: 'strong', children: [words(title)] };
  return [paragraph(bold)];
}
