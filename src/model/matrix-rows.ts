import { groupBy } from './groups.ts';

/**
 * Filters and orders of a position matrix. They look at ids and names only, so that the page as built and the page
 * as a reader rearranges it in the browser do the same.
 */
export interface MatrixRow<S extends Said = Said> {
  readonly name: string;
  /** The regional group; the kind of delegation for one that belongs to none. */
  readonly region: string;
  /** The bodies that list the delegation as a member or participant. */
  readonly organisations: readonly string[];
  /** What it said on each question it spoke to, undated statements first, then oldest to latest. */
  readonly cells: ReadonlyMap<string, readonly S[]>;
}

/** A statement in a cell: ids of what it refers to. */
export interface Said {
  readonly stance: string;
  readonly meeting: string;
  readonly process: string | undefined;
}

/** Which statements to keep; what is left out keeps all. */
export interface RowFilter {
  readonly region?: string | undefined;
  readonly meeting?: string | undefined;
  readonly process?: string | undefined;
}

/** By what rows are sorted or grouped; `of` is an organisation, `on` a question. */
export type RowOrder =
  | { readonly by: 'name' | 'region' | 'statements' }
  | { readonly by: 'member'; readonly of: string }
  | { readonly by: 'stance'; readonly on: string };

/** The order of regions and stances, each by its id. */
export interface KnownOrders {
  readonly regions: readonly string[];
  readonly stances: readonly string[];
}

export interface RowGroup<R> {
  /** A region, a stance, `member` or `other`; empty for a delegation without a record, and where nothing groups. */
  readonly key: string;
  readonly rows: readonly R[];
}

/** The statements that a filter keeps. A row without any is left out, as is a cell. */
export function rowsWithin<S extends Said, R extends MatrixRow<S>>(
  rows: readonly R[],
  { region, meeting, process }: RowFilter,
): R[] {
  return rows
    .filter((row) => region === undefined || row.region === region)
    .map((row) => ({
      ...row,
      cells: new Map(
        [...row.cells]
          .map(([question, said]): [string, readonly S[]] => [
            question,
            said.filter(
              (one) =>
                (meeting === undefined || one.meeting === meeting) &&
                (process === undefined || one.process === process),
            ),
          ])
          .filter(([, said]) => said.length > 0),
      ),
    }))
    .filter(({ cells }) => cells.size > 0);
}

/** Every row once, in groups; within a group sorted, and what is equal then by name. */
export function groupRows<R extends MatrixRow>(
  rows: readonly R[],
  group: RowOrder,
  sort: RowOrder,
  known: KnownOrders,
): RowGroup<R>[] {
  const sorted = rows.toSorted(
    (a, b) =>
      rankOf(a, group, known) - rankOf(b, group, known) ||
      rankOf(a, sort, known) - rankOf(b, sort, known) ||
      a.name.localeCompare(b.name, 'en'),
  );
  return [...groupBy(sorted, (row) => keyOf(row, group))].map(([key, own]) => ({ key, rows: own }));
}

/** How many delegations a list of rows has, and how many statements. */
export function countRows(rows: readonly MatrixRow[]): { delegations: number; statements: number } {
  const statements = rows.flatMap(({ cells }) => [...cells.values()].flat()).length;
  return { delegations: rows.length, statements };
}

/** How many delegations have a record on a question. */
export const countOn = (question: string, rows: readonly MatrixRow[]): number =>
  rows.filter(({ cells }) => cells.has(question)).length;

/** Of how many of the meetings of a question a whole account was read: `{ whole: 1, all: 3 }`. */
export function countMeetings(
  question: string,
  rows: readonly MatrixRow[],
  isWhole: (meeting: string) => boolean,
): { whole: number; all: number } {
  const said = rows.flatMap(({ cells }) => cells.get(question) ?? []);
  const meetings = [...new Set(said.map(({ meeting }) => meeting))];
  return { whole: meetings.filter(isWhole).length, all: meetings.length };
}

/** `member:osce`, `stance:global-repository`, `region`; what is not known means by name. */
export function parseOrder(text: string): RowOrder {
  const [by = '', id = ''] = text.split(':');
  if (by === 'member') return { by, of: id };
  if (by === 'stance') return { by, on: id };
  return { by: by === 'region' || by === 'statements' ? by : 'name' };
}

function rankOf(row: MatrixRow, order: RowOrder, { regions, stances }: KnownOrders): number {
  if (order.by === 'region') return placeIn(regions, row.region);
  if (order.by === 'member') return row.organisations.includes(order.of) ? 0 : 1;
  if (order.by === 'stance') return placeIn(stances, keyOf(row, order));
  return order.by === 'statements' ? -countRows([row]).statements : 0;
}

/** What is not in the list comes after it. */
function placeIn(list: readonly string[], id: string): number {
  const place = list.indexOf(id);
  return place < 0 ? list.length : place;
}

function keyOf(row: MatrixRow, order: RowOrder): string {
  if (order.by === 'region') return row.region;
  if (order.by === 'member') return row.organisations.includes(order.of) ? 'member' : 'other';
  return order.by === 'stance' ? (row.cells.get(order.on)?.at(-1)?.stance ?? '') : '';
}
