import type { EntryChanges, Manifest } from './manifest.ts';

/** What a release holds and what is new in it, as Markdown. */
export function releaseNotes({ release, commit, counts, contentHash, since }: Manifest): string {
  return [
    `# Open CBM Repository, release of ${release}`,
    `Made of commit \`${commit}\`. Content hash \`${contentHash}\`.`,
    table(counts),
    since === null ? 'This is the first release.' : changes(since),
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

function changes({ release, added, changed, removed }: EntryChanges): string {
  const lists = [
    { heading: 'New', keys: added },
    { heading: 'Changed', keys: changed },
    { heading: 'Gone', keys: removed },
  ];
  return [
    `## Since ${release}`,
    ...lists.map(({ heading, keys }) =>
      [`### ${heading}: ${String(keys.length)}`, ...keys.map((key) => `- ${key}`)].join('\n'),
    ),
  ].join('\n\n');
}
