import type { Element, ElementContent, Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { entryComponents } from '#mdx/components.ts';
import { tableBox } from '#mdx/table-box.ts';
import type { ComponentElement } from './component-faults.ts';

/** The tree of a body as HTML. Only for a tree in which no fault was found. */
export const bodyHtml = (tree: Root): string => renderer.stringify(bodyElements(tree));

/** The elements of that HTML. Only for a tree in which no fault was found. */
export function bodyElements(tree: Root): HtmlRoot {
  // The attribute align is no longer HTML, and a style would break the content security policy.
  visit(tree, 'table', (table) => {
    table.align = null;
  });
  const elements = renderer.runSync(tree);
  visit(elements, 'element', (element, index, parent) => {
    if (element.tagName !== 'table' || index === undefined || parent === undefined) return undefined;
    parent.children[index] = tableBox(element);
    return SKIP;
  });
  return elements;
}

const renderer = unified()
  .use(remarkRehype, {
    clobberPrefix: 'note-',
    footnoteLabelProperties: {},
    handlers: { mdxJsxFlowElement: renderComponent },
  })
  .use(rehypeStringify);

function renderComponent(
  state: { all: (node: never) => ElementContent[] },
  node: ComponentElement,
): Element | undefined {
  const attributes = node.attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
      ? [[attribute.name, attribute.value] as const]
      : [],
  );
  return entryComponents[node.name ?? '']?.render(Object.fromEntries(attributes), state.all(node as never));
}
