import type { KnownOrders, RowOrder } from '#model/matrix-rows.ts';
import { matrix as text, matrixPhrase } from '#text/matrix.ts';

/** What questions, regions, stances and bodies are called in a matrix as built, each by its id and in order. */
export interface MatrixNames {
  readonly questions: ReadonlyMap<string, string>;
  readonly regions: ReadonlyMap<string, string>;
  readonly stances: ReadonlyMap<string, string>;
  readonly organisations: ReadonlyMap<string, string>;
}

/** Reads the names off the heads, the legend and the choices of a matrix that nobody has rearranged yet. */
export function readNames(matrix: HTMLElement): MatrixNames {
  const named = (selector: string, idOf: (found: HTMLElement) => string | undefined) =>
    new Map(
      [...matrix.querySelectorAll<HTMLElement>(selector)].map((found) => [
        idOf(found) ?? '',
        found.textContent.trim(),
      ]),
    );
  return {
    questions: named('[data-question]', ({ dataset }) => dataset.question),
    regions: named(
      '.group b',
      (head) => head.closest('tbody')?.querySelector<HTMLElement>('[data-region]')?.dataset.region,
    ),
    stances: named('.legend [data-stance] + a', ({ previousElementSibling: sign }) =>
      sign instanceof HTMLElement ? sign.dataset.stance : undefined,
    ),
    organisations: named('[name="group"] [value^="member:"]', (option) =>
      option.getAttribute('value')?.slice('member:'.length),
    ),
  };
}

export const knownOrders = ({ regions, stances }: MatrixNames): KnownOrders => ({
  regions: [...regions.keys()],
  stances: [...stances.keys()],
});

/** The heading of a group of rows; empty where nothing groups them. */
export function headingOf(key: string, order: RowOrder, names: MatrixNames): string {
  if (order.by === 'region') return names.regions.get(key) ?? key;
  if (order.by === 'stance') return names.stances.get(key) ?? text.noRecord;
  if (order.by !== 'member') return '';
  const body = names.organisations.get(order.of) ?? order.of;
  return key === 'member' ? matrixPhrase.members(body) : matrixPhrase.others(body);
}
