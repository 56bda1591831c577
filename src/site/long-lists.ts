import type { Facts } from '#model/facts.ts';
import { cbmIndex } from '#views/cbm-index.ts';
import { documentIndex } from '#views/document-index.ts';
import { withIndexHead } from '#views/head-of-index.ts';
import { lineagePage } from '#views/lineage-page.ts';
import { type ListPage, pagesOfList } from '#views/long-list.ts';
import type { PageView } from '#views/page.ts';
import { positionIndex } from '#views/position-index.ts';
import { contentDate } from './content-date.ts';
import { pageKey } from './page-key.ts';
import { siteFacts } from './site-facts.ts';

interface LongList {
  readonly address: string;
  /** How many rows or links a page holds: as many as make some 60 kB on the way to the reader. */
  readonly most: number;
  readonly viewOf: (facts: Facts) => PageView | Promise<PageView>;
}

/** The lists that grow with the content. */
const lists = {
  cbms: {
    address: '/cbms/',
    most: 1200,
    viewOf: (facts) => withIndexHead('cbms', facts, cbmIndex(facts)),
  },
  documents: {
    address: '/documents/',
    most: 600,
    viewOf: (facts) => withIndexHead('documents', facts, documentIndex(facts.graph)),
  },
  positions: {
    address: '/positions/',
    most: 1200,
    viewOf: (facts) => withIndexHead('positions', facts, positionIndex(facts)),
  },
  lineage: {
    address: '/lineage/',
    most: 600,
    viewOf: async (facts) => lineagePage(facts, await contentDate()),
  },
} as const satisfies Record<string, LongList>;

type ListName = keyof typeof lists;

/** The first page of a list. */
export async function firstPageOf(name: ListName): Promise<PageView> {
  const [first] = await pagesOf(name);
  if (first === undefined) throw new Error(`The list of ${name} has no page.`);
  return first.view;
}

/** The paths of its further pages, for a route below `page/`; none as long as the list fits its first. */
export async function furtherPagesOf(name: ListName) {
  const [, ...further] = await pagesOf(name);
  return Array.fromAsync(further, async ({ path, view }) => ({
    params: { number: path.replace('page/', '') },
    props: { view },
    ...(await pageKey(() => view)),
  }));
}

async function pagesOf(name: ListName): Promise<ListPage[]> {
  const { address, most, viewOf }: LongList = lists[name];
  return pagesOfList(await viewOf(await siteFacts()), address, most);
}
