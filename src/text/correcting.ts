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
