import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import type { Place } from '#report/problem.ts';
import type { DataPath } from './source-file.ts';

export interface YamlFault {
  readonly rule: 'yaml-syntax' | 'yaml-feature';
  readonly place: Place;
  readonly found: string;
  readonly expected: string;
  readonly suggestion: string;
}

export interface ParsedYaml {
  readonly value: unknown;
  readonly faults: readonly YamlFault[];
  /** The place of the value at a path, or of the nearest thing above it that exists. */
  readonly placeOf: (path: DataPath) => Place;
  /** The place of a key itself, for fields that should not be there. */
  readonly placeOfKey: (path: DataPath, key: string) => Place;
}

/**
 * Parses strict YAML 1.2: no anchors, aliases, tags, merge keys or duplicate keys; dates stay text.
 * @param firstLine the line of the file on which the text starts, counted from 1.
 */
export function parseYaml(text: string, firstLine = 1): ParsedYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    strict: true,
    uniqueKeys: true,
    stringKeys: true,
    schema: 'core',
    merge: false,
    prettyErrors: false,
  });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const faults = [
    ...document.errors.map((error) => syntaxFault(error.message, error.code, placeAt(error.pos[0]))),
    ...document.warnings.map((error) => syntaxFault(error.message, error.code, placeAt(error.pos[0]))),
    ...featureFaults(document, placeAt),
  ];
  return {
    value: faults.length > 0 ? undefined : (document.toJS() as unknown),
    faults,
    placeOf: (path) => placeAt(offsetOf(document.contents, path)),
    placeOfKey: (path, key) => placeAt(offsetOfKey(document.contents, path, key)),
  };
}

function syntaxFault(message: string, code: string, place: Place): YamlFault {
  const advice = adviceByCode[code];
  return {
    rule: 'yaml-syntax',
    place,
    found: message.split('\n')[0] ?? message,
    expected: advice?.expected ?? 'well-formed YAML',
    suggestion:
      advice?.suggestion ??
      'Look at the line above too; put text that holds a colon or a quote in double quotes.',
  };
}

const adviceByCode: Record<string, { expected: string; suggestion: string }> = {
  DUPLICATE_KEY: {
    expected: 'each field once',
    suggestion: 'Remove one of the two, or merge them into one list.',
  },
  TAB_AS_INDENT: {
    expected: 'spaces for indentation',
    suggestion: 'Replace the tab by two spaces for each level.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    expected: 'text with a colon in quotes',
    suggestion: 'Put the whole value in double quotes.',
  },
  MISSING_CHAR: {
    expected: 'a closing quote or bracket',
    suggestion: 'Close the quote or bracket that was opened on this line or above it.',
  },
  BAD_INDENT: {
    expected: 'the same indentation as the line above',
    suggestion: 'Line up the fields of one record; use two spaces for each level.',
  },
};

function featureFaults(document: Document, placeAt: (offset: number) => Place): YamlFault[] {
  const faults: YamlFault[] = [];
  const refuse = (node: Node, found: string) => {
    faults.push({
      rule: 'yaml-feature',
      place: placeAt(node.range?.[0] ?? 0),
      found,
      expected: 'plain values: text, numbers, lists and fields',
      suggestion: 'Write the value out in full, in quotes if it starts with a special character.',
    });
  };
  visit(document, (key, node) => {
    if (isAlias(node)) {
      refuse(node, `an alias (*${node.source})`);
      return;
    }
    if (isPair(node) && isScalar(node.key) && forbiddenKeys.has(String(node.key.value))) {
      refuse(node.key, `the field ${String(node.key.value)}`);
      return;
    }
    if (!isNode(node) || key === null) return;
    if ('anchor' in node && node.anchor !== undefined) refuse(node, `an anchor (&${node.anchor})`);
    if (node.tag !== undefined) refuse(node, `a tag (${node.tag})`);
  });
  return faults;
}

/** Keys that mean something to YAML or JavaScript rather than to an author. */
const forbiddenKeys = new Set(['<<', '__proto__', 'constructor', 'prototype']);

function offsetOf(root: unknown, path: DataPath): number {
  let node = root;
  let offset = startOf(root);
  for (const step of path) {
    const child = childOf(node, step);
    if (child === undefined) break;
    node = child;
    offset = startOf(node) ?? offset;
  }
  return offset ?? 0;
}

function offsetOfKey(root: unknown, path: DataPath, key: string): number {
  let node = root;
  for (const step of path) node = childOf(node, step);
  if (isMap(node)) {
    const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
    if (pair) return startOf(pair.key) ?? offsetOf(root, path);
  }
  return offsetOf(root, path);
}

function childOf(node: unknown, step: string | number): unknown {
  if (isMap(node)) {
    const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step);
    return isScalar(pair?.value) && pair.value.value === null ? pair.key : pair?.value;
  }
  if (isSeq(node) && typeof step === 'number') return node.items[step];
  return undefined;
}

const startOf = (node: unknown) => (isNode(node) ? node.range?.[0] : undefined);
