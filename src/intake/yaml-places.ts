import { isMap, isNode, isScalar, isSeq } from 'yaml';
import type { DataPath } from './source-file.ts';

/** Where the value at a path begins in the text, or the nearest thing above it that exists. */
export function offsetOf(root: unknown, path: DataPath): number {
  let node = root;
  let offset = startOf(root);
  for (const step of path) {
    node = childOf(node, step);
    if (node === undefined) break;
    offset = startOf(node) ?? offset;
  }
  return offset ?? 0;
}

/** Where a key of the record at a path begins in the text. */
export function offsetOfKey(root: unknown, path: DataPath, key: string): number {
  const record = path.reduce(childOf, root);
  const pair = isMap(record) ? record.items.find((item) => keyOf(item.key) === key) : undefined;
  return startOf(pair?.key) ?? offsetOf(root, path);
}

/** Of a field without a value, its name: nothing after a colon has no place of its own. */
function childOf(node: unknown, step: string | number): unknown {
  if (isSeq(node)) return typeof step === 'number' ? node.items[step] : undefined;
  if (!isMap(node)) return undefined;
  const pair = node.items.find((item) => keyOf(item.key) === step);
  return isScalar(pair?.value) && pair.value.value === null ? pair.key : pair?.value;
}

const keyOf = (key: unknown) => (isScalar(key) ? key.value : undefined);

const startOf = (node: unknown) => (isNode(node) ? node.range?.[0] : undefined);
