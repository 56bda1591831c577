import type { ListPage } from '#views/long-list.ts';

/** The pages of lists as the paths of a route that ends in `[...list]`, each with what it shows. */
export const listPaths = (pages: readonly ListPage[]) =>
  pages.map(({ path, view }) => ({ params: { list: path }, props: { view } }));
