import { bodiesOf } from '#model/bodies.ts';
import type { Facts } from '#model/facts.ts';
import { count } from '#text/count.ts';
import { collection, collectionLead, label, level } from '#text/en.ts';
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
  return bodiesOf(facts).map(({ id, organisation, cbms }) => {
    const { full, short } = organisation?.data.names ?? { full: level.bilateral, short: level.bilateral };
    return {
      id: `by-${id}`,
      heading: short,
      intro: [full === short ? '' : `${full}.`, `${count.measures(cbms.length)}.`].join(' ').trim(),
      blocks: [{ type: 'table', table: cbmTable(cbms, full, facts) }],
    };
  });
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
