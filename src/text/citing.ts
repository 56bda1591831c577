import type { Checked, Status, TitleSource, Uncertainty } from '#schema/vocabularies.ts';

/** Every word of a citation that is not the content's own. */
export const citing = {
  contributors: 'Open CBM Repository contributors',
  container: 'Open CBM Repository',
  noDate: 'no date',
  relativeAddress: 'The address is relative to the site.',
  unreleasedCommit: (commit: string, date: string) =>
    `Not yet released; state of commit ${commit} of ${date}.`,
  unreleased: 'Not yet released; no history at hand.',
  draft: 'Draft: a paper under discussion, not an adopted text.',
  sourceIsDraft: 'That document is a draft, not an adopted text.',
  restsOnDraft: 'The document that contains it is a draft, not an adopted text.',
  adoptedOn: (date: string) => `Text adopted ${date}.`,
  signedOn: (date: string) => `Signed ${date}.`,
  dateOfAdoption: 'The date is that of adoption.',
  dateOfSignature: 'The date is that of signature.',
  uncheckedRecord: 'Title, symbol and date unchecked.',
  uncheckedClaims: (unchecked: number, all: number) =>
    `${unchecked === all ? 'All' : `${String(unchecked)} of`} ${String(all)} claims unchecked.`,
  restsOn: (source: string) => `Rests on ${source}.`,
  notIdentified: 'a document not yet identified',
  editorialLink: (source: string) =>
    `The link is the judgement of the editors of the repository, in view of ${source}.`,
} as const;

/** Where the title of a document comes from that is not known by its own. */
export const suppliedTitle: Record<TitleSource, string> = {
  editors: 'Title supplied by the editors of the repository.',
  address: 'Title read off the address.',
};

/** What is not confirmed about a document. */
export const notConfirmed: Record<Uncertainty, string> = {
  title: 'Title not confirmed.',
  symbol: 'Symbol not confirmed.',
  date: 'Date not confirmed.',
};

/** What a reader must know of the standing of a measure; nothing where it was adopted or recommended. */
export const standingOfStatus: Record<Status, string | undefined> = {
  adopted: undefined,
  recommended: undefined,
  proposed: 'Proposed, not adopted.',
  'in-preparation': 'In preparation, not adopted.',
  unconfirmed: 'Unconfirmed: no text that confirms it could be read.',
};

/** How a claim was checked; `via` is the page that was read in place of the document. */
export const checkSentence: Record<Checked, (via: string | undefined) => string> = {
  primary: () => 'Checked: the source was read at that place.',
  secondary: (via) =>
    via === undefined
      ? 'Checked: the source is a published account, read at least in part.'
      : `Checked: a published account was read, not the source itself (${via}).`,
  unchecked: () => 'Unchecked: no text was read.',
};

/** The title of a page in a citation, where its heading alone would not say what it is. */
export const citedTitle = {
  claim: (entry: string, anchor: string, when: string | undefined) =>
    `${entry}, claim ${anchor}${when === undefined ? '' : ` (${when})`}`,
  delegation: (name: string) => `${name}: what is recorded of its positions`,
  document: (label: string) => `Record of ${label}`,
  position: (title: string, process: string | undefined) =>
    `Position recorded: ${title}${process === undefined ? '' : ` (${process})`}`,
  term: (term: string) => `Glossary: ${term}`,
} as const;

/** The words around the citations of an entry in its text file and its cite box. */
export const citeBox = {
  entry: 'Cite this page',
  document: 'Cite the document',
  record: 'Cite the record of it on this site',
  source: 'Cite the source document',
  claims: 'Cite a claim',
  styles: { chicago: 'Note, Chicago-like', oscola: 'Note, OSCOLA-like' },
  forms: 'For reference managers',
  save: 'Save',
  ofClaims: 'of each claim',
  inSummary: 'Cite',
  claim: 'To cite this claim',
} as const;

/** What the script says that copies a citation. */
export const copying = {
  copy: 'Copy',
  copied: 'Copied',
  selected: 'Selected: copy it with the keyboard',
} as const;

/** The formats for reference managers, by the end of a file's name. */
export const citationFormat = { bib: 'BibTeX', ris: 'RIS', 'csl.json': 'CSL-JSON' } as const;
