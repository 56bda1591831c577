import type { Place } from '#report/problem.ts';

export interface Frontmatter {
  readonly fields: string;
  readonly body: string;
  /** The line of the file on which the body starts, counted from 1. */
  readonly bodyLine: number;
}

export interface FrontmatterFault {
  readonly rule: 'frontmatter';
  readonly place: Place;
  readonly found: string;
  readonly expected: string;
  readonly suggestion: string;
}

/** Splits the text of an MDX file into its fields, which stand between two lines of three hyphens, and its body. */
export function splitFrontmatter(text: string): Frontmatter | FrontmatterFault {
  const match = /^---[ \t]*\n((?:[\s\S]*?\n)?)---[ \t]*(?:\n|$)/.exec(text);
  if (match === null) return faultIn(text);
  return {
    fields: match[1] ?? '',
    body: text.slice(match[0].length),
    bodyLine: match[0].split('\n').length,
  };
}

function faultIn(text: string): FrontmatterFault {
  const rule = 'frontmatter';
  const expected = 'a first line of three hyphens, the fields, and a second line of three hyphens';
  if (/^---[ \t]*(?:\n|$)/.test(text)) {
    const lines = text.trimEnd().split('\n');
    const below = lines.findIndex((line, index) => index > 0 && line.trim() !== '' && !ofFields.test(line));
    const found = 'fields that are opened with --- and never closed';
    return below === -1
      ? {
          rule,
          place: at(lines.length),
          found,
          expected,
          suggestion: 'Write --- on a line of its own after this line.',
        }
      : {
          rule,
          place: at(below + 1),
          found,
          expected,
          suggestion: 'Write --- on a line of its own above this line.',
        };
  }
  if (/^(?:-{2}|-{4,}|[–—]+-?)[ \t]*\n/.test(text)) {
    const found = `${text.split('\n')[0]?.trim() ?? ''} on the first line`;
    return { rule, place: at(1), found, expected, suggestion: 'Write three hyphens (---) instead.' };
  }
  if (/^\s+---[ \t]*\n/.test(text)) {
    const found = 'an empty line or a space before the first ---';
    return {
      rule,
      place: at(1),
      found,
      expected,
      suggestion: 'Delete what stands before the first three hyphens.',
    };
  }
  const first = text.split('\n')[0] ?? '';
  return {
    rule,
    place: at(1),
    found: first.trim() === '' ? 'no fields' : `"${first.slice(0, 60)}", where the fields should begin`,
    expected,
    suggestion: 'Start the file with ---, then the fields, then --- again; the text comes after that.',
  };
}

/** Lines that belong to fields: names with a colon, hyphens, and what is indented below them. */
const ofFields = /^(?:[A-Za-z][\w-]*:(?:\s|$)|\s|-|#)/;

const at = (line: number): Place => ({ line, column: 1 });
