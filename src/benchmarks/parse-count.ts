/** How many of something, from 1, as a command is told: `'3'` → 3; undefined for `'0'`, `'2.5'`, `'three'`. */
export function parseCount(text: string): number | undefined {
  const count = Number(text);
  return Number.isSafeInteger(count) && count > 0 ? count : undefined;
}
