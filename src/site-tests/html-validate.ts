import type { ConfigData } from 'html-validate';

/** The recommended and the accessibility rules, but for those whose reason for being off stands beside them. */
export const htmlRules: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // Titles are those of the documents and meetings, which are official and long. They are not ours to cut.
    'long-title': 'off',
  },
};
