import type { BlockContent, PhrasingContent, RootContent } from 'mdast';
import type { DataDiff } from '#model/data-diff.ts';
import { type DiffLine, diffLists } from '#model/diff-lists.ts';
import { release as text } from '#text/release.ts';
import { review } from '#text/review.ts';
import { heading, list, paragraph, words } from '#markdown/to-markdown.ts';

/**
 * The lists of a difference as Markdown, each below its own heading. Texts of entries stay texts: no markup in them
 * counts, and no `@name` calls anybody.
 * @param most how many lines of a list are shown at most.
 */
export const diffMarkdown = (diff: DataDiff, most = Infinity): RootContent[] =>
  diffLists(diff).flatMap(({ name, lines }) => [
    heading(3, `${text.lists[name]}: ${String(lines.length)}`),
    list([
      ...lines.slice(0, most).map((line) => [paragraph(...lineOf(line))]),
      ...(lines.length > most ? [more(lines.length - most)] : []),
    ]),
  ]);

const more = (lines: number): BlockContent[] => [paragraph(review.more(lines))];

const lineOf = ({ collection, id, part, change }: DiffLine): PhrasingContent[] => [
  { type: 'inlineCode', value: `${collection}/${id}` },
  words(
    (part === undefined ? '' : `, ${withoutCalls(part)}`) +
      (change === undefined ? '' : `: ${withoutCalls(change)}`),
  ),
];

/** A space without width after the sign, as bots of code hosts write it: the name is read, and its bearer not called. */
const withoutCalls = (value: string): string => value.replaceAll('@', '@\u{200B}');
