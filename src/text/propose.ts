/** The words of the pages on which a change is proposed. */
export const propose = {
  title: 'Propose a change',
  lead: 'Add an entry, or correct one, in a form that makes the file for you. Nothing of the code has to be known.',
  description:
    'Forms to add or correct measures, positions, documents and other entries of the repository, with every field explained.',
  guide: 'Contribute',
  kinds: 'What to add',
  kindsIntro:
    'To correct an entry that exists, go to its page and choose “Propose a change in a form”; beside each claim, “Correct this claim” leads straight to it.',
  noForm: 'What has no form',
  noFormWays: [
    'A guide, such as the page about this repository, is prose of the maintainers. At the foot of its page, “Edit this page” opens its file in the editor of the host, where one is known; “Report a correction” says what is wrong; and the text that stands there can be copied and sent.',
    'A record of a move (content/moved.yaml) leads from an address that an entry had to the one that it has now. Whoever renames the file of an entry writes it too, with npm run new -- move, or by hand. If you only want a name changed, propose the change of the entry and say so: a maintainer moves the file and writes the record.',
  ],
  hold: 'What happens to what you write',
  holding: [
    'The form checks what you write on your own device, by the same rules as those that every change must pass. Nothing is sent.',
    'What you write is kept in this browser, until you clear it, so that a closed tab loses nothing.',
    'In the end there is a file, and a patch, to copy, to download, or to hand on as a proposal. Review decides.',
  ],
  pageTitle: (one: string) => `Propose: ${one}`,
  pageLead: (one: string) => `The fields of an entry of the kind “${one}”, and a form that makes its file.`,
  pageDescription: (one: string) =>
    `Every field of an entry of the kind “${one}”, with what it means and takes, a file to copy, and a form.`,
  formHeading: 'The form',
  withoutScript:
    'The form needs JavaScript. Without it, copy the file below and fill it in; the table says what each field means.',
  frozen: 'This copy never changes, so that it has no form. The site of today has one.',
  fields: 'The fields',
  fieldsIntro: 'A field that is needed is marked so. Fields of a list stand below its name, with []. ',
  fieldsCaption: (one: string) => `The fields of ${one}`,
  columns: { field: 'Field', need: 'Needed', takes: 'Takes', meaning: 'What it means' },
  needed: 'needed',
  mayBeLeftOut: 'may be left out',
  claimFields: 'Each claim has the fields of a claim, which stand here once.',
  claim: 'claim',
  skeleton: 'A file to copy',
  skeletonIntro: (place: string) =>
    `Save it as content/${place} in UTF-8, and put your own in place of everything in angle brackets. It holds only what is needed.`,
} as const;

/** What a field takes, for the table of fields. */
export const takes = {
  oneOf: (values: string) => `one of: ${values}`,
  anyOf: (values: string) => `any of: ${values}`,
  list: (item: string) => `a list: ${item}`,
  listOfAtLeast: (least: number, item: string) => `a list of at least ${String(least)}: ${item}`,
  named: (name: string, value: string) => `fields, each named by ${name}: ${value}`,
  claim: 'a claim',
  fieldsBelow: 'the fields below',
  number: 'a whole number',
  yesNo: 'true or false',
} as const;
