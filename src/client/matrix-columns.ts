import { reachOf } from '#text/matrix.ts';

/** What a column says of its question besides the statements. */
export interface ColumnState {
  readonly isShown: boolean;
  readonly delegations: number;
  /** Of how many of its meetings a whole account was read; nothing where all statements are of one meeting. */
  readonly meetings: { readonly whole: number; readonly all: number } | undefined;
}

/** Shows some columns of a table of questions, and what its head and foot say of each. */
export function showColumns(table: HTMLTableElement, states: readonly ColumnState[]): void {
  const heads = [...table.querySelectorAll<HTMLElement>('[data-question]')];
  const spans = [...table.querySelectorAll<HTMLTableCellElement>('[data-span]')];
  // The first is that of the delegations. A group that is wider than what is shown would keep room for nothing.
  const groups = [...table.querySelectorAll('colgroup')].slice(1);
  const rows = [...table.querySelectorAll<HTMLTableRowElement>('.reach, [data-region], tfoot tr')];
  const [reaches, totals] = [table.querySelectorAll('.reach td'), table.querySelectorAll('tfoot td')];
  const widths = spans.map(() => 0);
  let span = -1;
  for (const [index, { isShown, delegations, meetings }] of states.entries()) {
    if (heads[index]?.classList.contains('first')) span += 1;
    widths[span] = (widths[span] ?? 0) + Number(isShown);
    for (const cell of [heads[index], ...rows.map(({ cells }) => cells[index + 1])])
      cell?.toggleAttribute('hidden', !isShown);
    totals[index]?.replaceChildren(String(delegations));
    if (meetings) showReach(reaches[index], meetings);
  }
  for (const [index, own] of spans.entries()) {
    const width = widths[index] ?? 0;
    own.hidden = width === 0;
    own.colSpan = Math.max(width, 1);
    const group = groups[index];
    if (group === undefined) continue;
    group.hidden = width === 0;
    group.span = Math.max(width, 1);
  }
  const [only] = groups;
  if (spans.length === 0 && only) only.span = Math.max(states.filter(({ isShown }) => isShown).length, 1);
}

function showReach(
  cell: Element | undefined,
  meetings: { readonly whole: number; readonly all: number },
): void {
  const { sign, text } = reachOf(meetings);
  const spans = [...(cell?.children ?? [])];
  spans.at(-1)?.replaceChildren(text);
  if (spans.length > 1) spans[0]?.replaceChildren(sign);
}
