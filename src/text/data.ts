/** What each file of the open data holds. Its columns and fields are described by the schemas. */
export const dataFile = {
  statements: {
    title: 'Statements',
    description: 'One row for each statement: what one delegation said on one question at one meeting.',
  },
  claims: {
    title: 'Claims',
    description:
      'One row for each claim of every entry: what is asserted, the document and place on which it rests, and how it was checked.',
  },
  matrix: {
    title: 'Matrix of positions',
    description:
      'One row for each delegation with a record, one column for each question. A cell holds the stances, the latest first; an empty cell is no record.',
  },
  lineage: {
    title: 'Links between measures',
    description: 'One row for each link between two measures, as the measure that holds it states it.',
  },
  themesByBody: {
    title: 'Themes by body',
    description:
      'One row for each pair of a theme and a body that has measures: what was found, and in which documents was searched.',
  },
  participation: {
    title: 'Participation in networks',
    description: 'One row for each figure of how many take part in a network or directory, by date.',
  },
  timeline: {
    title: 'Timeline',
    description: 'One row for each dated event, with every place where it is recorded.',
  },
  verification: {
    title: 'Claims to check',
    description: 'One row for each claim that nobody has yet found in the source itself, with what to read.',
  },
  documentAddresses: {
    title: 'Addresses of documents',
    description: 'One row for each address at which a document can be read.',
  },
  bodyComparison: {
    title: 'Two bodies, theme by theme',
    description:
      'One row for each theme, body and measure, and a row without a measure where a body has none on the theme.',
  },
  questionComparison: {
    title: 'Statements on two questions',
    description: 'One row for each statement on either of two questions.',
  },
  crosswalk: {
    title: 'Same things elsewhere',
    description:
      'One row for each identifier that another list gives to the very same thing, only where that is certain: a number of Wikidata that a published list gives, confirmed by a second one in most cases; an address where the page itself says what it is about. An entry that is missing has none that is certain yet.',
  },
} as const;

/** What the file of each collection holds, one entry a row. */
export const collectionFile = {
  cbms: {
    title: 'Measures',
    description:
      'One row for each confidence-building measure that was adopted, recommended or proposed, or that is not confirmed.',
  },
  organisations: {
    title: 'Organisations',
    description:
      'One row for each organisation, group or process of the United Nations that deals with CBMs for ICTs.',
  },
  positions: {
    title: 'Positions',
    description:
      'One row for each position: what one delegation said at one meeting. Its statements stand in statements.csv.',
  },
  networks: {
    title: 'Networks',
    description:
      'One row for each network or directory of points of contact or of response teams. No contact data.',
  },
  documents: {
    title: 'Documents',
    description: 'One row for each document on which a claim rests.',
  },
  meetings: {
    title: 'Meetings',
    description: 'One row for each session, meeting or written round, with how far it is covered.',
  },
  delegations: {
    title: 'Delegations',
    description: 'One row for each Member State of the United Nations, observer and organisation.',
  },
  questions: {
    title: 'Questions',
    description: 'One row for each question to which delegations spoke.',
  },
  themes: { title: 'Themes', description: 'One row for each theme of measures and questions.' },
  stances: {
    title: 'Stances',
    description:
      'One row for each stance that a statement may be given. The stance is the classification of the editors.',
  },
  glossary: { title: 'Glossary', description: 'One row for each term.' },
} as const;

/** Of the data package. */
export const dataPackage = {
  whole: {
    title: 'Open CBM Repository: the data',
    description:
      'Confidence-building measures for the security of and in the use of ICTs, what delegations at the United Nations said about them, and the document and place on which each line rests. Not an official product of the United Nations or of any organisation named in it.',
  },
  licence: 'Creative Commons Attribution 4.0 International',
  sources: 'The documents listed in documents.csv',
  contributors: 'Open CBM Repository contributors',
  json: (title: string) => `${title}, with every field and claim`,
  part: (title: string, number: number, of: number) => `${title}: part ${String(number)} of ${String(of)}`,
} as const;

/** Of the data packages of the tables that single pages show. */
export const extractPackage = {
  matrix: {
    title: 'Open CBM Repository: parts of the matrix of positions',
    description:
      'One table for each page of the matrix of positions: by theme, region, process, meeting and body. They hold nothing that statements.csv, in the data package above this folder, does not hold.',
  },
  compare: {
    title: 'Open CBM Repository: comparisons',
    description:
      'One table for each comparison of two bodies, and of two questions. They hold nothing that the tables in the data package above this folder do not hold.',
  },
} as const;

/** The titles and descriptions of the published schemas. */
export const schemaFile = {
  collection: (collection: string) => ({
    title: `${collection}: the file of the collection`,
    description: `What /data/v1/${collection}.json holds.`,
  }),
  entry: (collection: string) => ({
    title: `${collection}: the file of one entry`,
    description: `What /data/v1/${collection}/<id>.json holds: an entry, or what stays where one has moved or was taken back.`,
  }),
  frontmatter: (collection: string) => ({
    title: `${collection}: what an author writes`,
    description: `For editors of files: the fields of content/${collection}, before defaults are filled in.`,
  }),
  changes: {
    title: 'Changes of one day',
    description: 'What /changes/<date>.json holds: what became of the content on one day.',
  },
  comparedBodies: {
    title: 'Bodies to compare',
    description:
      'What /data/v1/compare/bodies.json holds: every body that has measures, with as much of them as a comparison needs.',
  },
  dataPackage: {
    title: 'Data package',
    description:
      'What the files datapackage.json below /data/v1/ hold: a data package of Frictionless Data, version 1, with the keywords that this repository uses.',
  },
  tableSchema: {
    title: 'Table schema',
    description:
      'What a file *.tableschema.json below /data/v1/ holds: the columns that several tables share, as a Table Schema of Frictionless Data, version 1.',
  },
  manifest: {
    title: 'Manifest of a release',
    description: 'What manifest.json in the folder of a release holds.',
  },
  schemaVersion:
    'The version of the form of the data. Within version 1 keys are added, never removed or renamed.',
  release: 'The date of the release; null for the current state of the content.',
  license: 'The licence, by its SPDX name.',
  entries: 'Every entry, sorted by id.',
  moved: 'The ids that now lead to another entry.',
  withdrawn: 'The entries that were taken back.',
} as const;

/** What the column of a question holds in the matrix of positions. */
export const matrixColumn = (question: string): string =>
  `Stances on the question “${question}”, the latest first; empty where there is no record.`;
