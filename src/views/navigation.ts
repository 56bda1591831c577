import type { Graph } from '#model/graph.ts';
import { changes } from '#text/following.ts';
import { compare } from '#text/compare.ts';
import { contribute } from '#text/correcting.ts';
import { collection, site } from '#text/en.ts';
import { lineage } from '#text/lineage.ts';
import { matrix } from '#text/matrix.ts';
import { security } from '#text/security.ts';
import { timeline } from '#text/timeline.ts';
import type { LinkView } from './page.ts';

/** What stands in the head of every page: the collections that readers come for, and the views across them. */
export const mainNavigation: readonly LinkView[] = [
  ...(['cbms', 'organisations', 'questions', 'positions', 'networks', 'documents'] as const).map(linkTo),
  { text: matrix.short, href: '/matrix/' },
  { text: lineage.title, href: '/lineage/' },
  { text: compare.title, href: '/compare/' },
  { text: timeline.title, href: '/timeline/' },
];

/** What stands in the foot of every page: the guides, in their order, and what the head has no room for. */
export const footNavigation = ({ guides }: Pick<Graph, 'guides'>): LinkView[] => [
  ...guides.all
    .toSorted((a, b) => a.data.order - b.data.order)
    .map(({ url, data }) => ({ text: data.title, href: url })),
  ...(['delegations', 'meetings', 'glossary'] as const).map(linkTo),
  { text: site.index, href: '/search/' },
  { text: site.verification, href: '/verification/' },
  { text: site.data, href: '/data/' },
  { text: changes.title, href: '/changes/' },
  { text: contribute.short, href: '/contribute/' },
  { text: security.short, href: '/security/' },
];

function linkTo(name: keyof typeof collection): LinkView {
  return { text: collection[name], href: `/${name}/` };
}
