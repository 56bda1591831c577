import type { DataDiff } from '#model/data-diff.ts';
import { diffMarkdown } from '#markdown/diff-markdown.ts';
import { toMarkdown } from '#markdown/to-markdown.ts';
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
      : `## Since ${since.release}\n\n${toMarkdown(diffMarkdown(diff)).trimEnd()}`,
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
