/**
 * Every kind of problem that a report can name, in the order in which the guide explains them. A problem of another kind
 * does not compile, and a test holds this list and the values in src/rules to each other.
 */
export const ruleIds = [
  'missing-file',
  'odd-file',
  'odd-path',
  'public-file',
  'file-place',
  'file-size',
  'not-text',
  'hidden-character',
  'decomposed-letter',
  'mixed-scripts',
  'personal-contact',
  'merge-marks',
  'frontmatter',
  'yaml-syntax',
  'yaml-feature',
  'yaml-limit',
  'missing-field',
  'unknown-field',
  'wrong-value',
  'unlisted-value',
  'mdx-syntax',
  'mdx-element',
  'mdx-limit',
  'too-hard-to-parse',
  'link-address',
  'entry-place',
  'document-name',
  'duplicate-id',
  'duplicate-anchor',
  'duplicate-document',
  'copied-text',
  'unknown-reference',
  'dangling-anchor',
  'moved-chain',
  'orphan',
  'primary-without-paragraph',
  'paragraph-missing',
  'fact-without-source',
  'adopted-before-document',
  'draft-called-adopted',
  'meeting-outside-session',
  'span-backwards',
  'contradicting-statements',
  'link-to-itself',
  'stale-baseline',
] as const;

export type RuleId = (typeof ruleIds)[number];

/** Where the guide on the site explains a kind of problem. */
export const guideAddressOf = (rule: RuleId): string => `/contribute/checks/#${rule}`;

/** What shows the same in the terminal. */
export const explainCommandOf = (rule: RuleId): string => `npm run explain ${rule}`;
