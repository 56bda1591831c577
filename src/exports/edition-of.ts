import type { Edition } from './edition.ts';

/** For tests: an edition of which only what is given matters. */
export const editionOf = (given: Partial<Edition> = {}): Edition => ({
  release: null,
  asOf: null,
  addressOf: (path) => path,
  ...given,
});
