/** The words of the views on a question. */
export const question = {
  bySession: 'Session by session',
  bySessionIntro:
    'Every bar has the same scale: one step is one statement. A session that is not named has no statement on this question recorded here, which says nothing of whether one was made.',
  session: 'Session or meeting',
  byRegion: 'By regional group',
  byRegionIntro:
    'The regional groups of the United Nations, used only to sort. Every bar has the same scale: one step is one delegation; who took two stances counts in both.',
  noRegion: 'In no regional group',
  conditions: 'Conditions and proposals',
  conditionsIntro: 'What delegations asked for or put forward, then who said it and when.',
} as const;
