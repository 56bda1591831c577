/** The words around the ways to correct a page. */
export const correcting = {
  heading: 'Correct or add to this page',
  lead: 'Everybody may propose a change; review decides.',
  computed:
    'This page is put together from several files. Correct what it shows on the page of the entry itself.',
  edit: 'Edit this page',
  report: 'Report a correction',
  propose: 'Propose a change in a form',
  guide: 'How contributing works',
  withoutAccount: 'Without an account',
  howTo:
    'Copy this text, complete it and send it in; or use the form, which makes a file or a patch to hand on.',
  writeTo: 'Send it by e-mail',
  nowhere:
    'No public address that takes proposals has been set for this copy of the site. What you write can be kept, and handed to whoever keeps this copy.',
  claim: 'Something wrong?',
  claimPropose: 'Correct this claim',
  claimReport: 'Report it',
} as const;

/** The words around the text of CONTRIBUTING.md on its page. */
export const contribute = {
  short: 'Contribute',
  title: 'Contributing',
  description: 'How to correct a fact or add an entry, what evidence is needed, and what happens next.',
  helpHeading: 'Pages that help',
  propose: 'Propose a change',
  proposeDetail: 'a form for each kind of entry, which makes the file',
  checks: 'What is checked',
  checksDetail: 'every rule with examples',
  reviewing: 'For reviewers',
  reviewingDetail: 'how a change is compared with its source',
  verification: 'Verification',
  verificationDetail: 'what still has to be checked, line by line',
  corrections: 'Corrections',
  correctionsDetail: 'what was wrong here, and what it says now',
} as const;
