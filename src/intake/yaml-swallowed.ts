import { type Document, isScalar, visit } from 'yaml';
import type { YamlExplanation } from './yaml-errors.ts';

/**
 * Lines that YAML takes for the rest of a text above them without a complaint, though they were meant for something else:
 * a field without a space after its colon, or items of a list of which the first lack their hyphen.
 */
export function swallowedLines(document: Document, text: string): YamlExplanation[] {
  const swallowed: YamlExplanation[] = [];
  visit(document, (_, node) => {
    if (!isScalar(node) || node.type !== 'PLAIN' || !node.range) return;
    const [start, end] = node.range;
    let offset = start;
    for (const [index, line] of text.slice(start, end).split('\n').entries()) {
      const first = offset + line.search(/\S|$/);
      const trimmed = line.trim();
      offset += line.length + 1;
      if (index === 0) continue;
      if (/^[A-Za-z][\w-]*:(?!\/\/)[^\s:]/.test(trimmed)) {
        swallowed.push({ offset: first, ...withoutSpace(trimmed) });
        return;
      }
      if (/^-\s/.test(trimmed)) {
        swallowed.push({ offset: start, ...withoutHyphen(text.slice(start, end)) });
        return;
      }
    }
  });
  return swallowed;
}

/** A name and its value with nothing between them: `status:adopted`. */
export const withoutSpace = (line: string) => ({
  found: 'a colon without a space after it',
  expected: 'a name, a colon, a space and the value',
  suggestion: `Write ${line.slice(0, 80).replace(':', ': ')}`,
});

const withoutHyphen = (lines: string) => ({
  found: `"${(lines.split('\n')[0] ?? '').trim().slice(0, 60)}", without a hyphen, in a list`,
  expected: 'a hyphen and a space before each item of a list',
  suggestion: 'Write "- " before it, and before each further item that has none.',
});
