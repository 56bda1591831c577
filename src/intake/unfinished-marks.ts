import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { BodyFault } from './body-faults.ts';

/** Marks of Markdown that did not become what their author meant, and so stand in the text as signs. */
export function unfinishedMarks(tree: Root, body: string): BodyFault[] {
  const faults: BodyFault[] = [];
  visit(tree, 'text', ({ value, position }) => {
    const start = position?.start.offset;
    const end = position?.end.offset;
    if (start === undefined || end === undefined) return;
    const mark = marks.find(({ looks }) => looks.test(value));
    if (mark === undefined) return;
    // Looked for again as it was written: in the value, escapes and codes are gone.
    const index = body.slice(start, end).search(mark.looks);
    if (index === -1) return;
    const before = body.slice(0, start + index).split('\n');
    const place = { line: before.length, column: (before.at(-1) ?? '').length + 1 };
    const { found, expected, suggestion } = mark;
    faults.push({ rule: 'mdx-syntax', place, found, expected, suggestion });
  });
  return faults;
}

const marks: readonly {
  readonly looks: RegExp;
  readonly found: string;
  readonly expected: string;
  readonly suggestion: string;
}[] = [
  {
    looks: /^#{1,6}(?=\p{L})/mu,
    found: 'a heading without a space after its signs',
    expected: 'the signs, a space and the words of the heading',
    suggestion: 'Write a space after the signs: ## Background',
  },
  {
    looks: /^\|.*\|\s*\n\|/m,
    found: 'rows of a table without the line that makes it one',
    expected: 'a second line of hyphens between bars, below the headings',
    suggestion: 'Below the first row write as many cells of hyphens: | --- | --- |',
  },
  {
    looks: /\[\^[^\]\s]+\]/,
    found: 'the mark of a footnote that has no text',
    expected: 'for each mark [^1] a line that begins with [^1]: and gives the note',
    suggestion: 'Write the note on a line of its own below the text: [^1]: The note.',
  },
  {
    looks: /\[[^\]]*\]\s*\((?=https?:|[/#])/,
    found: 'a link that is not complete',
    expected: 'a link as [words](/cbms/osce/cbm-8/)',
    suggestion: 'Close the round bracket after the address, and leave no space between the two brackets.',
  },
  {
    looks: /\*\*|__/,
    found: 'two signs for bold text without their partners',
    expected: 'bold text as **words**, without spaces inside the signs',
    suggestion: 'Write the two signs at both ends of the words, or remove them.',
  },
];
