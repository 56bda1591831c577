import { isRecord, isSame } from './ordered-data.ts';

/** One step from an old list to a new one: `both` names the places of an item that stays, changed or not. */
export interface Step {
  readonly old?: number;
  readonly now?: number;
}

/**
 * How an old list becomes a new one: items that stay, in order, with those removed and added between them.
 * Records with an id or an address are known by it; other items by what they say. Between two items that stay, as many
 * removed as added are taken for changed ones.
 */
export function alignLists(old: readonly unknown[], now: readonly unknown[]): Step[] {
  const pairs = longestCommon(old, now, isSameItem);
  const steps: Step[] = [];
  let before: [number, number] = [-1, -1];
  for (const pair of [...pairs, [old.length, now.length] as const]) {
    const removed = between(before[0], pair[0]);
    const added = between(before[1], pair[1]);
    if (removed.length === added.length) {
      steps.push(...removed.map((place, index) => ({ old: place, now: added[index] ?? 0 })));
    } else {
      steps.push(...removed.map((place) => ({ old: place })), ...added.map((place) => ({ now: place })));
    }
    if (pair[0] < old.length) steps.push({ old: pair[0], now: pair[1] });
    before = [pair[0], pair[1]];
  }
  return steps;
}

/** The places of a longest series of items that two lists have in the same order. */
export function longestCommon<T>(
  a: readonly T[],
  b: readonly T[],
  isEqual: (x: T, y: T) => boolean,
): (readonly [number, number])[] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1));
  const lengthAt = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  const isMatch = (i: number, j: number) => isEqual(a[i] as T, b[j] as T);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const row = lengths[i];
    for (let j = b.length - 1; row && j >= 0; j -= 1)
      row[j] = isMatch(i, j) ? lengthAt(i + 1, j + 1) + 1 : Math.max(lengthAt(i + 1, j), lengthAt(i, j + 1));
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (isMatch(i, j)) pairs.push([i++, j++]);
    else if (lengthAt(i + 1, j) >= lengthAt(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}

function isSameItem(a: unknown, b: unknown): boolean {
  if (isRecord(a) && isRecord(b) && typeof a.id === 'string' && typeof b.id === 'string')
    return a.id === b.id;
  return isSame(a, b);
}

const between = (after: number, before: number): number[] =>
  Array.from({ length: before - after - 1 }, (_, index) => after + 1 + index);
