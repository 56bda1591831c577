import type { Nodes } from 'mdast';
import { findCharacterFault } from '#schema/character-faults.ts';

/**
 * What the texts of a node hold that a reader would not see or would take for something else. The rules for files
 * judge the file as it is written; this finds what is written as a code, such as `&#x200B;`, or parted by marks.
 */
export function codedCharacters(node: Nodes) {
  const faults = textsOf(node)
    .map(findCharacterFault)
    .filter((fault) => fault !== undefined);
  return faults.slice(0, 1).map(({ rule, found, expected }) => ({
    rule,
    found: `${found}, written as a code or parted by marks`,
    expected,
    suggestion: 'Delete the code, or write the letter itself.',
  }));
}

function textsOf(node: Nodes): string[] {
  switch (node.type) {
    // A word may be parted by marks: p*а*ypal.
    case 'paragraph':
    case 'heading':
    case 'tableCell':
      return [textIn(node)];
    case 'link':
    case 'definition':
      return [node.title ?? '', node.url];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return node.attributes.map(({ value }) => (typeof value === 'string' ? value : ''));
    default:
      return [];
  }
}

function textIn(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textIn).join('') : '';
}
