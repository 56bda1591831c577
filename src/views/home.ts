import type { Facts } from '#model/facts.ts';
import type { Graph } from '#model/graph.ts';
import type { History } from '#model/history.ts';
import { formatDate } from '#model/partial-date.ts';
import { titleOf } from '#model/titles.ts';
import { countChecks } from '#model/verification.ts';
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
    ways: waysIn(graph),
    numbers: numbersOf(facts),
    latest: latestChanges(graph, history),
  };
}

function waysIn(graph: Graph): HomeView['ways'] {
  const { measures, bodies, views } = home.ways;
  const question = (id: string) => {
    const { data, url } = graph.questions.get(id);
    return { text: data.title, href: url };
  };
  const organisation = (id: string) => {
    const { data, url } = graph.organisations.get(id);
    return { text: data.names.short, href: url };
  };
  return [
    {
      ...measures,
      links: [
        { text: home.allMeasures, href: '/cbms/' },
        { text: home.globalMeasures, href: '/cbms/#by-oewg-2021-2025' },
        { text: home.byTheme, href: '/cbms/#points-of-contact' },
      ],
    },
    {
      ...bodies,
      links: [
        { text: home.allOrganisations, href: '/organisations/' },
        ...['osce', 'oas', 'arf', 'global-mechanism'].map(organisation),
      ],
    },
    {
      ...views,
      links: [
        { text: home.allQuestions, href: '/questions/' },
        ...['global-repository', 'global-poc-directory', 'regional-to-global-cbms'].map(question),
      ],
    },
  ];
}

function numbersOf(facts: Facts): HomeView['numbers'] {
  const { graph } = facts;
  const statements = facts.statements();
  const checks = countChecks(facts.claims().map(({ claim }) => claim));
  const delegations = new Set(statements.map(({ delegation }) => delegation)).size;
  const number = (figure: number, text: string, href: string) => ({
    figure: figure.toLocaleString('en'),
    link: { text, href },
  });
  return [
    number(graph.cbms.all.length, home.numbers.cbms, '/cbms/'),
    number(graph.organisations.all.length, home.numbers.organisations, '/organisations/'),
    number(statements.length, home.numbers.statements, '/positions/'),
    number(delegations, home.numbers.delegations, '/delegations/'),
    number(facts.links().length, home.numbers.links, '/lineage/'),
    number(graph.documents.all.length, home.numbers.documents, '/documents/'),
    number(checks.total, home.numbers.claims, '/verification/'),
    number(checks.unchecked, home.numbers.unchecked, '/verification/'),
  ];
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
