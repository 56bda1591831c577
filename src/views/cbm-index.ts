import type { Cbm } from '#model/entry.ts';
import type { Graph } from '#model/graph.ts';
import { formatDate } from '#model/partial-date.ts';
import { groupBy } from '#model/statements.ts';
import { compareIds } from '#model/table.ts';
import type { OrganisationKind } from '#schema/vocabularies.ts';
import { collection, collectionLead, counted, label, level, status } from '#text/en.ts';
import { ownersOf } from './cbm-page.ts';
import { linkTo } from './entry-parts.ts';
import type { LinkView, PageView, Section, TableView } from './page.ts';

/** All measures: by body, the widest reach first, then by theme. */
export function cbmIndex(graph: Graph): PageView {
  return {
    title: collection.cbms,
    lead: collectionLead.cbms,
    description: collectionLead.cbms,
    breadcrumbs: [],
    sections: [...bodySections(graph), ...themeSections(graph)],
  };
}

function bodySections(graph: Graph): Section[] {
  return [...groupBy(graph.cbms, bodyOf)]
    .map(([body, cbms]) => ({ ...namesOf(body, graph), body, cbms }))
    .sort((a, b) => a.rank - b.rank || compareIds(b.newest, a.newest) || compareIds(a.short, b.short))
    .map(({ body, full, short, cbms }) => ({
      id: `by-${body}`,
      heading: short,
      intro: [full === short ? '' : `${full}.`, `${counted(cbms.length, 'measure')}.`].join(' ').trim(),
      blocks: [{ type: 'table', table: tableOf(cbms, full, graph) }],
    }));
}

const bodyOf = ({ data }: Cbm) => (data.level === 'bilateral' ? 'bilateral' : data.organisation);

const kindsInOrder: readonly OrganisationKind[] = [
  'un-process',
  'regional-organisation',
  'subregional-organisation',
  'cross-regional-group',
];

/** What a body is called and where it stands: processes of the United Nations first, the latest of them first of all. */
function namesOf(body: string, graph: Graph) {
  if (body === 'bilateral')
    return { full: level.bilateral, short: level.bilateral, newest: '', rank: Infinity };
  const { names, kind } = graph.organisations.get(body).data;
  return {
    ...names,
    rank: kindsInOrder.indexOf(kind),
    newest: kind === 'un-process' ? names.short.replace(/\D+/, '') : '',
  };
}

/** Measures with their place, date and status. */
export function tableOf(cbms: readonly Cbm[], caption: string, graph: Graph): TableView {
  const withOwner = cbms.some(({ data }) => data.level === 'bilateral');
  return {
    caption,
    columns: [
      label.designation,
      label.title,
      ...(withOwner ? [label.parties] : []),
      label.adopted,
      label.status,
    ],
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
        heading: theme.data.title,
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
