import type { Citation } from '#model/citation.ts';
import type { Checked } from '#schema/vocabularies.ts';
import type { CiteView } from './cite.ts';
import type { MatrixView } from './matrix-block.ts';
import type { PageHead } from './page-head.ts';

/** A page, computed whole before any component runs. Components turn it into HTML and decide nothing. */
export interface PageView {
  readonly title: string;
  /** The title in a list of tabs or search results, where no other page has it; the title when left out. */
  readonly headTitle?: string;
  /** What sort of page it is, shown above the title. */
  readonly kind?: string;
  /** One or two sentences below the title. */
  readonly lead?: string;
  /** A plain sentence for search engines. */
  readonly description: string;
  readonly breadcrumbs: readonly LinkView[];
  /** How certain and how binding: each badge with the sentence that explains it. */
  readonly badges?: readonly Badge[];
  /** How many claims of the page were checked in which way, as a sentence. */
  readonly certainty?: string;
  readonly notice?: Notice;
  readonly facts?: readonly Fact[];
  readonly sections: readonly Section[];
  /** Every document that a claim of the page rests on, numbered in the order of first mention. */
  readonly sources?: readonly SourceEntry[];
  readonly pager?: Pager;
  /** Path of the source file below content/, where one file makes the page. */
  readonly file?: string;
  /** How to cite it. */
  readonly cite?: CiteView;
  /** Paths of all files below content/ from which it is made: it changed when the latest of them did. */
  readonly madeFrom?: readonly string[];
  /** What it tells machines. */
  readonly head?: PageHead;
  /** Its feed of changes, where it has one of its own. */
  readonly feed?: LinkView;
  /** On a list: what a reference manager can save from it. */
  readonly coins?: readonly Citation[];
  /** The page that says the same in another order, which search engines should name instead. */
  readonly canonical?: string;
}

export interface Notice {
  readonly text: string;
  /** `caution` for what must not be relied on, `info` for what a reader should know. */
  readonly tone: 'caution' | 'info';
}

/** The neighbours of an entry in its own list. */
export interface Pager {
  readonly previous?: LinkView;
  readonly next?: LinkView;
}

export interface SourceEntry {
  readonly number: number;
  readonly label: string;
  readonly title: string;
  readonly href: string;
  readonly issuer: string;
  readonly date?: string;
  /** The address of the document outside this site. */
  readonly address?: string;
  /** The pages that were read in its stead. */
  readonly readAt: readonly { readonly href: string; readonly host: string }[];
}

export interface Section {
  readonly id: string;
  readonly heading: string;
  /** The heading as the list of sections shows it, where the heading is long. */
  readonly short?: string;
  readonly intro?: string;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly type: 'claims'; readonly claims: readonly ClaimView[] }
  | { readonly type: 'timeline'; readonly claims: readonly ClaimView[] }
  | { readonly type: 'links'; readonly links: readonly LinkView[]; readonly columns?: true }
  | { readonly type: 'cards'; readonly cards: readonly CardView[] }
  | { readonly type: 'tiles'; readonly groups: readonly TileGroup[] }
  | { readonly type: 'over-time'; readonly head: string; readonly rows: readonly OverTimeRow[] }
  | { readonly type: 'table'; readonly table: TableView }
  | { readonly type: 'cross-table'; readonly table: CrossTableView }
  | { readonly type: 'sides'; readonly rows: readonly SidesRow[] }
  | { readonly type: 'matrix'; readonly matrix: MatrixView }
  | { readonly type: 'picture'; readonly picture: PictureView }
  | { readonly type: 'events'; readonly years: readonly EventYear[] }
  | { readonly type: 'event-filter'; readonly filter: EventFilterView }
  | { readonly type: 'downloads'; readonly files: readonly LinkView[] }
  | { readonly type: 'claim-links'; readonly links: readonly ClaimLink[] }
  | { readonly type: 'tally'; readonly lines: readonly TallyLineView[]; readonly full?: number }
  | { readonly type: 'terms'; readonly terms: readonly TermView[] }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'list'; readonly items: readonly string[] }
  | { readonly type: 'code'; readonly code: string; readonly label: string }
  | { readonly type: 'html'; readonly html: string }
  | { readonly type: 'heading'; readonly text: string; readonly href?: string; readonly id?: string };

/** Text, a link, or a name in another language. */
export type Inline = string | LinkView | ForeignName;

/** A name in another language than the page, which is read out and broken over lines as that language is. */
export interface ForeignName {
  readonly name: string;
  /** As ISO 639-1 has it: `ar` */
  readonly language: string;
}

export interface LinkView {
  readonly text: string;
  readonly href: string;
  /** More about what is linked, after the link. */
  readonly detail?: string;
}

export interface Fact {
  readonly label: string;
  readonly values: readonly Inline[];
}

export interface Badge {
  readonly text: string;
  readonly meaning: string;
  readonly tone: string;
}

export interface ClaimView {
  readonly anchor?: string;
  /** Shown before the text: a date, a relation, a delegation. */
  readonly lead?: Inline;
  readonly badge?: Badge;
  readonly text: string;
  readonly source: SourceView;
  readonly checked: Checked;
  readonly note?: string;
  readonly permalink?: string;
  /** The claim as a note to copy. */
  readonly cite?: string;
}

export interface CardView {
  readonly kind?: string;
  readonly link: LinkView;
  readonly text: string;
  readonly badge?: Badge;
}

export interface TileGroup {
  /** The group and how many of it are members: `African States: 9 of 54`. */
  readonly heading: string;
  /** One tile a State, by its ISO code; one that is not a member has no address. */
  readonly tiles: readonly { readonly code: string; readonly name: string; readonly href?: string }[];
}

/** One row of small multiples: the same bar, at the same scale, session after session. */
export interface OverTimeRow {
  readonly when: string;
  readonly link: LinkView;
  /** How far the session is covered. */
  readonly coverage: string;
  readonly bar: BarView;
}

export interface BarView {
  /** Each part has its tone of picture.css and its word. */
  readonly parts: readonly { readonly tone: string; readonly label: string; readonly count: number }[];
  /** The count that fills the whole width. */
  readonly full: number;
}

/** A condition or proposal: what it says first, then who said it. */
export interface TermView {
  readonly text: string;
  readonly by: LinkView;
  readonly checked: Checked;
}

export interface SourceView {
  /** Its place in the list of sources of the page; 0 until the page is put together. */
  readonly number: number;
  /** False for a record that stands where a document is still to be found. */
  readonly isIdentified: boolean;
  readonly issuer: string;
  readonly date?: string;
  readonly address?: string;
  readonly label: string;
  readonly href: string;
  readonly title: string;
  readonly paragraph?: string;
  readonly via?: { readonly href: string; readonly host: string };
}

/** A claim named on another page than its own. */
export interface ClaimLink {
  readonly text: string;
  readonly href: string;
  readonly paragraph?: string;
  readonly checked: Checked;
  /** Whether another page was read than the document that the claim names. */
  readonly isReadElsewhere: boolean;
}

export interface TableView {
  readonly caption: string;
  readonly columns: readonly string[];
  /** Set where the table is read from end to end: it is then shown whole, not in a box of its own. */
  readonly isWhole?: true;
  /** The first cell of a row is its head. */
  readonly rows: readonly { readonly id?: string; readonly cells: readonly (readonly Inline[])[] }[];
}

/** A table of two heads: a row and a column name what a cell lists. */
export interface CrossTableView {
  readonly caption: string;
  /** What the heads of the rows are. */
  readonly corner: string;
  /** Columns under one heading. */
  readonly groups: readonly { readonly heading: string; readonly columns: readonly LinkView[] }[];
  readonly rows: readonly { readonly head: LinkView; readonly cells: readonly CrossCell[] }[];
}

export interface CrossCell {
  /** Each with its full name, which the text may shorten to what the column does not say. */
  readonly links: readonly (LinkView & { readonly name: string })[];
  /** What a dash in an empty cell means. */
  readonly empty: string;
}

/** The events of one year, oldest first. */
export interface EventYear {
  readonly year: string;
  readonly id: string;
  readonly events: readonly EventView[];
}

export interface EventView {
  readonly when: string;
  /** Its first day, month or year, for machines. */
  readonly on: string;
  readonly whose: readonly Inline[];
  /** What it is of, for the filter: the names are those of the groups of the filter. */
  readonly values: { readonly body: string; readonly kind: string; readonly period: string };
  readonly kind: string;
  readonly lines: readonly EventLineView[];
}

/** One thing said of an event; where several records say it, their names are links after the text. */
export interface EventLineView {
  readonly text: string;
  readonly href?: string;
  readonly links: readonly LinkView[];
  readonly checked: Checked;
}

/** Ways to narrow a list of events: each value is a page of its own. */
export interface EventFilterView {
  readonly groups: readonly {
    readonly name: 'body' | 'kind' | 'period';
    readonly label: string;
    readonly values: readonly { readonly value: string; readonly link: LinkView }[];
  }[];
}

/** One matter, and what each side has on it. */
export interface SidesRow {
  readonly heading?: LinkView;
  readonly sides: readonly SideView[];
}

export interface SideView {
  readonly name: LinkView | string;
  readonly text?: string;
  readonly links: readonly (LinkView & { readonly badge?: Badge })[];
  readonly tally?: readonly TallyLineView[];
}

export interface TallyLineView {
  readonly badge: Badge;
  readonly count: string;
  readonly links: readonly LinkView[];
}

/**
 * A picture drawn when the site is built: shapes in the order in which they are painted, in pixels of its own box.
 * What it shows stands on the same page as a table or a list too.
 */
export interface PictureView {
  /** What the picture shows, for those who do not see it. */
  readonly title: string;
  readonly description: string;
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** One shape. A tone names its colours in Picture.astro; a shape with an address is a link called by its label. */
export type Mark = (
  | { readonly shape: 'line'; readonly from: Point; readonly to: Point }
  | { readonly shape: 'path'; readonly d: string }
  | {
      readonly shape: 'box';
      readonly at: Point;
      readonly width: number;
      readonly height: number;
      readonly round?: number;
    }
  | { readonly shape: 'dot'; readonly at: Point; readonly radius: number }
  | { readonly shape: 'text'; readonly at: Point; readonly text: string; readonly align?: 'middle' | 'end' }
) & { readonly tone: string; readonly link?: { readonly href: string; readonly label: string } };

export type Point = readonly [x: number, y: number];
