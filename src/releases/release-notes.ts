import type { DataDiff } from '#model/data-diff.ts';
import { type DiffLine, diffLists } from '#model/diff-lists.ts';
import { release as text } from '#text/release.ts';
import type { Manifest } from './manifest.ts';

/** What a release holds and how its data differ from those of the release before, as Markdown. */
export function releaseNotes(
  { release, commit, counts, contentHash, since }: Manifest,
  diff: DataDiff | undefined,
): string {
  return [
    `# Open CBM Repository, release of ${release}`,
    `Made of commit \`${commit}\`. Content hash \`${contentHash}\`.`,
    table(counts),
    since === null || diff === undefined
      ? 'This is the first release.'
      : `## Since ${since.release}\n\n${changes(diff)}`,
    'Check what you have downloaded with `sha256sum --check SHA256SUMS`.',
  ]
    .join('\n\n')
    .concat('\n');
}

const table = (counts: Manifest['counts']): string =>
  [
    '| what | number |',
    '| --- | ---: |',
    ...Object.entries(counts).map(([what, number]) => `| ${what} | ${String(number)} |`),
  ].join('\n');

/** What changed in the data, list by list. */
const changes = (diff: DataDiff): string =>
  diffLists(diff)
    .map(({ name, lines }) =>
      [`### ${text.lists[name]}: ${String(lines.length)}`, '', ...lines.map(lineOf)].join('\n'),
    )
    .join('\n\n');

const lineOf = ({ collection, id, part, change }: DiffLine): string =>
  `- ${[`\`${collection}/${id}\``, part].filter(Boolean).join(', ')}${change === undefined ? '' : `: ${change}`}`;
