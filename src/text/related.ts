/** The names of the views in which an entry stands beside others. */
export const related = {
  matrixOfMeeting: 'Position matrix of this meeting',
  matrixOfProcess: 'Position matrix of this process',
  matrixOfTheme: 'Position matrix of this theme',
  matrixOfMembers: 'Position matrix of its members or participants',
  matrixOfRegion: (region: string) => `Position matrix: ${region}`,
  timeline: 'Timeline of this body',
  verification: 'What is still to be checked',
} as const;
