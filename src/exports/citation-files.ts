import type { Citation } from '#model/citation.ts';
import { citationsOf, citeAddressOf, citedCollections, type EntryCitations } from '#model/citations-of.ts';
import type { Facts } from '#model/facts.ts';
import type { citationFormat } from '#text/citing.ts';
import { toBibtex } from './citation-bibtex.ts';
import { toCslJson } from './citation-csl.ts';
import { toRis } from './citation-ris.ts';
import { toCitationSheet } from './citation-sheet.ts';

/** A file of citations, with its name after /cite/. */
export interface CitationFile {
  readonly name: string;
  readonly text: string;
}

/** Every file below /cite/: those of each entry, and the whole set in each format. */
export function allCitationFiles(facts: Facts): CitationFile[] {
  const cited = citedCollections
    .flatMap((collection) => [...facts.graph[collection]])
    .map((entry) => ({
      name: citeAddressOf(entry).replace('/cite/', ''),
      citations: citationsOf(entry, facts),
    }));
  return [
    ...cited.flatMap(({ name, citations }) => filesOf(name, citations)),
    ...inEachFormat(
      'all',
      cited.map(({ citations }) => citations.main),
    ),
  ];
}

/**
 * A sheet of plain text with everything that can be cited of an entry, the entry itself in each format and, apart
 * from it so that saving one reference saves one, its claims.
 */
function filesOf(name: string, citations: EntryCitations): CitationFile[] {
  const claims = citations.claims.map(({ citation }) => citation);
  return [
    { name: `${name}.txt`, text: toCitationSheet(citations) },
    ...inEachFormat(name, [citations.main]),
    ...(claims.length > 0 ? inEachFormat(`${name}.claims`, claims) : []),
  ];
}

const inEachFormat = (name: string, citations: readonly Citation[]): CitationFile[] =>
  citationForms(citations).map(({ end, text }) => ({ name: `${name}.${end}`, text }));

/** One way to write citations down for a reference manager. */
export interface CitationForm {
  /** The end of the names of its files. */
  readonly end: keyof typeof citationFormat;
  readonly text: string;
}

/** Some citations in each format. */
export const citationForms = (citations: readonly Citation[]): CitationForm[] => [
  { end: 'bib', text: toBibtex(citations) },
  { end: 'ris', text: toRis(citations) },
  { end: 'csl.json', text: toCslJson(citations) },
];
