import type { Element } from 'hast';

/** What a table in prose is called for those who reach its box by keyboard. */
export const tableName = 'Table';

/** A table in the box in which it scrolls where the screen is narrower, and which the keyboard reaches. */
export const tableBox = (table: Element): Element => ({
  type: 'element',
  tagName: 'div',
  properties: { className: ['table-box'], role: 'group', ariaLabel: tableName, tabIndex: 0 },
  children: [table],
});
