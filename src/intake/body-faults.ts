import type { Node, Parents, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Place } from '#report/problem.ts';
import { type CharacterFault, findCharacterFault } from '#schema/character-faults.ts';
import { codedCharacters } from './coded-characters.ts';
import { componentFaults } from './component-faults.ts';
import { unfinishedMarks } from './unfinished-marks.ts';
import { addressFault, isOnThisSite } from './link-address.ts';

export interface BodyFault {
  readonly rule:
    'mdx-syntax' | 'mdx-limit' | 'mdx-element' | 'link-address' | 'personal-contact' | CharacterFault['rule'];
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

/** Judges the tree of a body against the allow-list, and collects its links to pages of this site. */
export function judgeBody(tree: Root, body: string): { faults: BodyFault[]; siteLinks: SiteLink[] } {
  const faults: BodyFault[] = [];
  faults.push(...unfinishedMarks(tree, body));
  // What is wrong with the characters of the file itself is said by its rules, once.
  const isAsWritten = findCharacterFault(body) === undefined;
  visit(tree, (node, _, parent) => {
    const place = placeOf(node);
    faults.push(
      ...elementFaults(node, parent).map((fault) => ({ rule: 'mdx-element' as const, place, ...fault })),
    );
    if (isAsWritten) faults.push(...codedCharacters(node).map((fault) => ({ place, ...fault })));
  });
  const links = judgeLinks(tree);
  return { faults: [...faults, ...links.faults], siteLinks: links.siteLinks };
}

/** Judges the links of a tree, and collects those to pages of this site. */
export function judgeLinks(tree: Root): { faults: BodyFault[]; siteLinks: SiteLink[] } {
  const faults: BodyFault[] = [];
  const siteLinks: SiteLink[] = [];
  visit(tree, (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return;
    const place = placeOf(node);
    const fault = addressFault(node.url);
    if (/^(?:mailto|tel):/i.test(node.url)) faults.push({ ...contact, place });
    else if (fault) faults.push({ rule: 'link-address', place, expected: expectedAddress, ...fault });
    else if (isOnThisSite(node.url)) siteLinks.push({ address: node.url, place });
  });
  return { faults, siteLinks };
}

const expectedAddress = 'an https address, or a path on this site such as /cbms/osce/cbm-8/';
const contact = {
  rule: 'personal-contact',
  found: 'an e-mail address or telephone number',
  expected: 'no contact data of persons or offices',
  suggestion: 'Remove it. Name the institution, or link to its public page.',
} as const;
type AnyNode = Root | Parents['children'][number];

function elementFaults(node: AnyNode, parent: Parents | undefined) {
  switch (node.type) {
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return componentFaults(node, parent);
    case 'heading':
      return node.depth === 1 ? [firstLevel] : [];
    case 'listItem':
      return typeof node.checked === 'boolean' ? [tickBox] : [];
    default: {
      const refused = refusedElements[node.type];
      if (refused) return [refused];
      return allowedElements.has(node.type) ? [] : [{ ...plain, found: node.type }];
    }
  }
}

const allowedElements: ReadonlySet<string> = new Set([
  'root',
  'paragraph',
  'text',
  'emphasis',
  'strong',
  'delete',
  'list',
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
]);

const plain = {
  expected: 'paragraphs, headings, lists, tables, quotations, links and footnotes',
  suggestion: 'Say it in plain text.',
};

const curly = {
  ...plain,
  found: 'text in curly brackets',
  suggestion: 'To show a curly bracket, write \\{ instead of {.',
};
const image = { ...plain, found: 'an image', suggestion: 'Describe it in words, or link to its page.' };

const refusedElements: Record<string, { found: string; expected: string; suggestion: string }> = {
  mdxjsEsm: { ...plain, found: 'an import or export', suggestion: 'Remove the line; no entry runs code.' },
  mdxFlowExpression: curly,
  mdxTextExpression: curly,
  image,
  imageReference: image,
  code: {
    ...plain,
    found: 'a code block',
    suggestion: 'Remove the line of ``` before it and the one after it.',
  },
};

const firstLevel = {
  found: 'a heading of the first level',
  expected: 'headings from the second level on (##); the title of the page comes from its fields',
  suggestion: 'Write ## instead of #.',
};

const tickBox = {
  found: 'a list item with a box to tick',
  expected: 'plain list items',
  suggestion: 'Remove [ ] or [x] from the beginning of the item.',
};

function placeOf(node: Node): Place {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return { line, column };
}
