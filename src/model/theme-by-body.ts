import { bodiesOf, type Body } from './bodies.ts';
import type { Cbm, Theme } from './entry.ts';
import type { Facts } from './facts.ts';

/**
 * What was found in a body on a theme: `provisional` where every measure found is unconfirmed, proposed or in
 * preparation, so that none may be counted as fact.
 */
export type Finding = 'found' | 'provisional' | 'none';

/** A theme in a body: one cell of the cross-body table. */
export interface ThemeAtBody {
  readonly body: Body;
  readonly finding: Finding;
  /** In the order of their designations, provisional ones among them. */
  readonly cbms: readonly Cbm[];
}

/** A theme with one cell for each body that has measures on anything. */
export interface ThemeRow {
  readonly theme: Theme;
  readonly cells: readonly ThemeAtBody[];
}

/** The themes that measures carry, in their order, by body. Themes of questions alone are left out. */
export function themesByBody(facts: Facts): ThemeRow[] {
  const bodies = bodiesOf(facts);
  return facts
    .themes()
    .map((theme) => ({ theme, cells: bodies.map((body) => cellOf(theme, body)) }))
    .filter(({ cells }) => cells.some(({ finding }) => finding !== 'none'));
}

/** Whether a measure was neither adopted nor recommended, as far as is known. */
export const isProvisional = ({ data }: Cbm): boolean =>
  data.status !== 'adopted' && data.status !== 'recommended';

/** The cells of a row with one finding. */
export const cellsFound = ({ cells }: ThemeRow, finding: Finding): ThemeAtBody[] =>
  cells.filter((cell) => cell.finding === finding);

/** The measures of a row, body by body. */
export const cbmsIn = ({ cells }: ThemeRow): Cbm[] => cells.flatMap(({ cbms }) => cbms);

function cellOf(theme: Theme, body: Body): ThemeAtBody {
  const cbms = body.cbms.filter(({ data }) => data.themes.includes(theme.id));
  const finding = cbms.length === 0 ? 'none' : cbms.every(isProvisional) ? 'provisional' : 'found';
  return { body, finding, cbms };
}
