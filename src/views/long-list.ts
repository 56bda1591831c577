import { citationKey } from '#model/citation.ts';
import { groupBySize } from '#model/group-by-size.ts';
import { longList as words } from '#text/long-list.ts';
import { partsOfSection } from './list-parts.ts';
import { listingOf, sizeOf } from './listing.ts';
import { leadingTo, type Piece, rangeOf } from './moved-section.ts';
import type { LinkView, PageView, Pager, Section } from './page.ts';

/** One of the pages that a list takes. */
export interface ListPage {
  /** Below the address of the list: nothing for its first page, `page/2` for the second. */
  readonly path: string;
  readonly view: PageView;
}

/** A page of a list whose first page has a path of its own: `osce`, `osce/page/2` */
export const belowPath =
  (list: string) =>
  ({ path, view }: ListPage): ListPage => ({ path: path === '' ? list : `${list}/${path}`, view });

/**
 * A list on as many pages as it takes: one as long as it has at most so many rows, links and events. Beyond that its longest
 * sections move to further pages, and leave their names, all that can be linked to and the way there on the first.
 * @param address of the first page: `/documents/`
 */
export function pagesOfList(view: PageView, address: string, most: number): ListPage[] {
  const moving = sectionsToMove(view.sections, most);
  if (moving.size === 0) return [{ path: '', view }];
  const pieces = [...moving].flatMap((section) =>
    partsOfSection(section, most).map((part): Piece => ({ section, part })),
  );
  const further = groupBySize(pieces, ({ part }) => part.to - part.from + 1, most);
  const pathByPiece = new Map(further.flatMap((own, at) => own.map((piece) => [piece, pathOf(at)] as const)));
  const addressOf = (piece: Piece) => `${address}${pathByPiece.get(piece) ?? ''}/#${piece.section.id}`;
  const sections = view.sections.map((section) =>
    moving.has(section)
      ? leadingTo(
          section,
          pieces.filter((piece) => piece.section === section),
          addressOf,
        )
      : section,
  );
  const first = { ...view, sections, pager: pagerAt(-1, further, view, address) };
  return [
    { path: '', view: withOwnCoins(first, view) },
    ...further.map((own, at) => ({ path: pathOf(at), view: furtherPage(own, at, further, view, address) })),
  ];
}

/** The longest, until what is left fits one page. */
function sectionsToMove(sections: readonly Section[], most: number): Set<Section> {
  const moving = new Set<Section>();
  let left = sizeOf(sections.flatMap(({ blocks }) => blocks));
  for (const section of sections.toSorted((a, b) => sizeOf(b.blocks) - sizeOf(a.blocks))) {
    if (left <= most || sizeOf(section.blocks) === 0) break;
    moving.add(section);
    left -= sizeOf(section.blocks);
  }
  // In the order of the list, not by length.
  return new Set(sections.filter((section) => moving.has(section)));
}

/** The first page has no number in its address. */
const pathOf = (at: number): string => `page/${String(at + 2)}`;

function furtherPage(
  own: readonly Piece[],
  at: number,
  pages: readonly (readonly Piece[])[],
  list: PageView,
  address: string,
): PageView {
  const title = titleOf(at, pages, list);
  const lead = own.map(({ section, part }) => words.holding(section.heading, rangeOf(part))).join(' ');
  return withOwnCoins(
    {
      title,
      lead,
      description: `${title}. ${list.description}`,
      breadcrumbs: [...list.breadcrumbs, { text: list.title, href: address }],
      sections: own.map(({ section, part }) => ({ ...section, blocks: part.blocks })),
      pager: pagerAt(at, pages, list, address),
      ...(list.madeFrom && { madeFrom: list.madeFrom }),
    },
    list,
  );
}

const titleOf = (at: number, pages: readonly unknown[], { title }: PageView): string =>
  words.title(title, at + 2, pages.length + 1);

/** The pages before and after one; -1 is the first page of the list. */
function pagerAt(at: number, pages: readonly unknown[], list: PageView, address: string): Pager {
  const link = (other: number): LinkView =>
    other === -1
      ? { text: list.title, href: address }
      : { text: titleOf(other, pages, list), href: `${address}${pathOf(other)}/` };
  return {
    ...(at >= 0 && { previous: link(at - 1) }),
    ...(at + 1 < pages.length && { next: link(at + 1) }),
  };
}

/** What a reference manager can save from a page is what the page lists. */
function withOwnCoins(page: PageView, { coins }: PageView): PageView {
  if (coins === undefined) return page;
  const listed = new Set(
    page.sections
      .flatMap(({ blocks }) => blocks.flatMap((block) => listingOf(block)?.links() ?? []))
      .map(({ href }) => citationKey(href)),
  );
  return { ...page, coins: coins.filter(({ id }) => listed.has(id)) };
}
