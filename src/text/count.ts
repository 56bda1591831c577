/** `1,234 claims`, `1 claim` */
const counting =
  (one: string, many = `${one}s`) =>
  (count: number): string =>
    `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

/** How many of a thing, in words. */
export const count = {
  claims: counting('claim'),
  delegations: counting('delegation'),
  documents: counting('document'),
  entries: counting('entry', 'entries'),
  files: counting('file'),
  listed: counting('listed', 'listed'),
  measures: counting('measure'),
  meetings: counting('meeting'),
  questions: counting('question'),
  statements: counting('statement'),
} as const;
