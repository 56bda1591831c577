import type { YamlExplanation } from './yaml-errors.ts';
import { withoutSpace } from './yaml-swallowed.ts';

interface Line {
  readonly start: number;
  readonly text: string;
}

/** The line of a text that holds an offset. */
export function lineAt(text: string, offset: number): Line {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return { start, text: text.slice(start, end === -1 ? undefined : end) };
}

/** The line with its value in quotes, as advice: `Put the value in quotes: title: "Repository: a proposal"`. */
export function quotedLine(text: string, offset: number): string {
  const line = lineAt(text, offset).text.trim();
  const [, name, value] = /^((?:- )?[\w-]+: +|- )(.*)$/.exec(line) ?? [];
  if (name === undefined || value === undefined || line.length > 120 || /[{}]/.test(line)) {
    return 'Put the whole value in double quotes.';
  }
  return `Put the value in quotes: ${name}${quoted(value.trim())}`;
}

/** `'it's'` → `"it's"`; text that holds double quotes gets single ones. */
function quoted(value: string): string {
  const bare =
    /^(["'])(.*)\1$/.exec(value)?.[2] ??
    /^[“‘](.*)[”’]$/.exec(value)?.[1] ??
    value.replace(/^["'](?=[^"']*$)/, '');
  return bare.includes('"') || bare.includes('\\') ? `'${bare.replaceAll("'", "''")}'` : `"${bare}"`;
}

/** What is wrong with the line on which the parser stumbled, judged by its shape as an author sees it. */
export function explainLine(text: string, offset: number, code: string): YamlExplanation | undefined {
  const line = lineAt(text, offset);
  const trimmed = line.text.trim();
  const first = line.start + line.text.search(/\S|$/);
  const shape = shapes.find(({ looks }) => looks.test(trimmed));
  if (shape) return { offset: first, ...shape.explain(trimmed) };
  // Without a space after its colon a field is taken for more of the value above it, and that value is what the parser points at.
  const next = lineAt(text, line.start + line.text.length + 1);
  if (missingSpace.test(next.text.trim())) {
    return { offset: next.start + next.text.search(/\S|$/), ...withoutSpace(next.text.trim()) };
  }

  const value = /^(?:- )?[\w-]+: +(\S.*)$/.exec(trimmed)?.[1];
  if (value === undefined) return undefined;
  const begins = /^["'[{>|*&!%@`?-]/.exec(value)?.[0];
  if (begins !== undefined) {
    const found = /["']/.test(begins)
      ? 'text after a closing quotation mark'
      : `a value that begins with ${begins}`;
    return { offset, found, expected: 'quotes around the whole value', suggestion: quotedLine(text, offset) };
  }
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && /:(?:\s|$)/.test(value)) {
    const found = 'a colon inside text that has no quotes';
    return {
      offset,
      found,
      expected: 'quotes around text that holds a colon',
      suggestion: quotedLine(text, offset),
    };
  }
  if (code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'MULTILINE_IMPLICIT_KEY') return deeperLine(text, line);
  return { offset: first, ...misaligned };
}

/** Below a field that already has its value, a line that is indented further belongs to nothing. */
function deeperLine(text: string, { start, text: above }: Line): YamlExplanation {
  const holder = lineAt(text, Math.max(start - 1, 0)).text;
  const columnOf = (line: string) => line.search(/\S|$/);
  if (start > 0 && /^\s*(?:- )?[\w-]+:\s*$/.test(holder) && columnOf(holder) === columnOf(above)) {
    return {
      isEcho: true,
      offset: start + columnOf(above),
      found: `a field that is not indented, below ${holder.trim()} which has no value`,
      expected: 'the fields of a record further in than its name',
      suggestion: `Write two spaces before ${above.trim().slice(0, 60)}`,
    };
  }
  const next = start + above.length + 1;
  const found = 'a line indented further than the field above it, which already has its value';
  const suggestion = 'Remove the extra spaces, so that it lines up with the other fields of the record.';
  return {
    isEcho: true,
    offset: next + text.slice(next).search(/\S|$/),
    found,
    expected: 'fields of one record in one column',
    suggestion,
  };
}

const misaligned = {
  isEcho: true,
  found: 'a field that does not line up with the others of its record',
  expected: 'all fields of one record in one column',
  suggestion: 'Give it as many spaces as the field above it, where the two belong together.',
} as const;

const missingSpace = /^(?:- )?[A-Za-z][\w-]*:(?!\/\/)[^\s:]/;

/** Shapes of lines that are wrong in themselves, most telling first. */
const shapes: readonly { looks: RegExp; explain: (line: string) => Omit<YamlExplanation, 'offset'> }[] = [
  {
    looks: /^-[^\s-]/,
    explain: (line) => ({
      found: 'a hyphen without a space after it',
      expected: 'a hyphen, a space and the item',
      suggestion: `Write - ${line.slice(1, 60)}`,
    }),
  },
  {
    looks: missingSpace,
    explain: withoutSpace,
  },
  {
    looks: /^[^:]*$/,
    explain: (line) => ({
      found: `"${line.slice(0, 60)}", a line without a field name`,
      expected: 'a name, a colon, a space and the value',
      suggestion: line.startsWith('-')
        ? 'Put the name of the list on the line above, and nothing after its colon.'
        : 'Join it to the line above, or put the name of its field before it.',
    }),
  },
];
