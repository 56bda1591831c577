import type { BlockContent, PhrasingContent, RootContent, TableRow } from 'mdast';
import { checked, label, site } from '#text/en.ts';
import type { Block, ClaimView, Inline, TableView } from '#views/page.ts';
import { bodyMarkdown } from './body-markdown.ts';
import { heading, linked, list, paragraph, words } from './to-markdown.ts';

/** What the blocks of one page have in common. */
export interface PageContext {
  /** The prose of the entry as its author wrote it. */
  readonly body: string;
  readonly inline: (value: Inline) => PhrasingContent[];
  readonly fullAddress: (href: string) => string;
}

/** A block of a page as Markdown. Pictures, tiles, cross-tables, matrices, comparisons and filters are left out: what they show stands beside them as a list or a table. */
export function blockMarkdown(block: Block, page: PageContext): RootContent[] {
  switch (block.type) {
    case 'claims':
    case 'timeline':
      return [list(block.claims.map((claim) => claimMarkdown(claim, page)))];
    case 'links':
    case 'downloads': {
      const links = block.type === 'links' ? block.links : block.files;
      return [list(links.map((link) => [paragraph(...page.inline(link))]))];
    }
    case 'claim-links':
      return [
        list(
          block.links.map(({ text, href, paragraph: place, checked: check }) => [
            paragraph(
              linked(text, page.fullAddress(href)),
              ` (${[place, checked[check]].filter(Boolean).join('; ')})`,
            ),
          ]),
        ),
      ];
    case 'table':
      return [tableMarkdown(block.table, page)];
    case 'tally':
      return [
        list(
          block.lines.map(({ badge, count, links }) => [
            paragraph(`${badge.text}, ${count}: `, ...separated(links.map(page.inline))),
          ]),
        ),
      ];
    case 'over-time':
      return [
        list(
          block.rows.map(({ when, link, bar }) => [
            paragraph(
              `${when}, `,
              ...page.inline(link),
              `: ${bar.parts.map((part) => `${part.label} ${String(part.count)}`).join(', ')}`,
            ),
          ]),
        ),
      ];
    case 'cards':
      return [
        list(
          block.cards.map(({ kind, link, text }) => [
            paragraph(...(kind === undefined ? [] : [`${kind}: `]), ...page.inline(link), `. ${text}`),
          ]),
        ),
      ];
    case 'list':
      return [list(block.items.map((item) => [paragraph(item)]))];
    case 'text':
      return [paragraph(block.text)];
    case 'heading':
      return [
        heading(3, block.href === undefined ? block.text : linked(block.text, page.fullAddress(block.href))),
      ];
    case 'terms':
      return [list(block.terms.map(({ text, by }) => [paragraph(`${text} (`, ...page.inline(by), ')')]))];
    case 'events':
      return [
        list(
          block.years
            .flatMap(({ events }) => events)
            .map(({ when, lines }) => [paragraph(`${when}: ${lines.map(({ text }) => text).join(' ')}`)]),
        ),
      ];
    case 'code':
      return [{ type: 'code', value: block.code }];
    case 'html':
      // The author wrote it in Markdown; components become the heading of a remark.
      return bodyMarkdown(page.body, page.fullAddress);
    case 'tiles':
    case 'picture':
    case 'cross-table':
    case 'sides':
    case 'matrix':
    case 'event-filter':
      return [];
  }
}

/** What is claimed, its note, its source with how it was checked, and its permanent address. */
function claimMarkdown(claim: ClaimView, { inline, fullAddress }: PageContext): BlockContent[] {
  const { anchor, lead, badge, text, note, permalink, source } = claim;
  const before = [
    ...(badge === undefined ? [] : [words(badge.text)]),
    ...(lead === undefined ? [] : inline(lead)),
  ];
  const address = permalink ?? (anchor === undefined ? undefined : `#${anchor}`);
  const { label: name, href, paragraph: place, via } = source;
  return [
    paragraph(
      ...(before.length === 0 ? [] : [{ type: 'strong' as const, children: spaced(before) }, words(' ')]),
      text,
    ),
    ...(note === undefined ? [] : [paragraph(`${label.note}: ${note}`)]),
    paragraph(
      `${label.source}: `,
      linked(name, fullAddress(href)),
      `${place === undefined ? '' : `, ${place}`}. ${checked[claim.checked]} (${claim.checked})`,
      ...(via === undefined ? [] : [`. ${label.via} `, linked(via.host, via.href)]),
      ...(address === undefined ? [] : [`. `, linked(site.claimAddress, fullAddress(address))]),
      '.',
    ),
  ];
}

const spaced = (parts: readonly PhrasingContent[]): PhrasingContent[] =>
  parts.flatMap((part, at) => (at === 0 ? [part] : [words(' '), part]));

const separated = (groups: readonly PhrasingContent[][]): PhrasingContent[] =>
  groups.flatMap((group, at) => (at === 0 ? group : [words(', '), ...group]));

function tableMarkdown({ columns, rows }: TableView, { inline }: PageContext): RootContent {
  const row = (cells: readonly PhrasingContent[][]): TableRow => ({
    type: 'tableRow',
    children: cells.map((children) => ({ type: 'tableCell', children })),
  });
  return {
    type: 'table',
    children: [
      row(columns.map((column) => [words(column)])),
      ...rows.map(({ cells }) => row(cells.map((cell) => separated(cell.map(inline))))),
    ],
  };
}
