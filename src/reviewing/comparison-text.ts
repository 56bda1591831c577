import { countsChanged } from '#model/diff-counts.ts';
import { type DiffLine, diffLists } from '#model/diff-lists.ts';
import { visible } from '#report/visible.ts';
import { release as words } from '#text/release.ts';
import { review } from '#text/review.ts';
import type { Comparison } from './compare-with-commit.ts';

/** A comparison for a terminal: every line of every list, then the counts that differ. */
export function comparisonText({ base, commit, diff }: Comparison): string {
  const lists = diffLists(diff);
  if (lists.length === 0) return `${review.unchanged} ${review.since(base, commit)}.\n`;
  const counts = countsChanged(diff);
  const width = Math.max(...counts.map(({ name }) => name.length), 0);
  const parts = [
    `${review.title}. ${review.since(base, commit)}.`,
    ...lists.map(({ name, lines }) =>
      [`${words.lists[name]}: ${String(lines.length)}`, ...lines.map((line) => `  ${lineOf(line)}`)].join(
        '\n',
      ),
    ),
    ...(counts.length === 0
      ? []
      : [
          [
            `${review.countsOf}:`,
            ...counts.map(
              ({ name, before, after }) => `  ${name.padEnd(width)}  ${String(before)} → ${String(after)}`,
            ),
          ].join('\n'),
        ]),
  ];
  return `${parts.join('\n\n')}\n`;
}

const lineOf = ({ collection, id, part, change }: DiffLine): string =>
  visible(
    `${[`${collection}/${id}`, part].filter(Boolean).join(', ')}${change === undefined ? '' : `: ${change}`}`,
  );
