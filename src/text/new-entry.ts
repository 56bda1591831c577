/** Words of the command that writes a new entry. */
export const newEntry = {
  usage:
    'Usage: npm run new -- [<collection> [--id <id>] [--<field> <value> …] [--set <path>=<value> …] [--from <file.yaml>|-] [--body <text>]]',
  examples: [
    'In a terminal, npm run new alone asks for everything that is needed. Without questions, for example:',
    '  npm run new -- position --meeting oewg-2019-2021/2020-02-12 --delegation kenya',
    '  npm run new -- term --id drill --term "Drill" --definition "An exercise."',
    'What is missing is listed, with what each field means and takes.',
  ],
  whichCollection: (known: readonly string[]) => `Name the collection first: ${known.join(', ')}.`,
  noCollection: (written: string, nearest: string | undefined, known: readonly string[]) =>
    `There is no collection “${written}”. ${nearest === undefined ? `There are: ${known.join(', ')}.` : `Did you mean ${nearest}?`}`,
  noEntry: (written: string, collection: string, nearest: string | undefined) =>
    `“${written}” is no entry of ${collection}.${nearest === undefined ? '' : ` Did you mean ${nearest}?`} Nothing was written.`,
  withChoices: (help: string, values: readonly string[]) =>
    values.length === 0 ? help : `${help} One of: ${values.join(', ')}.`,
  setHasNoValue: (written: string) => `“--set ${written}” says no value. Write --set path=value.`,
  notAnOption: (word: string) => `“${word}” is not an option.`,
  needsValue: (name: string) => `--${name} needs a value.`,
  noField: (path: string, nearest: string | undefined) =>
    `There is no field “${path}” here.${nearest === undefined ? '' : ` Did you mean ${nearest}?`}`,
  unreadable: (from: string, reason: string) => `${from} cannot be read: ${reason}.`,
  missing: 'These are missing:',
  missingId: (suggestion: string) => `--id ${suggestion}`,
  idHelp: 'the id, which is for ever',
  missingField: (path: string) => (path.includes('.') ? `--set ${path}=…` : `--${path} …`),
  exists: (path: string) => `${path} is there already. Nothing was written.`,
  idForm: (id: string, form: string) =>
    `“${id}” is no id here. Ids have this form, in lower case with hyphens: ${form}`,
  notWritten: 'Nothing was written.',
  badContent: 'The content cannot be read as it is. Run npm run check:content and mend it first.',
  written: (path: string) => `Written: ${path}`,
  sound: 'check:content finds nothing wrong with it.',
  next: 'Next: look at the file, run npm run check:content, and propose the change (CONTRIBUTING.md).',
  unused: (id: string) =>
    `Nothing mentions it yet, and check:content says so until an entry does: write “${id}” where it belongs.`,
  ask: {
    collection: 'What do you want to add?',
    id: 'Its id, which is for ever',
    further: 'What else do you want to fill in? (space to choose, Enter to go on)',
    writeAnyway: 'Write it anyway, to be mended by hand?',
    separatedByCommas: 'several: with commas between them',
    oneMore: (label: string) => `${label}: one more?`,
  },
} as const;
