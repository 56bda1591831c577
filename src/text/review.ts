/** Words for those who review a change. */
export const review = {
  title: 'What changed in the data',
  /** `Since main (363e512)` */
  since: (base: string, commit: string) =>
    commit.startsWith(base) ? `Since ${commit.slice(0, 7)}` : `Since ${base} (${commit.slice(0, 7)})`,
  unchanged: 'No data changed.',
  countsOf: 'Number of',
  before: 'Before',
  now: 'Now',
  /** In the table of counts, below the collections. */
  claims: 'claims',
  claimsChecked: (checked: string) => `claims ${checked}`,
  more: (lines: number) => `and ${String(lines)} more`,
  allLines: (base: string) => `All of them: npm run diff -- ${base}`,
  atCommit: (base: string) => `at ${base}`,
  onDisk: 'on disk',
  notWhole: (where: string, place: string) =>
    `The content ${where} cannot be compared: not all of it can be read. First problem: ${place}.`,
} as const;
