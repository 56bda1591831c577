import type { Facts } from '#model/facts.ts';
import { groupBy } from '#model/groups.ts';
import { type Matrix, matrixOf, regionOf, regionsInOrder, wholeMatrix } from '#model/matrix.ts';
import { addressOfPart, type MatrixPart, matrixParts } from '#model/matrix-parts.ts';
import { countRows } from '#model/matrix-rows.ts';
import { formatSpan } from '#model/partial-date.ts';
import { byName, stancesInOrder, tallyOf } from '#model/tally.ts';
import { coverage } from '#text/coverage.ts';
import { label } from '#text/en.ts';
import { matrix as text } from '#text/matrix.ts';
import { linkTo, sectionsFrom } from './entry-parts.ts';
import { nameOfPart, regionName } from './matrix-names.ts';
import { filesOf, matrixSection } from './matrix-section.ts';
import type { Block, Inline, PageView, Section, TableView } from './page.ts';

/** Every delegation with a record by every question, and the ways into its parts. */
export function matrixPage(facts: Facts): PageView {
  const whole = wholeMatrix(facts);
  const parts = groupBy(matrixParts(facts), ({ kind }) => kind);
  const partSection = (kind: MatrixPart['kind'], heading: string, intro?: string): Section => ({
    id: kind,
    heading,
    ...(intro !== undefined && { intro }),
    blocks: [{ type: 'table', table: partTable(parts.get(kind) ?? [], heading, facts) }],
  });
  return {
    title: text.title,
    lead: text.lead,
    description: text.description,
    breadcrumbs: [],
    madeFrom: filesOf(facts.statements()),
    sections: sectionsFrom([
      partSection('theme', text.themes),
      matrixSection(whole, facts, text.whole, 'region', 'matrix'),
      partSection('region', text.regions),
      partSection('organisation', text.organisations, text.organisationsIntro),
      partSection('process', text.processes),
      partSection('meeting', text.meetings),
      withoutSection(whole, facts),
    ]),
  };
}

/** Parts of one kind as rows: what they are called, how much they hold, and the stances. */
function partTable(parts: readonly MatrixPart[], caption: string, facts: Facts): TableView {
  const stances = stancesInOrder(facts.graph);
  const isOfMeetings = parts[0]?.kind === 'meeting';
  return {
    caption,
    columns: [
      oneOfParts[parts[0]?.kind ?? 'theme'],
      ...(isOfMeetings ? [label.coverage] : []),
      label.delegations,
      label.statements,
      ...stances.map(({ data }) => data.title),
    ],
    rows: parts.map((part) => {
      const counts = new Map(
        tallyOf(facts.graph, part.statements).map(({ stance, statements }) => [stance, statements.length]),
      );
      const { delegations, statements } = countRows(matrixOf(part.questions, part.statements, facts).rows);
      const cells: Inline[][] = [
        [{ text: nameOfPart(part), href: addressOfPart(part), ...whenOf(part) }],
        ...(part.kind === 'meeting' ? [[coverage[part.meeting.data.coverage]]] : []),
        ...[delegations, statements, ...stances.map((stance) => counts.get(stance) ?? 0)].map((number) => [
          number === 0 ? text.nothing : String(number),
        ]),
      ];
      return { cells };
    }),
  };
}

/** The head of the column in which parts are named. */
const oneOfParts: Record<MatrixPart['kind'], string> = {
  theme: label.theme,
  region: label.region,
  process: label.process,
  meeting: label.meeting,
  organisation: label.organisation,
};

/** When a meeting was, beside its name. */
function whenOf(part: MatrixPart): { detail?: string } {
  if (part.kind !== 'meeting') return {};
  const { from, until } = part.meeting.data;
  return { detail: from === undefined ? text.undated : formatSpan(from, until) };
}

/** The delegations that have no row in the whole matrix. */
function withoutSection({ rows }: Matrix, { graph }: Facts): Section {
  const speakers = new Set(rows.map(({ delegation }) => delegation));
  const silent = graph.delegations.all.filter((delegation) => !speakers.has(delegation)).sort(byName);
  const byRegion = groupBy(silent, regionOf);
  return {
    id: 'without',
    heading: `${text.without}: ${String(silent.length)}`,
    intro: text.withoutIntro,
    blocks: regionsInOrder.flatMap((id): Block[] => {
      const own = byRegion.get(id);
      if (own === undefined) return [];
      return [
        { type: 'heading', text: `${regionName(id)}: ${String(own.length)}` },
        { type: 'links', columns: true, links: own.map((delegation) => linkTo(delegation, graph)) },
      ];
    }),
  };
}
