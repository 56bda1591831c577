import type { ListPage } from '#views/long-list.ts';
import { pageKey } from './page-key.ts';

/** The pages of lists as the paths of a route that ends in `[...list]`, each with what it shows. */
export const listPaths = (pages: readonly ListPage[]) =>
  Array.fromAsync(pages, async ({ path, view }) => ({
    params: { list: path },
    props: { view },
    ...(await pageKey(() => view)),
  }));
