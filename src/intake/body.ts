import type { Element, ElementContent, Root as HtmlRoot } from 'hast';
import type { Link, Node, Parent, Root } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { entryComponents } from '#mdx/components.ts';
import { nearestOf } from '#report/nearest.ts';
import type { Place } from '#report/problem.ts';
import { exceededLimits } from './limits.ts';

export interface BodyFault {
  readonly rule: 'mdx-syntax' | 'mdx-limit' | 'mdx-element' | 'link-address';
  readonly place: Place;
  readonly found: string;
  readonly expected: string;
  readonly suggestion: string;
}

/** A link to a page of this site, found in a body. */
export interface SiteLink {
  readonly address: string;
  readonly place: Place;
}

export interface ParsedBody {
  readonly html: string;
  readonly siteLinks: readonly SiteLink[];
  readonly faults: readonly BodyFault[];
}

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/**
 * Parses the body of an entry once, judges it against the allow-list on that tree and turns that same tree into HTML.
 * Nothing in it is ever executed: modules and expressions are refused, components come from the allow-list.
 * @param firstLine the line of the file on which the body starts, counted from 1.
 */
export function parseBody(body: string, firstLine: number): ParsedBody {
  if (body.trim() === '') return { html: '', siteLinks: [], faults: [] };
  const tooMuch = exceededLimits(body, firstLine).map((fault): BodyFault => ({
    rule: 'mdx-limit',
    suggestion: 'Shorten it, or split it into paragraphs.',
    ...fault,
  }));
  if (tooMuch.length > 0) return { html: '', siteLinks: [], faults: tooMuch };

  let tree: Root;
  try {
    tree = parser.parse(body);
  } catch (error) {
    return { html: '', siteLinks: [], faults: [syntaxFault(error, firstLine)] };
  }
  const { faults, siteLinks } = judge(tree, firstLine);
  return { html: faults.length > 0 ? '' : toHtml(tree), siteLinks, faults };
}

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm);

const allowedNodes = new Set([
  'root',
  'paragraph',
  'text',
  'emphasis',
  'strong',
  'delete',
  'heading',
  'list',
  'listItem',
  'blockquote',
  'link',
  'inlineCode',
  'break',
  'thematicBreak',
  'table',
  'tableRow',
  'tableCell',
  'footnoteReference',
  'footnoteDefinition',
  'definition',
  'linkReference',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
]);

const nodeNames: Record<string, string> = {
  mdxjsEsm: 'an import or export',
  mdxFlowExpression: 'text in curly brackets',
  mdxTextExpression: 'text in curly brackets',
  html: 'HTML',
  image: 'an image',
  imageReference: 'an image',
  code: 'a code block',
};

function judge(tree: Root, firstLine: number) {
  const faults: BodyFault[] = [];
  const siteLinks: SiteLink[] = [];
  visit(tree, (node) => {
    const place = placeOf(node, firstLine);
    if (!allowedNodes.has(node.type)) {
      faults.push({
        rule: 'mdx-element',
        place,
        found: nodeNames[node.type] ?? node.type,
        expected: 'paragraphs, headings, lists, tables, quotations, links and footnotes',
        suggestion: suggestionFor(node.type),
      });
      return SKIP;
    }
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      faults.push(...componentFaults(node, place));
    }
    if (node.type === 'heading' && node.depth === 1) {
      faults.push({
        rule: 'mdx-element',
        place,
        found: 'a heading of the first level',
        expected: 'headings from the second level on (##); the title of the page comes from the frontmatter',
        suggestion: 'Write ## instead of #.',
      });
    }
    if (node.type === 'link' || node.type === 'definition') {
      const fault = addressFault(node.url, place);
      if (fault) faults.push(fault);
      else if (node.url.startsWith('/') || node.url.startsWith('#'))
        siteLinks.push({ address: node.url, place });
    }
    return undefined;
  });
  return { faults, siteLinks };
}

function suggestionFor(type: string): string {
  if (type.includes('Expression')) return 'To show a curly bracket, write \\{ before it.';
  if (type === 'mdxjsEsm') return 'If the sentence begins with that word, start the line with another one.';
  return 'Say it in plain text.';
}

function componentFaults(node: JsxElement, place: Place): BodyFault[] {
  const name = node.name ?? '';
  const component = Object.hasOwn(entryComponents, name) ? entryComponents[name] : undefined;
  const fault = (found: string, expected: string, suggestion: string): BodyFault => ({
    rule: 'mdx-element',
    place,
    found,
    expected,
    suggestion,
  });
  if (!component) {
    const known = Object.keys(entryComponents);
    const near = nearestOf(name, known);
    return [
      fault(
        `<${name}>`,
        `one of ${known.map((known) => `<${known}>`).join(', ')}`,
        near
          ? `Did you mean <${near}>? To show the sign itself, write \\<.`
          : 'To show the sign itself, write \\<.',
      ),
    ];
  }
  return node.attributes.flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') {
      return [
        fault(
          `an attribute of <${name}> that is not text`,
          'attributes as name="text"',
          'Put the value in quotes.',
        ),
      ];
    }
    if (!Object.hasOwn(component.attributes, attribute.name)) {
      const known = Object.keys(component.attributes);
      return [
        fault(`the attribute ${attribute.name} of <${name}>`, `one of ${known.join(', ')}`, 'Remove it.'),
      ];
    }
    return [];
  });
}

/** What is wrong with an address in a body, if anything. Judged after decoding, since a browser decodes too. */
function addressFault(url: string, place: Place): BodyFault | undefined {
  const fault = (found: string): BodyFault => ({
    rule: 'link-address',
    place,
    found,
    expected: 'an https address, or a path on this site such as /cbms/osce/cbm-8/',
    suggestion: 'Use the https form of the address; for a page of this site start with /.',
  });
  if (/^#[a-z0-9-]+$/.test(url)) return undefined;
  if (/^\/(?!\/)[a-z0-9/.@#-]*$/.test(url)) return undefined;
  try {
    const parsed = new URL(url);
    if (parsed.protocol === 'https:' && parsed.username === '' && parsed.password === '') return undefined;
    return fault(`${parsed.protocol} address`);
  } catch {
    return fault(url === '' ? 'an empty address' : url.slice(0, 80));
  }
}

function toHtml(tree: Root): string {
  return renderer.stringify(renderer.runSync(tree) as HtmlRoot);
}

const renderer = unified()
  .use(remarkRehype, {
    clobberPrefix: 'note-',
    footnoteLabelProperties: {},
    handlers: { mdxJsxFlowElement: renderComponent, mdxJsxTextElement: renderComponent },
  })
  .use(rehypeStringify);

function renderComponent(
  state: { all: (node: never) => ElementContent[] },
  node: JsxElement,
): Element | undefined {
  const component = entryComponents[node.name ?? ''];
  if (!component) return undefined;
  const attributes = Object.fromEntries(
    (node.attributes as MdxJsxAttribute[]).map(({ name, value }) => [name, String(value)]),
  );
  return component.render(attributes, state.all(node as never));
}

function syntaxFault(error: unknown, firstLine: number): BodyFault {
  const { reason, line, column } = error as { reason?: string; line?: number; column?: number };
  return {
    rule: 'mdx-syntax',
    place: { line: firstLine + (line ?? 1) - 1, column: column ?? 1 },
    found: (reason ?? String(error)).split('\n')[0] ?? '',
    expected: 'text that can be read as MDX',
    suggestion: 'To show < or { in text, write \\< or \\{. A line may not begin with import or export.',
  };
}

function placeOf(node: Node | Parent | Link, firstLine: number): Place {
  const start = node.position?.start;
  return { line: firstLine + (start?.line ?? 1) - 1, column: start?.column ?? 1 };
}
