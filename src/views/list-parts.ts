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
  const of = blocks.reduce((sum, block) => sum + (listingOf(block)?.size ?? 0), 0);
  const parts: ListPart[] = [];
  let own: Block[] = [];
  let ends: string[] = [];
  let before: Block[] = [];
  let heading: Block[] = [];
  let from = 0;
  let listed = 0;
  const close = () => {
    parts.push({ from: from + 1, to: listed, of, blocks: own, ends: endsOf(ends) });
    [own, ends, from] = [[], [], listed];
  };
  for (const block of blocks) {
    const listing = listingOf(block);
    if (listing === undefined) {
      before.push(block);
      if (block.type === 'heading') heading = [said(block)];
      continue;
    }
    for (let at = 0; at < listing.size;) {
      if (listed - from === most) close();
      const until = Math.min(listing.size, at + most - (listed - from));
      own.push(...leadingUp(before, own, heading), listing.slice(at, until));
      ends.push(...namesAt(listing, at, until - 1));
      listed += until - at;
      at = until;
      before = [];
    }
  }
  own.push(...before);
  close();
  return parts;
}

/** What stands before a list; on a new page at least the heading that it is under. */
const leadingUp = (
  before: readonly Block[],
  own: readonly Block[],
  heading: readonly Block[],
): readonly Block[] =>
  own.length > 0 || before.some(({ type }) => type === 'heading') ? before : [...heading, ...before];

/** A heading once more, which is not the place that links lead to. */
const said = ({ id, ...heading }: Extract<Block, { type: 'heading' }>): Block => heading;

const namesAt = (listing: Listing, ...places: readonly number[]): string[] =>
  places.flatMap((place) => listing.nameAt(place) ?? []);

const endsOf = (names: readonly string[]): string[] =>
  names.length === 0 ? [] : [...names.slice(0, 1), ...names.slice(-1)];
