/**
 * Puts neighbours together, in their order, as many as fit into a room. What is too large alone stands alone.
 * @param sizeOf in the same unit as the room.
 * @example groupBySize([3, 3, 5, 9, 1], (size) => size, 8) // [[3, 3], [5], [9], [1]]
 */
export function groupBySize<T>(items: readonly T[], sizeOf: (item: T) => number, room: number): T[][] {
  const groups: T[][] = [];
  let left = 0;
  for (const item of items) {
    const size = sizeOf(item);
    const last = groups.at(-1);
    if (last === undefined || size > left) {
      groups.push([item]);
      left = room - size;
    } else {
      last.push(item);
      left -= size;
    }
  }
  return groups;
}
