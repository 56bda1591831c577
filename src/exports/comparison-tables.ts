import { z } from 'zod';
import type { BodyComparison, ThemeOfTwo } from '#model/comparison.ts';
import type { Measure } from '#model/measure.ts';
import type { QuestionComparison } from '#model/question-comparison.ts';
import type { Statement } from '#model/statements.ts';
import { claim } from '#schema/claim.ts';
import { cbmSchema } from '#schema/cbm.ts';
import { iso3, partialDate, reference } from '#schema/primitives.ts';
import { positionSchema } from '#schema/position.ts';
import { commitments, levels, statuses } from '#schema/vocabularies.ts';
import { dataFile } from '#text/data.ts';
import { type DataTable, dataTable } from './data-table.ts';

const { designation, title } = cbmSchema.options[0].shape;

const bodyRow = z.strictObject({
  theme: reference('themes').describe('The theme that is compared.'),
  found_with: z
    .string()
    .describe(
      'With which of the two the theme has measures that stand: both, neither, or the id of the one; unsettled where one has only measures that do not stand.',
    ),
  organisation: reference('organisations').describe('The body that the row is about.'),
  cbm: reference('cbms').optional().describe('Its measure on the theme; empty where it has none.'),
  designation: designation.optional().describe('The name used to cite the measure.'),
  title: title.optional().describe('The title of the measure.'),
  level: z.enum(levels).optional().describe('The level of the measure.'),
  status: z.enum(statuses).optional().describe('The status of the measure.'),
  commitment: z.enum(commitments).optional().describe('How far the measure binds.'),
  date: partialDate.optional().describe('When the measure was adopted, as far as that is recorded.'),
  url: z.string().optional().describe('The address of the measure on this site.'),
});

/** Two bodies: one row a theme, body and measure, and a row without a measure where a body has none. */
export const bodyComparisonTable = (comparisonIn: () => BodyComparison): DataTable =>
  dataTable({
    name: 'bodies',
    ...dataFile.bodyComparison,
    key: ['theme', 'organisation', 'cbm'],
    row: bodyRow,
    rows: () => bodyRows(comparisonIn()),
  });

function bodyRows({ a, b, themes }: BodyComparison): z.output<typeof bodyRow>[] {
  const [ofA, ofB] = [a.organisation.id, b.organisation.id];
  const idOf = ({ foundWith }: ThemeOfTwo) =>
    foundWith === 'onlyA' ? ofA : foundWith === 'onlyB' ? ofB : foundWith;
  const rowsOf = (theme: ThemeOfTwo, organisation: string, measures: readonly Measure[]) => {
    const found = { theme: theme.theme.id, found_with: idOf(theme), organisation };
    if (measures.length === 0) return [found];
    return measures.map(({ id, designation, title, level, status, commitment, date, url }) => ({
      ...found,
      ...{ cbm: id, designation, title, level, status, commitment, date: date ?? undefined, url },
    }));
  };
  return themes.flatMap((theme) => [...rowsOf(theme, ofA, theme.a), ...rowsOf(theme, ofB, theme.b)]);
}

const statement = positionSchema.shape.statements.element.shape;
const { source } = claim.shape;

const questionRow = z.strictObject({
  delegation: reference('delegations').describe('Who spoke or wrote.'),
  iso3: iso3.optional().describe('ISO 3166-1 alpha-3 code of the delegation; organisations have none.'),
  spoke_on: z
    .string()
    .describe('On which of the two questions the delegation spoke: both, or the id of the one.'),
  question: statement.question,
  stance: statement.stance,
  meeting: reference('meetings').describe('Where.'),
  date: partialDate.optional().describe('The first day of the meeting.'),
  text: claim.shape.text,
  document: source.shape.document,
  paragraph: source.shape.paragraph,
  checked: claim.shape.checked,
  url: z.string().describe('The address of the statement on this site.'),
});

/** Two questions: one row a statement on either. */
export const questionComparisonTable = (comparisonIn: () => QuestionComparison): DataTable =>
  dataTable({
    name: 'questions',
    ...dataFile.questionComparison,
    key: ['url'],
    row: questionRow,
    rows: () => questionRows(comparisonIn()),
  });

const questionRows = ({ onBoth, onlyOnA, onlyOnB }: QuestionComparison): z.output<typeof questionRow>[] => [
  ...onBoth.flatMap((said) => [...said.a, ...said.b].map((statement) => questionRowOf(statement, 'both'))),
  ...[...onlyOnA, ...onlyOnB].flatMap(({ statements }) =>
    statements.map((statement) => questionRowOf(statement, statement.question.id)),
  ),
];

const questionRowOf = (
  { delegation, question, stance, meeting, on, claim, url }: Statement,
  spokeOn: string,
): z.output<typeof questionRow> => ({
  delegation: delegation.id,
  iso3: delegation.data.iso3,
  spoke_on: spokeOn,
  question: question.id,
  stance: stance.id,
  meeting: meeting.id,
  date: on,
  text: claim.text,
  document: claim.source.document,
  paragraph: claim.source.paragraph,
  checked: claim.checked,
  url,
});
