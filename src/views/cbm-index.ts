import type { Cbm } from '#model/entry.ts';
import type { Graph } from '#model/graph.ts';
import { formatDate } from '#model/partial-date.ts';
import { groupBy } from '#model/statements.ts';
import { collection, collectionLead, counted, label, level, status } from '#text/en.ts';
import { ownersOf } from './cbm-page.ts';
import { linkTo } from './entry-parts.ts';
import type { LinkView, PageView, Section, TableView } from './page.ts';

/** All measures: by body, then by theme. */
export function cbmIndex(graph: Graph): PageView {
  const byBody = [...groupBy(graph.cbms, bodyOf)].sort(
    ([a], [b]) => Number(a === 'bilateral') - Number(b === 'bilateral') || nameOf(a, graph).localeCompare(nameOf(b, graph), 'en'),
  );
  return {
    title: collection.cbms,
    lead: collectionLead.cbms,
    description: collectionLead.cbms,
    breadcrumbs: [],
    sections: [
      ...byBody.map(([body, cbms]): Section => {
        const heading = nameOf(body, graph);
        return {
          id: `by-${body}`,
          heading,
          intro: counted(cbms.length, 'measure'),
          blocks: [{ type: 'table', table: tableOf(cbms, heading, graph) }],
        };
      }),
      ...themeSections(graph),
    ],
  };
}

const bodyOf = ({ data }: Cbm) => (data.level === 'bilateral' ? 'bilateral' : data.organisation);

function nameOf(body: string, graph: Graph): string {
  return body === 'bilateral' ? level.bilateral : graph.organisations.get(body).data.names.full;
}

/** Measures with their place, date and status. */
export function tableOf(cbms: readonly Cbm[], caption: string, graph: Graph): TableView {
  const withOwner = cbms.some(({ data }) => data.level === 'bilateral');
  return {
    caption,
    columns: [label.designation, label.title, ...(withOwner ? [label.parties] : []), label.adopted, label.status],
    rows: cbms.map((cbm) => ({
      cells: [
        [{ text: cbm.data.designation, href: cbm.url }],
        [cbm.data.title],
        ...(withOwner ? [joined(ownersOf(cbm, graph))] : []),
        [cbm.data.adoption.date === undefined ? label.absent : formatDate(cbm.data.adoption.date)],
        [status[cbm.data.status]],
      ],
    })),
  };
}

/** Links with commas between them. */
export const joined = (links: readonly LinkView[]): (string | LinkView)[] =>
  links.flatMap((link, index) => (index === 0 ? [link] : [', ', link]));

function themeSections(graph: Graph): Section[] {
  return [...graph.themes]
    .sort((a, b) => a.data.order - b.data.order)
    .map((theme) => {
      const cbms = graph.cbms.all.filter(({ data }) => data.themes.includes(theme.id));
      const questions = graph.questions.all.filter(({ data }) => data.theme === theme.id);
      return {
        id: theme.id,
        heading: `${label.theme}: ${theme.data.title}`,
        intro: theme.data.description,
        blocks: [
          {
            type: 'links' as const,
            links: [
              ...cbms.map((cbm) => linkTo(cbm, graph)),
              ...questions.map((question) => linkTo(question, graph, label.question)),
            ],
          },
        ],
      };
    });
}
