import { type Document, isCollection, isNode, isScalar, visit, type YAMLError } from 'yaml';
import { explainLine, lineAt, quotedLine } from './yaml-lines.ts';

/** What is wrong with a piece of YAML, in an author's words, and where in the text. */
export interface YamlExplanation {
  readonly offset: number;
  readonly found: string;
  readonly expected: string;
  readonly suggestion: string;
  /** Whether it may be no more than the echo of a fault above it. */
  readonly isEcho?: true;
}

/** Says what an author can do about an error of the YAML parser, whose own words are for programmers. */
export function explainYamlError(error: YAMLError, text: string, document: Document): YamlExplanation {
  const offset = error.pos[0];
  const known = byCode[error.code];
  if (known) return { offset, ...known(text, offset) };
  if (/^Missing (?:,|space)/.test(error.message)) return { offset, ...betweenBrackets };
  const opened = openedBefore(document, text, offset);
  if (opened) return opened;
  const closing = /^Unexpected flow-(?:seq|map)-end/.test(error.message) && text.charAt(offset);
  if (closing) return { offset, ...surplus(closing), isEcho: true };
  return explainLine(text, offset, error.code) ?? { offset, ...other(error.message), isEcho: true };
}

const betweenBrackets = {
  found: 'a colon inside text, or a missing comma, between brackets',
  expected: 'a comma before each further field or item, and quotes around text that holds a colon',
  suggestion: 'Put a comma before what begins here, or the whole text in double quotes.',
};

type Explain = (text: string, offset: number) => Omit<YamlExplanation, 'offset'>;

const byCode: Partial<Record<YAMLError['code'], Explain>> = {
  DUPLICATE_KEY: (text, offset) => ({
    found: `the field ${/^[^\s:]*/.exec(text.slice(offset))?.[0] ?? ''} a second time`,
    expected: 'each field once',
    suggestion:
      'Remove one of the two, or merge them. In a list, a record begins with a hyphen before its first field.',
  }),
  TAB_AS_INDENT: () => ({
    found: 'a tab where spaces are expected',
    expected: 'spaces',
    suggestion: 'Replace the tab by a space.',
  }),
  BAD_SCALAR_START: (text, offset) => ({
    found: `a value that begins with ${text.charAt(offset)}`,
    expected: 'quotes around such a value',
    suggestion: quotedLine(text, offset),
  }),
  BAD_DQ_ESCAPE: (text, offset) => ({
    found: 'a backslash inside double quotes',
    expected: 'a backslash only in single quotes, or doubled',
    suggestion: `Write the backslash twice: ${lineAt(text, offset).text.trim().replaceAll('\\', '\\\\')}`,
  }),
  BLOCK_IN_FLOW: () => betweenBrackets,
  MULTIPLE_DOCS: () => ({
    found: 'a second set of fields in one file',
    expected: 'one set of fields a file',
    suggestion: 'Remove the line of hyphens or dots above it, or make two files.',
  }),
  NON_STRING_KEY: () => ({
    found: 'a field whose name is not plain text',
    expected: 'a name, a colon, a space and the value',
    suggestion: 'Remove the question mark or brackets before the name.',
  }),
  RESOURCE_EXHAUSTION: () => ({
    found: 'lists or records inside one another without end',
    expected: 'a few levels at most',
    suggestion: 'Count the brackets; remove those that open nothing.',
  }),
};

const surplus = (closing: string) => ({
  found: `a closing ${closing} that nothing opens`,
  expected: 'as many closing brackets as opening ones',
  suggestion: 'Remove it, or put the whole value in double quotes if it is text.',
});

function other(message: string): Omit<YamlExplanation, 'offset'> {
  return {
    found: message.split('\n')[0] ?? message,
    expected: 'fields as name: value, each on its own line',
    suggestion: 'Look at the line above too; put text that holds a colon or a quote in double quotes.',
  };
}

/** A quote or bracket is often missed far below the line that should have closed it: point to where it was opened. */
function openedBefore(document: Document, text: string, offset: number): YamlExplanation | undefined {
  let opened: YamlExplanation | undefined;
  visit(document, (_, node) => {
    if (!isNode(node) || !node.range) return;
    const [start, end] = node.range;
    const mark = text.charAt(start);
    const isOpen = start < offset && end >= offset - 1 && text.slice(start, offset + 1).includes('\n');
    if (!isOpen) return;
    if (isScalar(node) && (mark === '"' || mark === "'")) {
      if (!text.slice(start, end).includes('\n') && text.charAt(end - 1) === mark) return;
      const found = `a quotation mark (${mark}) that is not closed on its line`;
      opened = {
        offset: start,
        found,
        expected: 'a value that begins and ends with the same mark',
        suggestion: quotedLine(text, start),
      };
    } else if (isCollection(node) && node.flow) {
      const [closing, what] = mark === '[' ? [']', 'list'] : ['}', 'record'];
      if (text.charAt(end - 1) === closing) return;
      const found = `a ${what} that is opened with ${mark} and not closed`;
      opened = {
        offset: start,
        found,
        expected: `${closing} at the end of the ${what}`,
        suggestion: `Write ${closing} after the last item, on the same line.`,
      };
    }
  });
  return opened;
}
