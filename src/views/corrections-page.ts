import { correctionsIn } from '#model/corrections.ts';
import type { Graph } from '#model/graph.ts';
import { formatDate } from '#model/partial-date.ts';
import { correctionKinds } from '#schema/vocabularies.ts';
import { correctionKind, correctionKindMeaning, corrections as text } from '#text/corrections.ts';
import { changes as changesText } from '#text/following.ts';
import { correctionCells, correctionTable } from './corrections-section.ts';
import { linkTo } from './entry-parts.ts';
import type { PageView, Section } from './page.ts';

/** The ledger of all corrections, newest first. */
export function correctionsPage(graph: Graph): PageView {
  return {
    title: text.heading,
    lead: text.lead,
    description: text.lead,
    breadcrumbs: [{ text: changesText.title, href: '/changes/' }],
    sections: [ledgerSection(graph), kindsSection],
  };
}

function ledgerSection(graph: Graph): Section {
  const rows = correctionsIn(graph).map(({ entry, correction }) => [
    formatDate(correction.on),
    linkTo(entry, graph),
    ...correctionCells(correction),
  ]);
  const { on, entry, kind, was, is, why } = text.columns;
  return {
    id: 'section_corrections',
    heading: text.ledgerHeading,
    blocks:
      rows.length === 0
        ? [{ type: 'text', text: text.none }]
        : [{ type: 'table', table: correctionTable([on, entry, kind, was, is, why], rows) }],
  };
}

const kindsSection: Section = {
  id: 'section_kinds',
  heading: text.kindsHeading,
  blocks: [
    {
      type: 'list',
      items: correctionKinds.map((name) => `${correctionKind[name]}: ${correctionKindMeaning[name]}`),
    },
  ],
};
