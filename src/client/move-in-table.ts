const steps: Readonly<Record<string, readonly [down: number, along: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** From a statement in a table, the arrow keys lead to the next one in that direction, past what is empty. */
export function moveInTable(event: KeyboardEvent): void {
  const step = steps[event.key];
  const cell = event.target instanceof Element ? event.target.closest('td') : null;
  const row = cell?.closest('tr');
  const rows = [...(cell?.closest('table')?.rows ?? [])];
  if (step === undefined || !cell || !row || event.altKey || event.ctrlKey || event.metaKey) return;
  let [down, along] = [rows.indexOf(row), cell.cellIndex];
  do {
    down += step[0];
    along += step[1];
    const next = rows[down]?.cells[along];
    const link = next?.hidden === false && next.querySelector<HTMLElement>(':scope > a[data-stance]');
    if (link) {
      event.preventDefault();
      link.focus();
      return;
    }
  } while (rows[down] !== undefined && along > 0 && along < row.cells.length);
}

/** Says, for those who point at a statement in a table, whose it is and what it is about. */
export function nameCell(cell: HTMLTableCellElement | null): void {
  const link = cell?.querySelector<HTMLElement>(':scope > a[data-stance]');
  if (!cell || !link) return;
  const delegation = cell.closest('tr')?.cells[0]?.textContent.trim() ?? '';
  const question = cell.querySelector('.question')?.textContent ?? '';
  const [word, when] = [link.querySelector('span'), link.querySelector('small')];
  link.title = `${delegation}, ${question}: ${word?.textContent ?? ''}, ${when?.textContent ?? ''}`;
}
