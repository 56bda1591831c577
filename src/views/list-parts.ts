import { groupBy } from '#model/groups.ts';
import { type Listing, listingOf } from './listing.ts';
import type { Block, Section } from './page.ts';

/** What of a section stands on one page. */
export interface ListPart {
  /** Which of the things that the section lists, counted from 1. */
  readonly from: number;
  readonly to: number;
  readonly of: number;
  readonly blocks: readonly Block[];
  /** What the first and the last thing are known by. */
  readonly ends: readonly string[];
}

/**
 * A section in parts that list at most so many things each. What leads up to a list stays with it, and where a list goes on,
 * its heading is said again.
 */
export function partsOfSection({ blocks }: Pick<Section, 'blocks'>, most: number): ListPart[] {
  const { lists, after } = listsIn(blocks);
  const places = lists.flatMap((list) =>
    Array.from({ length: list.listing.size }, (_, at) => ({ list, at })),
  );
  const of = places.length;
  return Array.from({ length: Math.ceil(of / most) }, (_, part): ListPart => {
    const from = part * most;
    const own = places.slice(from, from + most);
    const to = from + own.length;
    return {
      ...{ from: from + 1, to, of },
      blocks: [...blocksOf(own), ...(to === of ? after : [])],
      ends: [...own.slice(0, 1), ...own.slice(-1)].flatMap(({ list, at }) => list.listing.nameAt(at) ?? []),
    };
  });
}

/** A list and what leads up to it. */
interface LedList {
  readonly before: readonly Block[];
  /** The heading that it is under. */
  readonly heading: readonly Block[];
  readonly listing: Listing;
}

/** Something that a section lists: the list and its place in it. */
interface ListedThing {
  readonly list: LedList;
  readonly at: number;
}

function listsIn(blocks: readonly Block[]): { lists: LedList[]; after: readonly Block[] } {
  const lists: LedList[] = [];
  let before: Block[] = [];
  let heading: Block[] = [];
  for (const block of blocks) {
    const listing = listingOf(block);
    if (listing === undefined) {
      before.push(block);
      if (block.type === 'heading') heading = [said(block)];
    } else if (listing.size > 0) {
      lists.push({ before, heading, listing });
      before = [];
    }
  }
  return { lists, after: before };
}

/** The lists of a page, each with what leads up to it, and the first at least under its heading. */
const blocksOf = (things: readonly ListedThing[]): Block[] =>
  [...groupBy(things, ({ list }) => list)].flatMap(([{ before, heading, listing }, own], place) => {
    const from = own[0]?.at ?? 0;
    const leading = from === 0 ? before : [];
    const isUnderHeading = place > 0 || leading.some(({ type }) => type === 'heading');
    return [...(isUnderHeading ? [] : heading), ...leading, listing.slice(from, from + own.length)];
  });

/** A heading once more, which is not the place that links lead to. */
const said = ({ id, ...heading }: Extract<Block, { type: 'heading' }>): Block => heading;
