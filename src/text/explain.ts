/** Words of the command `npm run explain` and of the page on the checks. */
export const explain = {
  title: 'The checks',
  lead: 'What the content must hold to. For each check: what it asks, why, an example that is refused with the message that it gets, and one that is accepted.',
  howHeading: 'How to use this page',
  how: [
    'Each problem that npm run check:content reports names its check; the name leads here.',
    'In the terminal, npm run explain followed by the name shows the same.',
    'The examples are small invented files, and the tests run every one of them.',
  ],
  refused: (title: string) => `Refused: ${title}`,
  accepted: (title: string) => `Accepted: ${title}`,
  message: 'The message',
  alsoRefused: 'Also refused:',
  nothingToChange: 'Nothing has to be changed in the sample.',
  inFile: (path: string) => `In ${path}`,
  usage: 'npm run explain <rule>',
  list: 'Every kind of problem that npm run check:content can report. To read more: npm run explain <rule>',
  unknown: (name: string) => `There is no rule ${name}.`,
  didYouMean: (name: string) => `Did you mean ${name}?`,
  all: 'npm run explain lists all.',
} as const;
