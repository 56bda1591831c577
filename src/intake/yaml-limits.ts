import type { LimitFault } from './limits.ts';

/** Counted before the YAML parser runs: its time grows with the square of the brackets, quotes and colons that it has to undo. */
export const yamlLimits = {
  /** Of the fields of an entry, or of a list of many records. */
  lines: 5000,
  lineLength: 4000,
  /** Most quotes, brackets, colons and the like in one line, and in all. */
  marksInLine: 200,
  marks: 6000,
  brackets: 2000,
  /** Most columns before the first letter of a line. */
  indentation: 60,
} as const;

/** What in fields exceeds the limits, with places that count from their beginning; empty when they are safe to parse. */
export function exceededYamlLimits(text: string): LimitFault[] {
  const lines = text.split('\n');
  const { marks, brackets } = yamlLimits;
  return [
    ...lines.slice(0, yamlLimits.lines).flatMap((line, index) => lineFault(line, index + 1)),
    ...(lines.length > yamlLimits.lines
      ? [whole(`${String(lines.length)} lines`, yamlLimits.lines, 'lines')]
      : []),
    ...overall(text, /[[\]{}]/g, brackets, 'brackets'),
    ...overall(text, structural, marks, 'brackets, quotes, colons and other marks'),
  ].slice(0, 1);
}

const structural = /[[\]{}"'&*!?|>%@`#]|:(?=\s|$)|-(?=\s|$)/gm;

function overall(text: string, marks: RegExp, most: number, what: string): LimitFault[] {
  const count = text.match(marks)?.length ?? 0;
  return count > most ? [whole(`${String(count)} ${what}`, most, what)] : [];
}

const whole = (found: string, most: number, what: string): LimitFault => ({
  place: { line: 1, column: 1 },
  found,
  expected: `at most ${String(most)} ${what} in the fields of a file`,
  suggestion: 'Leave out what is not about CBMs, or split the entry.',
});

function lineFault(text: string, line: number): LimitFault[] {
  const report = (found: string, expected: string, suggestion: string): LimitFault[] => [
    { place: { line, column: 1 }, found, expected, suggestion },
  ];
  const { lineLength, marksInLine, indentation } = yamlLimits;
  if (text.length > lineLength) {
    const found = `a line of ${String(text.length)} characters`;
    return report(found, `at most ${String(lineLength)}`, 'Say it in fewer words, or in the body.');
  }
  const marks = text.match(structural)?.length ?? 0;
  if (marks > marksInLine) {
    const found = `${String(marks)} brackets, quotes, colons and other marks in one line`;
    return report(found, `at most ${String(marksInLine)}`, 'Put each value on a line of its own.');
  }
  const spaces = text.search(/[^\s\-?]|$/);
  if (spaces > indentation) {
    const expected = `a few levels, indented by at most ${String(indentation)} columns`;
    return report('a line indented very far', expected, 'Bring it back below the field that it belongs to.');
  }
  return [];
}
