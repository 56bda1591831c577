/** The words of the form itself. */
export const form = {
  loading: 'The form is being loaded …',
  failed: 'The form could not be loaded. Copy the file below instead, or try again later.',
  checkFailed: 'The check could not be made. What you wrote is kept; copy it, or try again.',
  noSuchEntry: (entry: string) => `There is no entry ${entry}. The form below makes a new one.`,
  noSuchClaim: (anchor: string) =>
    `There is no claim #${anchor} in this entry. The form below shows all of it.`,
  newEntry: 'A new entry',
  label: 'The fields of the entry',
  changing: (id: string) => `You are changing ${id}.`,
  changingClaim: (anchor: string, id: string) => `You are changing the claim #${anchor} of ${id}.`,
  wholeEntry: 'Change the whole entry',
  draftKept: 'What you write is kept in this browser, under this site, and nothing is sent anywhere.',
  draftFound: 'What you wrote before has been laid out again.',
  draftIsOld:
    'The entry has changed since you began. Compare before you send: what you kept would undo that change.',
  draftNotKept: 'This browser keeps nothing for this site: copy what you write before you close the page.',
  clear: 'Clear what I wrote',
  cleared: 'Cleared. The form shows the entry as it is.',
  sureToClear: 'Clear everything that you wrote here?',
  optional: '(may be left out)',
  none: 'Choose …',
  yes: 'Yes',
  place: 'Address of the entry',
  placeHelp:
    'Permanent: it becomes the path of the file and part of the address. In lower case, with hyphens. It follows from the fields until you change it.',
  body: 'Text of the page',
  bodyHelp:
    'Below the fields, in Markdown, and only where it adds something: paragraphs, lists, links such as [OSCE CBM 8](/cbms/osce/cbm-8/).',
  preview: 'How the text will look',
  noPreview: 'Nothing to show yet.',
  previewFaults: 'The text has faults, which the check names; it is shown when they are mended.',
  add: (label: string) => `Add: ${label}`,
  remove: (label: string, number: number) => `Remove ${label} ${String(number)}`,
  up: (label: string, number: number) => `Move ${label} ${String(number)} up`,
  down: (label: string, number: number) => `Move ${label} ${String(number)} down`,
  signs: { remove: 'Remove', up: 'Up', down: 'Down' },
  item: (label: string, number: number) => `${label} ${String(number)}`,
  removed: (label: string, number: number) => `${label} ${String(number)} was removed.`,
  moved: (label: string, number: number) => `${label} stands at place ${String(number)} now.`,
  name: 'Name',
  value: 'Value',
  choicesHelp: 'What the choices mean',
  check: 'Check and make the file',
  checking: 'Checking …',
  problems: (count: number) => (count === 1 ? 'There is 1 problem' : `There are ${String(count)} problems`),
  problemTitle: 'There is a problem:',
  found: 'Found',
  expected: 'Expected',
  tryThis: 'Try',
  elsewhere: (file: string) => `In ${file}`,
  sound: 'No problems were found. Review decides on the rest.',
} as const;

/** The words around the finished file. */
export const result = {
  heading: 'Your proposal',
  withProblems: 'It has problems still. You may hand it on all the same; say so, and somebody will help.',
  unchanged: 'Nothing has been changed yet.',
  file: 'The whole file',
  patch: 'The change as a patch',
  path: (path: string) => `It belongs at ${path}.`,
  copyFile: 'Copy the file',
  copyPatch: 'Copy the patch',
  copied: 'Copied',
  selected: 'Selected: copy it with your keyboard',
  downloadFile: 'Download the file',
  downloadPatch: 'Download the patch',
  open: 'Open as a pull request',
  openNew:
    'Opens the host’s editor with the file filled in. It asks you to sign in, makes a copy of the repository for you, and leads on to the pull request.',
  openAndPaste:
    'The file is too long for an address. “Copy the file”, then open the host’s editor, and paste it in.',
  openEdit:
    '“Copy the file”, then open the host’s editor, select all that is there and paste the copy over it.',
  write: 'Send by e-mail',
  writeTooLong: (email: string) =>
    `The patch is too long for a link. Download it and send it to ${email} as an attachment.`,
  nowhere:
    'No public address that takes proposals has been set for this copy of the site. Copy or download what you made, and hand it to whoever keeps this copy.',
  apply: 'Whoever keeps the repository applies the patch with: git apply <file>',
  subject: (path: string) => `Proposed change: ${path}`,
} as const;
