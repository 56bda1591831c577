import {
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { alignLists } from './align-lists.ts';
import { isRecord, isSame } from './ordered-data.ts';
import { applySplices, type Splice } from './splice.ts';
import { writeFlow, writeItem, writePair, writeScalar, writeScalarInFlow, writeYaml } from './write-yaml.ts';

/**
 * The text with the data that are wanted, and every byte as it was that does not have to change: order, quotes, comments
 * and spacing stay. New fields stand where `wanted` has them. Text that cannot be edited so is written anew as a whole.
 */
export function editYaml(text: string, wanted: unknown): string {
  const document = parseDocument(text, options);
  const { contents } = document;
  const splices: Splice[] = [];
  const canBeEdited =
    document.errors.length === 0 &&
    isCollection(contents) &&
    !contents.flow &&
    editNode(contents, wanted, text, splices);
  if (!canBeEdited) return writeYaml(wanted);
  const edited = applySplices(text, splices);
  const again = parseDocument(edited, options);
  return again.errors.length === 0 && isSame(again.toJS(), wanted) ? edited : writeYaml(wanted);
}

const options = { schema: 'core', uniqueKeys: true, stringKeys: true, prettyErrors: false } as const;

/** Collects the changes that a value needs; false when whoever holds it has to write it anew. */
function editNode(node: unknown, wanted: unknown, text: string, splices: Splice[], inFlow = false): boolean {
  if (isSame(valueOf(node), wanted)) return true;
  if (isScalar(node) && !isObject(wanted)) {
    const [start, end] = rangeOf(node);
    if (start === end || isBlockScalar(node)) return false;
    splices.push({ start, end, text: inFlow ? writeScalarInFlow(wanted) : writeScalar(wanted) });
    return true;
  }
  if (isMap(node) && isRecord(wanted)) {
    if (node.flow) return editFlowMap(node, wanted, text, splices);
    return editBlockMap(node, wanted, text, splices);
  }
  if (isSeq(node) && Array.isArray(wanted)) {
    if (!node.flow) return editBlockSeq(node, wanted, text, splices);
    if (wanted.length === 0 || wanted.some(isObject)) return false;
    const [start, end] = rangeOf(node);
    const line = writeFlow(wanted);
    if (line.length > longestFlow) return false;
    splices.push({ start, end, text: line });
    return true;
  }
  return false;
}

/** A list between brackets that would get longer than this is written in the style of content/ instead. */
const longestFlow = 130;

/** Between brackets, values may change; when a field comes or goes, the whole is written anew. */
function editFlowMap(
  node: YAMLMap,
  wanted: Readonly<Record<string, unknown>>,
  text: string,
  splices: Splice[],
) {
  const names = Object.keys(wanted);
  if (node.items.length !== names.length) return false;
  const inner: Splice[] = [];
  const isDone = names.every((name) => {
    const pair = node.items.find(({ key }) => keyOf(key) === name);
    return pair !== undefined && editNode(pair.value, wanted[name], text, inner, true);
  });
  if (isDone) splices.push(...inner);
  return isDone;
}

function editBlockMap(
  node: YAMLMap,
  wanted: Readonly<Record<string, unknown>>,
  text: string,
  splices: Splice[],
): boolean {
  const [first] = node.items;
  const names = Object.keys(wanted);
  if (first === undefined || names.length === 0) return false;
  const indent = columnOf(startOf(first.key), text);
  const margin = ' '.repeat(indent);
  const old = node.items.map(({ key }) => keyOf(key));
  // Behind the hyphen of a list the first field has no line of its own: nothing can be put before it, nor can it go.
  const sharesLine = !isIndentation(startOf(first.key), text);
  if (sharesLine && !(names.includes(keyOf(first.key)) && old.includes(names[0] ?? ''))) return false;

  let after = lineStart(startOf(first.key), text);
  for (const name of names) {
    const pair = node.items.find(({ key }) => keyOf(key) === name);
    if (pair === undefined) {
      splices.push({
        start: after,
        end: after,
        text: opened(after, text) + margin + writePair(name, wanted[name], indent),
      });
      continue;
    }
    const end = lineEnd(endOf(pair), text);
    const inner: Splice[] = [];
    if (editNode(pair.value, wanted[name], text, inner)) splices.push(...inner);
    else splices.push({ start: startOf(pair.key), end, text: writePair(name, wanted[name], indent) });
    after = Math.max(after, end);
  }
  for (const pair of node.items.filter(({ key }) => !names.includes(keyOf(key)))) {
    splices.push({ start: lineStart(startOf(pair.key), text), end: lineEnd(endOf(pair), text), text: '' });
  }
  return true;
}

function editBlockSeq(node: YAMLSeq, wanted: readonly unknown[], text: string, splices: Splice[]): boolean {
  const [start] = rangeOf(node);
  if (node.items.length === 0 || wanted.length === 0 || !isIndentation(start, text)) return false;
  const indent = columnOf(start, text);
  const margin = ' '.repeat(indent);
  let after = lineStart(start, text);
  for (const step of alignLists(node.items.map(valueOf), wanted)) {
    if (step.old === undefined) {
      const item = margin + `- ${writeItem(wanted[step.now ?? 0], indent + 2)}`;
      splices.push({ start: after, end: after, text: opened(after, text) + item });
      continue;
    }
    const item = node.items[step.old];
    const from = lineStart(dashBefore(startOf(item), text), text);
    const end = lineEnd(endOf(item), text);
    const inner: Splice[] = [];
    if (step.now === undefined) splices.push({ start: from, end, text: '' });
    else if (editNode(item, wanted[step.now], text, inner)) splices.push(...inner);
    else splices.push({ start: from, end, text: `${margin}- ${writeItem(wanted[step.now], indent + 2)}` });
    after = end;
  }
  return true;
}

/** What must come before a new line: a line break, where the last line of the text has none. */
const opened = (at: number, text: string): string => (at > 0 && text[at - 1] !== '\n' ? '\n' : '');

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const valueOf = (node: unknown): unknown =>
  isScalar(node) || isCollection(node) ? (node.toJSON() as unknown) : (node ?? null);

const keyOf = (key: unknown): string => (isScalar(key) ? String(key.value) : '');

const isBlockScalar = (node: Node): boolean =>
  isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED');

/** Where a node begins and ends; every node of a parsed text has both. */
function rangeOf(node: unknown): [number, number] {
  const range = isScalar(node) || isCollection(node) ? node.range : undefined;
  if (!range) throw new Error('A node of a parsed text has no place in it.');
  return [range[0], range[1]];
}

const startOf = (node: unknown): number => rangeOf(node)[0];

/** The end of the last thing in a node: of a collection, that of its last item. */
function endOf(node: unknown): number {
  if (isMap(node) && !node.flow && node.items.length > 0) return endOf(node.items.at(-1));
  if (isSeq(node) && !node.flow && node.items.length > 0) return endOf(node.items.at(-1));
  if (isScalar(node) || isCollection(node)) return rangeOf(node)[1];
  // What is left is a pair; one without a value ends with its name.
  const pair = node as Pair;
  return isScalar(pair.value) || isCollection(pair.value) ? endOf(pair.value) : rangeOf(pair.key)[1];
}

const lineStart = (offset: number, text: string): number => text.lastIndexOf('\n', offset - 1) + 1;

const columnOf = (offset: number, text: string): number => offset - lineStart(offset, text);

const isIndentation = (offset: number, text: string): boolean =>
  text.slice(lineStart(offset, text), offset).trim() === '';

/** Where the line after an offset begins. */
function lineEnd(offset: number, text: string): number {
  if (offset > 0 && text[offset - 1] === '\n') return offset;
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end + 1;
}

const dashBefore = (offset: number, text: string): number => text.lastIndexOf('-', offset - 1);
