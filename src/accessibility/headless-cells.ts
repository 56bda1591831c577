import type { Page } from 'playwright-core';

/** The part of what the browser tells assistive technology that is asked for here. */
interface Spoken {
  readonly nodeId: string;
  readonly parentId?: string;
  readonly role?: { readonly value?: string };
  readonly name?: { readonly value?: string };
  readonly ignored: boolean;
}

/**
 * Reads the tables of a page as assistive technology is told of them, and says which have no head of columns, which
 * heads have no words, and which cells are in no row.
 */
export async function headlessCells(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: readonly Spoken[] };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const roleOf = (node: Spoken) => node.role?.value ?? '';
  const nameOf = (node: Spoken) => node.name?.value ?? '';
  const above = (node: Spoken, role: string): Spoken | undefined => {
    const parent = node.parentId === undefined ? undefined : byId.get(node.parentId);
    return parent === undefined || roleOf(parent) === role ? parent : above(parent, role);
  };
  const told = nodes.filter(({ ignored }) => !ignored);
  const withRole = (...roles: readonly string[]) => told.filter((node) => roles.includes(roleOf(node)));
  const heads = withRole('columnheader', 'rowheader');
  const headed = new Set(
    heads.filter((head) => roleOf(head) === 'columnheader').map((head) => above(head, 'table')?.nodeId),
  );
  const shown = await page.locator('table').filter({ visible: true }).count();
  const tables = withRole('table');
  const cells = withRole('cell', 'gridcell');
  return [
    ...(tables.length < shown ? [`${String(shown - tables.length)} tables are not told as tables`] : []),
    ...tables
      .filter(({ nodeId }) => !headed.has(nodeId))
      .map((table) => `${nameOf(table)}: no head of a column`),
    ...cells.filter((cell) => above(cell, 'row') === undefined).map((cell) => `${nameOf(cell)}: in no row`),
    ...heads
      .filter((head) => roleOf(head) === 'columnheader' && nameOf(head) === '')
      .map((head) => `${nameOf(above(head, 'table') ?? head)}: a head without words`),
  ];
}
