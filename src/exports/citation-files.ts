import type { Citation } from '#model/citation.ts';
import { citationsOf, citeAddressOf, citedCollections, type EntryCitations } from '#model/citations-of.ts';
import type { Facts } from '#model/facts.ts';
import type { citationFormat } from '#text/citing.ts';
import { toBibtex } from './citation-bibtex.ts';
import { toCslJson } from './citation-csl.ts';
import { toRis } from './citation-ris.ts';
import { toCitationSheet } from './citation-sheet.ts';
import type { SiteFile } from './site-file.ts';

/** Every file below /cite/: those of each entry, and the whole set in each format. */
export function* citationFiles(facts: Facts): Generator<SiteFile> {
  const all: Citation[] = [];
  for (const entry of citedCollections.flatMap((collection) => [...facts.graph[collection]])) {
    const citations = citationsOf(entry, facts);
    all.push(citations.main);
    yield* filesOf(citeAddressOf(entry).slice(1), citations);
  }
  yield* inEachFormat('cite/all', all);
}

/**
 * A sheet of plain text with everything that can be cited of an entry, the entry itself in each format and, apart
 * from it so that saving one reference saves one, its claims.
 */
function filesOf(path: string, citations: EntryCitations): SiteFile[] {
  const claims = citations.claims.map(({ citation }) => citation);
  return [
    { path: `${path}.txt`, text: toCitationSheet(citations) },
    ...inEachFormat(path, [citations.main]),
    ...(claims.length > 0 ? inEachFormat(`${path}.claims`, claims) : []),
  ];
}

const inEachFormat = (path: string, citations: readonly Citation[]): SiteFile[] =>
  citationForms(citations).map(({ end, text }) => ({ path: `${path}.${end}`, text }));

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
