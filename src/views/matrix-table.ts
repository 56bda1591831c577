import type { Stance } from '#model/entry.ts';
import type { Facts } from '#model/facts.ts';
import { groupBy } from '#model/groups.ts';
import type { DelegationRow, Matrix, SaidThere } from '#model/matrix.ts';
import { countMeetings, countOn, countRows, groupRows, type RowOrder } from '#model/matrix-rows.ts';
import { formatSpan } from '#model/partial-date.ts';
import { stancesInOrder, tallyOf } from '#model/tally.ts';
import { matrix as text, matrixPhrase, reach, reachOf } from '#text/matrix.ts';
import { regionName } from './matrix-names.ts';
import { knownOrders, signOf } from './matrix-signs.ts';
import type { LegendItem, MatrixColumn, MatrixGroup, MatrixRowView, MatrixView } from './matrix-block.ts';
import { matrixControls } from './matrix-controls.ts';

/** The most columns that have room for words. */
const wordyColumns = 9;
/** The most columns of the least width beside the delegations, on a page and on a screen of 1280 pixels. */
const pageColumns = 41;
const screenColumns = 45;

const widthOf = (columns: number): MatrixView['width'] =>
  columns <= pageColumns ? 'page' : columns <= screenColumns ? 'screen' : 'beyond';

/** A matrix as a table, its rows by region or in one list. */
export function matrixTable(
  matrix: Matrix,
  facts: Facts,
  caption: string,
  group: 'region' | 'name',
): MatrixView {
  const { questions, rows } = matrix;
  const isDense = questions.length > wordyColumns;
  const said = rows.flatMap(({ cells }) => [...cells.values()].flat());
  const hasMeetings = new Set(said.map(({ meeting }) => meeting)).size > 1;
  return {
    caption,
    isDense,
    width: widthOf(questions.length),
    corner: text.corner,
    spans: spansOf(matrix, facts),
    columns: columnsOf(matrix, facts),
    groups: groupsOf(matrix, facts, { by: group }),
    legend: legendOf(rows, facts),
    reaches: isDense && hasMeetings ? [reach.whole, reach.mixed, reach.part] : [],
    controls: matrixControls(matrix, facts, group),
  };
}

/** The themes over the columns, where there is more than one. */
function spansOf({ questions }: Matrix, { graph }: Facts): MatrixView['spans'] {
  const themes = [...groupBy(questions, ({ data }) => data.theme)];
  if (themes.length < 2) return [];
  return themes.map(([id, own]) => ({
    id,
    link: { text: graph.themes.get(id).data.title, href: `/matrix/${id}/` },
    columns: own.length,
  }));
}

function columnsOf({ questions, rows }: Matrix, { graph }: Facts): MatrixColumn[] {
  const isWhole = (meeting: string) => graph.meetings.get(meeting).data.coverage === 'full';
  return questions.map(({ id, url, data }, index) => ({
    id,
    link: { text: data.title, href: url },
    isFirst: data.theme !== questions[index - 1]?.data.theme,
    total: countOn(id, rows),
    reach: reachOf(countMeetings(id, rows, isWhole)),
  }));
}

function groupsOf({ rows, questions }: Matrix, facts: Facts, group: RowOrder): MatrixGroup[] {
  return groupRows(rows, group, { by: 'name' }, knownOrders(facts)).map(({ key, rows: own }) => {
    const { delegations, statements } = countRows(own);
    return {
      heading: key === '' ? '' : regionName(key),
      detail: matrixPhrase.size(delegations, statements),
      rows: own.map((row) => rowView(row, questions)),
    };
  });
}

function rowView(row: DelegationRow, questions: Matrix['questions']): MatrixRowView {
  return {
    link: { text: row.name, href: row.delegation.url },
    region: row.region,
    organisations: row.organisations.join(' '),
    cells: questions.map(({ id }) => [...(row.cells.get(id) ?? [])].reverse().map(cellStatement)),
  };
}

function cellStatement({ statement, stance: id, meeting }: SaidThere) {
  const { url, stance } = statement;
  const { from, until } = statement.meeting.data;
  return {
    href: url,
    stance: id,
    sign: signOf(stance),
    word: stance.data.title,
    when: from === undefined ? text.undated : formatSpan(from, until),
    meeting,
  };
}

/** The stances of the vocabulary, each with the number of its statements in this matrix. */
function legendOf(rows: readonly DelegationRow[], { graph }: Facts): LegendItem[] {
  const statements = rows.flatMap(({ cells }) => [...cells.values()].flat().map((said) => said.statement));
  const counts = new Map(
    tallyOf(graph, statements).map(({ stance, statements: own }) => [stance, own.length]),
  );
  return stancesInOrder(graph).map((stance: Stance) => ({
    sign: signOf(stance),
    stance: stance.id,
    link: { text: stance.data.title, href: stance.url, detail: String(counts.get(stance) ?? 0) },
    meaning: stance.data.description,
  }));
}
