/** Moves the focus along a list, when it is in the list. Returns whether it moved. */
export function stepThrough(list: readonly HTMLElement[], by: 1 | -1): boolean {
  const at = list.findIndex((item) => item === document.activeElement);
  const next = at < 0 ? undefined : list[at + by];
  next?.focus();
  return next !== undefined;
}
