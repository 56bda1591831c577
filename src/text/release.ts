import { formatDate } from '#model/partial-date.ts';

/** Words about releases. */
export const release = {
  copyOf: (date: string) => `This is the copy of ${formatDate(date)}, which never changes.`,
  current: 'The page of today',
  difference: 'What has changed since',
  sinceTitle: (date: string) => `What has changed since ${formatDate(date)}`,
  sinceLead: (date: string) =>
    `The difference between the release of ${formatDate(date)} and the content of today, entry by entry and claim by claim.`,
  nothing: 'Nothing has changed.',
  counts: 'Entries before and now',
  before: 'Before',
  now: 'Now',
  becomes: (before: string, after: string) => `“${before}” is now “${after}”.`,
  lists: {
    added: 'New entries',
    removed: 'Entries that are gone',
    withdrawn: 'Entries taken back',
    restored: 'Entries restored',
    moved: 'Entries under another address',
    statusChanged: 'Status changed',
    claimsAdded: 'New claims',
    claimsRemoved: 'Claims that are gone',
    claimTextChanged: 'Text of claims changed',
    claimNoteChanged: 'Notes on claims changed',
    claimDateChanged: 'Dates of claims changed',
    claimSourceChanged: 'Sources of claims changed',
    checkRaised: 'Claims checked better',
    checkLowered: 'Check marks lowered',
    statementsAdded: 'New statements',
    statementsRemoved: 'Statements that are gone',
    stanceChanged: 'Stances changed',
    linksGained: 'New links between measures',
    linksLost: 'Links that are gone',
    fieldsChanged: 'Other fields changed',
  },
} as const;
