import { bodyOf } from '#model/body-of.ts';
import type { Facts } from '#model/facts.ts';
import type { Graph } from '#model/graph.ts';
import { groupBy } from '#model/groups.ts';
import type { History } from '#model/history.ts';
import { numbersOf } from '#model/numbers.ts';
import { formatDate } from '#model/partial-date.ts';
import { titleOf } from '#model/titles.ts';
import { home } from '#text/en.ts';
import type { LinkView } from './page.ts';

export interface HomeView {
  readonly ways: readonly {
    readonly heading: string;
    readonly text: string;
    readonly links: readonly LinkView[];
  }[];
  readonly numbers: readonly { readonly figure: string; readonly link: LinkView }[];
  /** The entries changed last, newest first; empty when no history is at hand or all content is of one day. */
  readonly latest: readonly LinkView[];
}

export function homeView(facts: Facts, history: History): HomeView {
  const { graph } = facts;
  return {
    ways: waysIn(facts),
    numbers: numberViews(facts),
    latest: latestChanges(graph, history),
  };
}

function waysIn(facts: Facts): HomeView['ways'] {
  const { measures, bodies, views } = home.ways;
  return [
    {
      ...measures,
      links: [
        { text: home.allMeasures, href: '/cbms/' },
        ...globalMeasures(facts),
        ...facts
          .themes()
          .slice(0, 1)
          .map(({ url }) => ({ text: home.byTheme, href: url })),
      ],
    },
    {
      ...bodies,
      links: [
        { text: home.allOrganisations, href: '/organisations/' },
        ...bodiesWithMost(facts).map(({ data, url }) => ({ text: data.names.short, href: url })),
      ],
    },
    {
      ...views,
      links: [
        { text: home.allQuestions, href: '/questions/' },
        // Those that a meeting was asked, not those that only came up.
        ...facts.graph.questions.all
          .filter(({ data }) => data.asked !== undefined)
          .map(({ data, url }) => ({ text: data.title, href: url })),
      ],
    },
  ];
}

/** The body that has adopted most measures for all States, with how many; nothing while none has. */
function globalMeasures({ graph }: Facts): LinkView[] {
  const adopted = graph.cbms.all.filter(({ data }) => data.level === 'global' && data.status === 'adopted');
  return [...groupBy(adopted, (cbm) => bodyOf(cbm, graph))]
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, 1)
    .map(([body, own]) => ({ text: home.globalMeasures(own.length), href: `/cbms/#by-${body}` }));
}

const bodiesWithMost = ({ graph, cbmsOf }: Facts) =>
  graph.organisations.all.toSorted((a, b) => cbmsOf(b).length - cbmsOf(a).length).slice(0, 5);

/** The numbers shown, and where each opens onto what it counts. */
const countedAt = [
  ['cbms', '/cbms/'],
  ['organisations', '/organisations/'],
  ['statements', '/positions/'],
  ['delegations', '/delegations/'],
  ['links', '/lineage/'],
  ['events', '/timeline/'],
  ['documents', '/documents/'],
  ['claims', '/verification/'],
  ['unchecked', '/verification/'],
] as const;

function numberViews(facts: Facts): HomeView['numbers'] {
  const numbers = numbersOf(facts);
  return countedAt.map(([name, href]) => ({
    figure: numbers[name].toLocaleString('en'),
    link: { text: home.numbers[name], href },
  }));
}

/** Nothing while all content is of one day: then no change is later than another. */
function latestChanges(graph: Graph, history: History): LinkView[] {
  const dated = graph.entries
    .filter(({ url }) => !url.includes('#'))
    .flatMap((entry) => {
      const on = history.get(entry.file)?.[0]?.on;
      return on === undefined ? [] : [{ entry, on }];
    });
  if (new Set(dated.map(({ on }) => on)).size < 2) return [];
  return dated
    .sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))
    .slice(0, 5)
    .map(({ entry, on }) => ({ text: titleOf(entry, graph), href: entry.url, detail: formatDate(on) }));
}
