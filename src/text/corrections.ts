import type { CorrectionKind } from '#schema/vocabularies.ts';

export const correctionKind: Record<CorrectionKind, string> = {
  'typing-error': 'Typing error',
  'correction-of-fact': 'Correction of fact',
  'changed-by-the-body': 'Changed by the body',
  retraction: 'Retraction',
  'removal-on-request': 'Removal on request',
};

export const correctionKindMeaning: Record<CorrectionKind, string> = {
  'typing-error': 'The sense is unchanged. The history of the file shows it.',
  'correction-of-fact': 'What was said here was wrong. Both wordings and the reason stay visible.',
  'changed-by-the-body':
    'What was said here was right, and the body has changed it since. Both wordings stay visible, with the date.',
  retraction:
    'What was said here is taken back, and nothing takes its place. The old wording and the reason stay visible, and the address goes on answering.',
  'removal-on-request':
    'Text was taken off at somebody’s request. That this was done, and why, stays visible; the text does not.',
};

export const corrections = {
  heading: 'Corrections',
  lead: 'What this repository had wrong, and when and why it was put right. Nothing is taken from this list.',
  ledgerHeading: 'All corrections',
  none: 'No correction is recorded yet. This does not mean that nothing here is wrong.',
  kindsHeading: 'Kinds of correction',
  columns: { on: 'Date', entry: 'Entry', kind: 'Kind', was: 'It said', is: 'It says now', why: 'Why' },
  notRepeated: 'Not repeated here',
  nothing: 'Nothing in its place',
} as const;
