import type { RootContent, TableRow } from 'mdast';
import { heading, linked, list, paragraph, toMarkdown, words } from '#markdown/to-markdown.ts';
import { links as text } from '#text/links.ts';
import { type AnswerState, answerStates, isBroken } from './answer.ts';
import type { CheckedLink, LinkCheck } from './check-links.ts';

/** The report for people, as Markdown: how many are in which state, then every address that needs somebody. */
export function linkReportMarkdown(check: LinkCheck): string {
  const parts = [
    heading(1, text.title),
    paragraph(text.lead(check.links.length, check.asked, check.today)),
    ...notices(check).map((notice) => paragraph(notice)),
    countsTable(check.links),
    ...listsOf(check.links),
  ];
  return toMarkdown(parts);
}

/** The report for programs: `{today, mayAsk, hasNetwork, asked, broken, links}`. */
export const linkReportJson = (check: LinkCheck): string =>
  `${JSON.stringify({ ...check, broken: brokenLinks(check).length }, null, 2)}\n`;

/** One line on how it stands. */
export function linkSummary(check: LinkCheck): string {
  const numberIn = (state: AnswerState) => check.links.filter(({ answer }) => answer.state === state).length;
  return [
    ...notices(check),
    text.summary(brokenLinks(check).length, numberIn('found'), numberIn('unasked')),
  ].join(' ');
}

/** The addresses at which readers find nothing. */
export const brokenLinks = ({ links }: LinkCheck): CheckedLink[] =>
  links.filter(({ answer }) => isBroken(answer));

/** A check that found nothing out does not say that nothing is broken. */
function notices(check: LinkCheck): string[] {
  if (!check.hasNetwork) return [text.noNetwork];
  if (!check.mayAsk) return [text.notAsked];
  return brokenLinks(check).length === 0 ? [text.nothingBroken] : [];
}

function countsTable(links: readonly CheckedLink[]): RootContent {
  const rows = answerStates
    .map((state) => ({ state, number: links.filter(({ answer }) => answer.state === state).length }))
    .filter(({ number }) => number > 0)
    .map(({ state, number }) => row(text.state[state], String(number)));
  return { type: 'table', align: [null, 'right'], children: [row(text.countsOf, text.number), ...rows] };
}

const row = (...cells: string[]): TableRow => ({
  type: 'tableRow',
  children: cells.map((cell) => ({ type: 'tableCell', children: [words(cell)] })),
});

function listsOf(links: readonly CheckedLink[]): RootContent[] {
  const inState = (state: AnswerState) => links.filter(({ answer }) => answer.state === state);
  const moved = links.filter(
    ({ answer }) => answer.state === 'found' && 'permanent' in answer && answer.permanent,
  );
  return [
    ...(['missing', 'nameless', 'unreachable', 'failing', 'refused'] as const).flatMap((state) =>
      section(text.headings[state], inState(state)),
    ),
    ...section(text.headings.moved, moved),
  ];
}

const section = (title: string, links: readonly CheckedLink[]): RootContent[] =>
  links.length === 0
    ? []
    : [
        heading(2, `${title} (${String(links.length)})`),
        list(links.map((link) => [paragraph(linked(link.url, link.url), `: ${detailsOf(link)}`)])),
      ];

function detailsOf({ answer, entries }: CheckedLink): string {
  const known = 'askedOn' in answer ? answer : undefined;
  return [
    known?.reason ?? (known?.status === undefined ? undefined : text.status(known.status)),
    known?.leadsTo === undefined ? undefined : text.leadsTo(known.leadsTo),
    known?.brokenSince === undefined ? undefined : text.since(known.brokenSince),
    text.namedBy(entries.join(', ')),
  ]
    .filter((part) => part !== undefined)
    .join('; ');
}
