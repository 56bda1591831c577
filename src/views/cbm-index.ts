import type { Cbm } from '#model/entry.ts';
import type { Facts } from '#model/facts.ts';
import type { Graph } from '#model/graph.ts';
import { groupBy } from '#model/groups.ts';
import { compareIds } from '#model/table.ts';
import type { OrganisationKind } from '#schema/vocabularies.ts';
import { collection, collectionLead, count, label, level } from '#text/en.ts';
import { cbmTable } from './cbm-table.ts';
import { linkTo } from './entry-parts.ts';
import type { Block, PageView, Section } from './page.ts';

/** All measures: by body, the widest reach first, then by theme. */
export function cbmIndex(facts: Facts): PageView {
  return {
    title: collection.cbms,
    lead: collectionLead.cbms,
    description: collectionLead.cbms,
    breadcrumbs: [],
    sections: [...bodySections(facts), themeSection(facts)],
  };
}

function bodySections(facts: Facts): Section[] {
  return [...groupBy(facts.graph.cbms, bodyOf)]
    .map(([body, cbms]) => ({ ...namesOf(body, facts.graph), body, cbms }))
    .sort((a, b) => a.rank - b.rank || compareIds(b.newest, a.newest) || compareIds(a.short, b.short))
    .map(({ body, full, short, cbms }) => ({
      id: `by-${body}`,
      heading: short,
      intro: [full === short ? '' : `${full}.`, `${count.measures(cbms.length)}.`].join(' ').trim(),
      blocks: [{ type: 'table', table: cbmTable(cbms, full, facts) }],
    }));
}

const bodyOf = ({ data }: Cbm) => (data.level === 'bilateral' ? 'bilateral' : data.organisation);

const kindsInOrder: readonly OrganisationKind[] = [
  'un-process',
  'un-body',
  'regional-organisation',
  'subregional-organisation',
  'cross-regional-group',
  'research-body',
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

/** Every theme with its measures, and with the questions that belong to it. */
function themeSection(facts: Facts): Section {
  return {
    id: 'by-theme',
    heading: label.byTheme,
    blocks: facts.themes().flatMap((theme): Block[] => {
      const { title, description } = theme.data;
      const own = facts.cbmsOnTheme(theme.id);
      const asked = facts.questionsOnTheme(theme.id);
      return [
        { type: 'heading', text: title, id: theme.id },
        { type: 'text', text: description },
        ...(own.length > 0
          ? [{ type: 'table' as const, table: cbmTable(own, title, facts, { withOwner: true }) }]
          : []),
        ...(asked.length > 0
          ? [
              {
                type: 'links' as const,
                links: asked.map((question) => linkTo(question, facts.graph, label.question)),
              },
            ]
          : []),
      ];
    }),
  };
}
