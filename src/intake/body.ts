import type { Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { type BodyFault, judgeBody, type SiteLink } from './body-faults.ts';
import { bodyElements, bodyHtml } from './body-html.ts';
import { exceededLimits } from './limits.ts';
import { explainMdxError } from './mdx-syntax.ts';

export interface ParsedBody {
  /** Empty when the body is empty or has faults. */
  readonly html: string;
  readonly siteLinks: readonly SiteLink[];
  readonly faults: readonly BodyFault[];
}

/**
 * Parses the body of an entry once, judges it against the allow-list on that tree and turns that same tree into HTML.
 * Nothing in it is ever executed: modules and expressions are refused, components come from the allow-list.
 * @param firstLine the line of the file on which the body starts, counted from 1.
 */
export function parseBody(body: string, firstLine: number): ParsedBody {
  const { html, siteLinks, faults } = readBody(body);
  const inFile = <T extends BodyFault | SiteLink>({ place, ...rest }: T) => ({
    ...rest,
    place: { line: place.line + firstLine - 1, column: place.column },
  });
  return { html, siteLinks: siteLinks.map(inFile), faults: faults.map(inFile) };
}

/** The elements of a body, for a page that builds them itself; nothing when the body has faults. */
export function elementsOfBody(body: string): HtmlRoot | undefined {
  const { tree, faults } = judgedTree(body);
  return tree === undefined || faults.length > 0 ? undefined : bodyElements(tree);
}

/** The same with places that count from the beginning of the body. */
function readBody(body: string): ParsedBody {
  const { tree, faults, siteLinks } = judgedTree(body);
  return { html: tree === undefined || faults.length > 0 ? '' : bodyHtml(tree), siteLinks, faults };
}

interface JudgedTree {
  /** Missing where the body could not be parsed. */
  readonly tree?: Root;
  readonly faults: readonly BodyFault[];
  readonly siteLinks: readonly SiteLink[];
}

function judgedTree(body: string): JudgedTree {
  const refused = (faults: readonly BodyFault[]): JudgedTree => ({ siteLinks: [], faults });
  const tooMuch = exceededLimits(body);
  if (tooMuch.length > 0) return refused(tooMuch.map((fault) => ({ rule: 'mdx-limit', ...fault })));
  let tree: Root;
  try {
    tree = parser.parse(body);
  } catch (error) {
    return refused([{ rule: 'mdx-syntax', ...explainMdxError(error, body) }]);
  }
  unwrapComponents(tree);
  return { tree, ...judgeBody(tree, body) };
}

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm);

/** A component alone in a paragraph, `<Note>text</Note>`, is a block of its own that holds a paragraph. */
function unwrapComponents(tree: Root): void {
  visit(tree, 'paragraph', (paragraph, index, parent) => {
    const [only] = paragraph.children;
    if (only?.type !== 'mdxJsxTextElement' || paragraph.children.length > 1 || index === undefined) return;
    parent?.children.splice(index, 1, {
      ...only,
      type: 'mdxJsxFlowElement',
      children: [{ type: 'paragraph', children: only.children }],
    });
  });
}
