import type { Place } from '#report/problem.ts';

/** Why a body could not be read as MDX, in an author's words. The place is within the body, counted from 1. */
export interface MdxExplanation {
  readonly place: Place;
  readonly found: string;
  readonly expected: string;
  readonly suggestion: string;
}

/** Says what an author can do about an error of the MDX parser, whose own words are for programmers. */
export function explainMdxError(error: unknown, body: string): MdxExplanation {
  const { reason = String(error), line = 1, column = 1 } = error as Partial<MdxError>;
  const cause = causes.find(({ says }) => says.test(reason));
  const place = { line: line ?? 1, column: column ?? 1 };
  if (!cause) {
    const found = reason.split('\n')[0] ?? reason;
    return { place, found, expected: 'plain text with Markdown', suggestion: signs };
  }
  const opened = /\((\d+):(\d+)-/.exec(reason);
  const opening = opened ? { line: Number(opened[1]), column: Number(opened[2]) } : place;
  const { mark, found, expected, suggestion } = cause;
  const tag = /`(<[^`]*>)`/.exec(reason)?.[1] ?? '';
  return {
    place: mark === undefined ? opening : placeBefore(mark, place, body),
    found: found.replace('TAG', () => tag),
    expected,
    suggestion: suggestion.replace('TAG', () => tag.replace('<', '</')),
  };
}

/** What the parser throws: a message of the vfile family. */
interface MdxError {
  readonly reason: string;
  readonly line: number | null;
  readonly column: number | null;
}

const signs = 'To show < or { in the text, write \\< or \\{.';
const brackets = '\\{ and \\} for curly brackets in the text';

/** `mark`: the sign that the author should look at, when the parser points to a place after it. */
const causes: readonly {
  readonly says: RegExp;
  readonly found: string;
  readonly expected: string;
  readonly suggestion: string;
  readonly mark?: string;
}[] = [
  {
    says: /import\/exports/,
    found: 'a line that begins with import or export, which MDX takes for program code',
    expected: 'a line that begins with another word',
    suggestion: 'Turn the sentence round, or join the line to the one above.',
    mark: '\n',
  },
  {
    says: /expression|curly/i,
    found: 'a curly bracket',
    expected: brackets,
    suggestion: 'Write \\{ instead of {, or use round brackets.',
    mark: '{',
  },
  {
    says: /to create a comment/,
    found: 'a comment (<!--)',
    expected: 'only text that readers may see',
    suggestion: 'Remove the comment; put what reviewers should know in the pull request.',
    mark: '<',
  },
  {
    says: /to create a link/,
    found: 'an address between < and >',
    expected: 'a link as [words](https://example.org/)',
    suggestion: 'Put the words of the link in square brackets and the address in round ones.',
    mark: '<',
  },
  {
    says: /^Expected a closing tag/,
    found: 'TAG without its end',
    expected: 'an end for each component, in the same paragraph or on a line of its own',
    suggestion: 'Write TAG where it ends; to show the sign < itself, write \\<.',
  },
  {
    says: /^Unexpected closing/,
    found: 'the end of a component that was not begun',
    expected: 'a beginning such as <Note> before each end',
    suggestion: 'Remove it, or write the beginning of the component above it.',
    mark: '<',
  },
  {
    says: /attribute|after name/,
    found: 'a < sign, or a component whose attributes are not as name="text"',
    expected: '\\< for the sign, or attributes as name="text"',
    suggestion:
      'To show the sign, write \\<. In a component, put the value of each attribute in double quotes.',
    mark: '<',
  },
  {
    says: /name/,
    found: 'a < sign',
    expected: '\\< where the sign itself is meant',
    suggestion: 'Write \\< instead of <.',
    mark: '<',
  },
];

/** The last place of a sign at or before another place; after a line break for `\n`. */
function placeBefore(mark: string, { line, column }: Place, body: string): Place {
  if (mark === '\n') return { line, column: 1 };
  const lines = body.split('\n');
  for (let at = line; at >= 1; at -= 1) {
    const text = lines[at - 1] ?? '';
    const found = text.slice(0, at === line ? column : undefined).lastIndexOf(mark);
    if (found !== -1) return { line: at, column: found + 1 };
  }
  return { line, column };
}
