import type { LinkView } from './page.ts';

/** A table of delegations by questions, and what a reader may rearrange in it. */
export interface MatrixView {
  readonly caption: string;
  /** Whether cells show signs and heads stand upright, for a table of many columns. */
  readonly isDense: boolean;
  /** How much of a wide screen the columns need: no more than a page has, the whole screen, or more than that. */
  readonly width: 'page' | 'screen' | 'beyond';
  /** The head of the column of delegations. */
  readonly corner: string;
  /** Heads over several columns; empty where all columns belong together. */
  readonly spans: readonly { readonly id: string; readonly link: LinkView; readonly columns: number }[];
  readonly columns: readonly MatrixColumn[];
  readonly groups: readonly MatrixGroup[];
  readonly legend: readonly LegendItem[];
  readonly reaches: readonly { readonly sign: string; readonly text: string }[];
  readonly controls: readonly MatrixControl[];
}

export interface MatrixColumn {
  /** The id of the question. */
  readonly id: string;
  readonly link: LinkView;
  /** Whether a head over several columns begins here. */
  readonly isFirst: boolean;
  /** How many delegations have a record. */
  readonly total: number;
  /** How far the accounts of its meetings were read. */
  readonly reach: { readonly sign: string; readonly text: string };
}

export interface MatrixGroup {
  readonly heading: string;
  readonly detail: string;
  readonly rows: readonly MatrixRowView[];
}

export interface MatrixRowView {
  readonly link: LinkView;
  readonly region: string;
  /** The ids of the bodies that list it, with spaces between. */
  readonly organisations: string;
  /** One for each column; in a cell the latest statement first, and none where there is no record. */
  readonly cells: readonly (readonly CellStatement[])[];
}

export interface CellStatement {
  readonly href: string;
  readonly stance: string;
  readonly sign: string;
  readonly word: string;
  readonly when: string;
  readonly meeting: string;
}

export interface LegendItem {
  readonly sign: string;
  readonly stance: string;
  readonly link: LinkView;
  readonly meaning: string;
}

/** A choice of one value, the first of which is what the page shows as built. */
export interface MatrixControl {
  readonly name: 'group' | 'sort' | 'region' | 'meeting';
  readonly label: string;
  readonly options: readonly MatrixOption[];
  readonly groups: readonly { readonly label: string; readonly options: readonly MatrixOption[] }[];
}

export interface MatrixOption {
  readonly value: string;
  readonly text: string;
  /** The process of a meeting. */
  readonly process?: string | undefined;
  /** Whether a whole account of a meeting was read. */
  readonly isWhole?: boolean;
}
