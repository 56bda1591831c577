import { groupBy } from '#model/groups.ts';
import type { Block, EventView, EventYear, Inline, LinkView } from './page.ts';

/** A block as a list of things that can stand on several pages. */
export interface Listing {
  readonly size: number;
  /** The block with the things from one place up to another. */
  readonly slice: (from: number, to: number) => Block;
  /** What each thing leads to first, if it leads anywhere. */
  readonly links: () => LinkView[];
  /** What the thing at a place is known by: the text of that link, or the date of an event. */
  readonly nameAt: (place: number) => string | undefined;
}

/** What a block lists; undefined for one that cannot be parted, such as a picture. */
export function listingOf(block: Block): Listing | undefined {
  switch (block.type) {
    case 'links':
      return listing(
        block.links,
        (links) => ({ ...block, links }),
        (link) => [link],
      );
    case 'claim-links':
      return listing(
        block.links,
        (links) => ({ ...block, links }),
        (link) => [link],
      );
    case 'cards':
      return listing(
        block.cards,
        (cards) => ({ ...block, cards }),
        ({ link }) => [link],
      );
    case 'table':
      return listing(
        block.table.rows,
        (rows) => ({ ...block, table: { ...block.table, rows } }),
        ({ cells }) => cells.flat(),
      );
    case 'events':
      return listing(
        block.years.flatMap(eventsOf),
        (events) => ({ ...block, years: yearsOf(events) }),
        ({ event }) => event.whose,
        ({ event }) => event.when,
      );
    default:
      return undefined;
  }
}

/** How many things the blocks list together. */
export const sizeOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + (listingOf(block)?.size ?? 0), 0);

function listing<Thing>(
  things: readonly Thing[],
  blockOf: (things: readonly Thing[]) => Block,
  partsOf: (thing: Thing) => readonly Inline[],
  nameOf = (thing: Thing): string | undefined => partsOf(thing).find(isLink)?.text,
): Listing {
  return {
    size: things.length,
    slice: (from, to) => blockOf(things.slice(from, to)),
    links: () => things.flatMap((thing) => partsOf(thing).find(isLink) ?? []),
    nameAt: (place) => things.slice(place, place + 1).map(nameOf)[0],
  };
}

const isLink = (inline: Inline): inline is LinkView => typeof inline === 'object' && 'href' in inline;

/** An event with what is said of its year. */
interface EventOfYear extends Omit<EventYear, 'events'> {
  readonly event: EventView;
}

const eventsOf = ({ events, ...year }: EventYear): EventOfYear[] =>
  events.map((event) => ({ ...year, event }));

const yearsOf = (events: readonly EventOfYear[]): EventYear[] =>
  [...groupBy(events, ({ id }) => id)].flatMap(([, own]) => {
    const [first] = own;
    return first === undefined
      ? []
      : [{ year: first.year, id: first.id, events: own.map(({ event }) => event) }];
  });
