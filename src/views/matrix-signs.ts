import type { Stance } from '#model/entry.ts';
import type { Facts } from '#model/facts.ts';
import { regionsInOrder } from '#model/matrix.ts';
import type { KnownOrders } from '#model/matrix-rows.ts';
import { stancesInOrder } from '#model/tally.ts';

/** The initials of the words that carry the meaning: `Support with conditions` → `SC`. */
export const signOf = ({ data }: Stance): string =>
  data.title
    .split(' ')
    .filter((word) => !/^(with|and|or|of|the|to|on|in)$/i.test(word))
    .map((word) => word.charAt(0).toUpperCase())
    .join('');

/** Regions and stances in the order in which they stand everywhere. */
export const knownOrders = ({ graph }: Facts): KnownOrders => ({
  regions: regionsInOrder,
  stances: stancesInOrder(graph).map(({ id }) => id),
});
