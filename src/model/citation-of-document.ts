import type { DocumentData } from '#schema/document.ts';
import type { DocumentKind } from '#schema/vocabularies.ts';
import { citing, notConfirmed, suppliedTitle } from '#text/citing.ts';
import { documentKind } from '#text/en.ts';
import { type Citation, citationKey, sentences, toCslDate } from './citation.ts';
import { standingOf } from './document-status.ts';
import type { CbmDocument } from './entry.ts';
import { paragraphLabel } from './paragraph.ts';
import { formatDate } from './partial-date.ts';
import { toAddress } from './to-line.ts';

/**
 * The citation of a source document itself: its issuing body, title, symbol, date and address.
 * A record that stands in the place of a document not yet identified has none.
 */
export function citationOfDocument({ id, data }: CbmDocument, paragraph?: string): Citation | undefined {
  if (data.kind === 'unidentified') return undefined;
  const { title, titleFrom, symbol, kind, issuer, date, adoptedOn, language, url, checked, note } = data;
  const issued = date ?? adoptedOn;
  const isDraft = standingOf(symbol) === 'draft';
  const remarks = sentences([
    isDraft ? citing.draft : undefined,
    remarkOnAdoption(data),
    titleFrom && suppliedTitle[titleFrom],
    ...(checked === 'unchecked'
      ? [citing.uncheckedRecord]
      : data.uncertain.map((what) => notConfirmed[what])),
  ]);
  return {
    id: citationKey(`source/${id}`),
    type: typeOf(data),
    // Whoever cites a document by a title that it does not bear puts it into square brackets.
    title: titleFrom === undefined ? title : `[${title}]`,
    author: [{ literal: issuer }],
    ...(issued !== undefined && { issued: toCslDate(issued) }),
    genre: documentKind[kind],
    ...(symbol !== undefined && { number: symbol }),
    ...(paragraph !== undefined && { locator: paragraphLabel(paragraph) }),
    ...(url !== undefined && { URL: toAddress(url) }),
    language,
    ...(isDraft && { status: 'draft' as const }),
    ...(remarks !== undefined && { note: remarks }),
    ...(note !== undefined && { annote: note }),
  };
}

const reports: ReadonlySet<DocumentKind> = new Set([
  'report',
  'resolution',
  'decision',
  'strategy',
  'working-paper',
  'study',
]);

/**
 * A report is what has a symbol or is of a kind that reference managers keep as one. CSL has `legislation` for
 * resolutions, but its styles leave out the issuing body, so that a resolution would lose its author. Of the rest, what has
 * an address is a page.
 */
function typeOf({ kind, symbol, url }: DocumentData): Citation['type'] {
  if (kind === 'treaty') return 'treaty';
  if (symbol !== undefined || reports.has(kind)) return 'report';
  return url === undefined ? 'document' : 'webpage';
}

function remarkOnAdoption({ kind, date, adoptedOn }: DocumentData): string | undefined {
  if (adoptedOn === undefined || adoptedOn === date) return undefined;
  const isSigned = kind === 'treaty';
  if (date === undefined) return isSigned ? citing.dateOfSignature : citing.dateOfAdoption;
  return (isSigned ? citing.signedOn : citing.adoptedOn)(formatDate(adoptedOn));
}
