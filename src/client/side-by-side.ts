import type { ComparedBody, ComparisonData } from '#exports/comparison-json.ts';
import type { Measure } from '#model/measure.ts';
import { type AlignedTheme, alignByTheme, type Finding, stands } from '#model/theme-alignment.ts';
import { choice, compare } from '#text/compare.ts';
import { status } from '#text/en.ts';
import { glanceRows } from '#views/compare-glance.ts';
import { type ElementContent, element } from './element.ts';

type Theme = ComparisonData['themes'][number];

const findings: readonly Finding[] = ['all', 'some', 'unsettled', 'none'];

/** Bodies as the columns of a table: what is told at a glance, then theme by theme. */
export function sideBySideTable(bodies: readonly ComparedBody[], themes: readonly Theme[]): HTMLTableElement {
  const aligned = align(bodies, themes);
  return element('table', {}, [
    element('caption', { class: 'unseen' }, [choice.heading]),
    element('thead', {}, [
      row(
        element('td'),
        bodies.map(({ short, url }) => head('col', [element('a', { href: url }, [short])])),
      ),
    ]),
    element('tbody', {}, glanceRows(bodies.map(glanceOf), themes.length).map(glanceRow)),
    ...findings.flatMap((finding) =>
      groupOf(
        finding,
        aligned.filter((theme) => theme.finding === finding),
        bodies.length,
      ),
    ),
  ]);
}

/** On how many themes each of the bodies has a measure. */
export const sharedByAll = (bodies: readonly ComparedBody[], themes: readonly Theme[]): number =>
  align(bodies, themes).filter(({ finding }) => finding === 'all').length;

const align = (bodies: readonly ComparedBody[], themes: readonly Theme[]) =>
  alignByTheme(
    themes,
    bodies.map(({ measures }) => measures),
  );

const glanceOf = ({ kind, measures, networks, members }: ComparedBody) => ({
  kind,
  measures,
  networks,
  members,
});

const glanceRow = ([label, ...values]: readonly [string, ...string[]]) =>
  row(
    head('row', [label]),
    values.map((value) => element('td', {}, [value])),
  );

function groupOf(
  finding: Finding,
  themes: readonly AlignedTheme<Theme, Measure>[],
  bodies: number,
): HTMLElement[] {
  if (themes.length === 0) return [];
  const title = element('th', { scope: 'rowgroup', colspan: String(bodies + 1) }, [
    `${choice.findings[finding]} (${String(themes.length)})`,
  ]);
  return [element('tbody', {}, [element('tr', {}, [title]), ...themes.map(themeRow)])];
}

const themeRow = ({ theme, sides, finding }: AlignedTheme<Theme, Measure>) =>
  row(
    head('row', [element('a', { href: theme.url }, [theme.title])]),
    finding === 'none' ? [emptyCell(sides.length)] : sides.map(cellOf),
  );

const cellOf = (measures: readonly Measure[]): HTMLElement =>
  measures.length === 0
    ? emptyCell(1)
    : element('td', {}, [
        element(
          'ul',
          {},
          measures.map((measure) => element('li', {}, measureLink(measure))),
        ),
      ]);

const emptyCell = (columns: number): HTMLElement =>
  element('td', { class: 'soft', colspan: String(columns) }, [compare.noMeasure]);

const measureLink = (measure: Measure): ElementContent[] => [
  element('a', { href: measure.url }, [`${measure.designation}: ${measure.title}`]),
  ...(stands(measure) ? [] : [' ', element('b', {}, [status[measure.status]])]),
];

const row = (first: Node, cells: readonly Node[]) => element('tr', {}, [first, ...cells]);
const head = (scope: string, content: readonly ElementContent[]) => element('th', { scope }, content);
