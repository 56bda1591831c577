import type { BodyComparison, ThemeOfTwo } from '#model/comparison.ts';
import type { Measure } from '#model/measure.ts';
import type { QuestionComparison } from '#model/question-comparison.ts';
import type { Statement } from '#model/statements.ts';
import { toCsv } from './csv.ts';

export const bodyComparisonColumns = [
  'theme',
  'found_with',
  'organisation',
  'cbm',
  'designation',
  'title',
  'level',
  'status',
  'commitment',
  'date',
  'url',
] as const;

export const questionComparisonColumns = [
  'delegation',
  'iso3',
  'spoke_on',
  'question',
  'stance',
  'meeting',
  'date',
  'text',
  'document',
  'paragraph',
  'checked',
  'url',
] as const;

/**
 * Two bodies: one row a theme, body and measure, and a row without a measure where a body has none. `found_with` says
 * `both`, the id of the one body, `neither`, or `unsettled` where a body has only measures that do not stand.
 */
export function bodyComparisonCsv({ a, b, themes }: BodyComparison): string {
  const [ofA, ofB] = [a.organisation.id, b.organisation.id];
  const idOf = ({ foundWith }: ThemeOfTwo) =>
    foundWith === 'onlyA' ? ofA : foundWith === 'onlyB' ? ofB : foundWith;
  const cells = (theme: ThemeOfTwo, organisation: string, measures: readonly Measure[]) =>
    (measures.length === 0 ? [undefined] : measures).map((measure) => [
      theme.theme.id,
      idOf(theme),
      organisation,
      measure?.id ?? '',
      measure?.designation ?? '',
      measure?.title ?? '',
      measure?.level ?? '',
      measure?.status ?? '',
      measure?.commitment ?? '',
      measure?.date ?? '',
      measure?.url ?? '',
    ]);
  const rows = themes.flatMap((theme) => [...cells(theme, ofA, theme.a), ...cells(theme, ofB, theme.b)]);
  return toCsv([bodyComparisonColumns, ...rows]);
}

/**
 * Two questions: one row a statement on either; `spoke_on` says whether its delegation spoke on `both`,
 * or else the id of the one question.
 */
export function questionComparisonCsv({ onBoth, onlyOnA, onlyOnB }: QuestionComparison): string {
  const rows = [
    ...onBoth.flatMap((said) => [...said.a, ...said.b].map((statement) => cellsOf(statement, 'both'))),
    ...[...onlyOnA, ...onlyOnB].flatMap(({ statements }) =>
      statements.map((statement) => cellsOf(statement, statement.question.id)),
    ),
  ];
  return toCsv([questionComparisonColumns, ...rows]);
}

const cellsOf = (
  { delegation, question, stance, meeting, on, claim, url }: Statement,
  spokeOn: string,
): string[] => [
  delegation.id,
  delegation.data.iso3 ?? '',
  spokeOn,
  question.id,
  stance.id,
  meeting.id,
  on ?? '',
  claim.text,
  claim.source.document,
  claim.source.paragraph ?? '',
  claim.checked,
  url,
];
