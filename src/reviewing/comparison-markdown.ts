import type { RootContent, TableRow } from 'mdast';
import { diffMarkdown } from './diff-markdown.ts';
import { heading, paragraph, toMarkdown, words } from '#markdown/to-markdown.ts';
import { isUnchanged } from '#model/data-diff.ts';
import { countsChanged } from '#model/diff-counts.ts';
import { review } from '#text/review.ts';
import type { Comparison } from './compare-with-commit.ts';

/** A comparison as Markdown, for the page of a proposed change: the counts first, long lists cut. */
export function comparisonMarkdown({ base, commit, diff }: Comparison): string {
  if (isUnchanged(diff))
    return toMarkdown([
      heading(2, review.title),
      paragraph(`${review.unchanged} ${review.since(base, commit)}.`),
    ]);
  const cut = diffMarkdown(diff, mostLines);
  return toMarkdown([
    heading(2, review.title),
    paragraph(`${review.since(base, commit)}.`),
    ...countsTable(countsChanged(diff)),
    ...cut,
    ...(toMarkdown(cut) === toMarkdown(diffMarkdown(diff)) ? [] : [paragraph(review.allLines(base))]),
  ]);
}

/** So that a comment, which code hosts hold to 65,536 characters, is rarely too long. */
const mostLines = 40;

function countsTable(counts: ReturnType<typeof countsChanged>): RootContent[] {
  if (counts.length === 0) return [];
  return [
    {
      type: 'table',
      align: [null, 'right', 'right'],
      children: [
        row(review.countsOf, review.before, review.now),
        ...counts.map(({ name, before, after }) => row(name, String(before), String(after))),
      ],
    },
  ];
}

const row = (...cells: string[]): TableRow => ({
  type: 'tableRow',
  children: cells.map((cell) => ({ type: 'tableCell', children: [words(cell)] })),
});
