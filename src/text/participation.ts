/** The words about how many take part in a network. */
export const participation = {
  title: (network: string) => `Participation over time: ${network}`,
  description: (from: string, to: string) =>
    `Figures on participation from ${from} to ${to}, each with its mark.`,
  exact: 'A filled mark is a figure as the source gives it.',
  floor: 'An open mark with an arrow upwards is a floor: the source says “at least” or “more than”.',
  before: 'A line that ends at a bar: the figure was reached at some time before that day.',
  span: 'A line through a mark: the source gives only the month or the year.',
  noLine: 'The marks are not joined: what lies between them is not known.',
  memberStates: (count: number) => `${String(count)} Member States`,
  signs: { exact: '', 'at-least': '≥ ', 'more-than': '> ' },
  file: 'participation.csv',
  downloads: 'The figures on all networks as a table',
} as const;
