import type { Checked } from '#schema/vocabularies.ts';
import { checkSentence, citedTitle, citing, standingOfStatus } from '#text/citing.ts';
import { label, oneOf, site } from '#text/en.ts';
import { type Citation, citationKey, sentences, toCslDate } from './citation.ts';
import { addressOfClaim, type ClaimRecord } from './claims.ts';
import { standingOf } from './document-status.ts';
import type { AnyEntry } from './entry.ts';
import type { Graph } from './graph.ts';
import { paragraphLabel } from './paragraph.ts';
import { formatSpan } from './partial-date.ts';
import { addressIn, dayOf, type Release, unreleasedNote, versionOf } from './release.ts';
import { labelOfDocument, titleOf, titleOfPosition } from './titles.ts';
import { toAddress } from './to-line.ts';

/** A page of this site that has a title and a path. */
interface CitedPage {
  readonly title: string;
  /** With a slash at both ends, or with an anchor. */
  readonly path: string;
}

/** The citation of any page of this site, such as a comparison. */
export function citationOfPage({ title, path }: CitedPage, release: Release): Citation {
  return pageCitation(citationKey(path), { title, path }, release, []);
}

/** The citation of the entry itself, `claims` being all its own. For a document it is that of its record here, not of the document. */
export function citationOfEntry(
  entry: AnyEntry,
  claims: readonly { readonly checked: Checked }[],
  graph: Graph,
  release: Release,
): Citation {
  const unchecked = claims.filter(({ checked }) => checked === 'unchecked').length;
  return {
    ...pageCitation(keyOfEntry(entry), { title: titleToCite(entry, graph), path: entry.url }, release, [
      ...standingOfEntry(entry, graph),
      unchecked > 0 ? citing.uncheckedClaims(unchecked, claims.length) : undefined,
    ]),
    genre: oneOf[entry.collection],
  };
}

/** The citation of one claim, at its own anchor: what it rests on, where, and how that was checked. */
export function citationOfClaim(
  entry: AnyEntry,
  claim: ClaimRecord,
  graph: Graph,
  release: Release,
): Citation {
  const { anchor, text, source, checked, note, on, until } = claim;
  // What was adopted when, the claim says itself.
  const when = on === undefined || anchor === 'adoption' ? undefined : formatSpan(on, until);
  const page = {
    title: citedTitle.claim(titleToCite(entry, graph), anchor, when),
    path: addressOfClaim(entry, claim),
  };
  return {
    ...pageCitation(keyOfEntry(entry, anchor), page, release, [
      ...standingOfEntry(entry, graph),
      ...(isEditorialLink(entry, claim)
        ? [citing.editorialLink(sourceName(source, graph))]
        : [...restingOn(source, graph), checkSentence[checked](source.via)]),
    ]),
    genre: label.claim,
    abstract: text,
    ...(note !== undefined && { annote: note }),
  };
}

function pageCitation(
  id: string,
  { title, path }: CitedPage,
  release: Release,
  remarks: readonly (string | undefined)[],
): Citation {
  const day = dayOf(release);
  const version = versionOf(release);
  const note = sentences([...remarks, unreleasedNote(release)]);
  return {
    id,
    type: 'webpage',
    title,
    author: [{ literal: citing.contributors }],
    ...(day !== undefined && { issued: toCslDate(day) }),
    'container-title': citing.container,
    URL: toAddress(addressIn(release, path)),
    language: site.language,
    ...(version !== undefined && { version }),
    ...(note !== undefined && { note }),
  };
}

const keyOfEntry = ({ collection, id }: AnyEntry, anchor?: string) =>
  citationKey(`${collection}/${id}`, anchor);

/** A title that can stand alone in a list of references. */
function titleToCite(entry: AnyEntry, graph: Graph): string {
  switch (entry.collection) {
    case 'positions': {
      const { process } = graph.meetings.get(entry.data.meeting).data;
      const within = process === undefined ? undefined : graph.organisations.get(process).data.names.short;
      return citedTitle.position(titleOfPosition(entry, graph), within);
    }
    case 'delegations':
      return citedTitle.delegation(entry.data.name);
    case 'documents':
      return citedTitle.document(
        entry.data.kind === 'unidentified' ? citing.notIdentified : labelOfDocument(entry.data),
      );
    case 'glossary':
      return citedTitle.term(entry.data.term);
    default:
      return titleOf(entry, graph);
  }
}

/** What must be said of an entry whatever is cited of it. */
function standingOfEntry(entry: AnyEntry, graph: Graph): (string | undefined)[] {
  if (entry.collection === 'documents')
    return [standingOf(entry.data.symbol) === 'draft' ? citing.draft : undefined];
  if (entry.collection !== 'cbms') return [];
  const { symbol } = graph.documents.get(entry.data.adoption.document).data;
  return [
    standingOfStatus[entry.data.status],
    standingOf(symbol) === 'draft' ? citing.restsOnDraft : undefined,
  ];
}

/** Whether a claim is of a link between two measures that no source states. */
function isEditorialLink(entry: AnyEntry, { path: [field, index] }: ClaimRecord): boolean {
  return (
    entry.collection === 'cbms' && field === 'links' && entry.data.links[Number(index)]?.basis === 'editorial'
  );
}

function restingOn(source: ClaimRecord['source'], graph: Graph): string[] {
  const isDraft = standingOf(graph.documents.get(source.document).data.symbol) === 'draft';
  return [citing.restsOn(sourceName(source, graph)), ...(isDraft ? [citing.sourceIsDraft] : [])];
}

/** `OSCE Permanent Council, PC.DEC/1202, CBM 8` */
function sourceName({ document, paragraph }: ClaimRecord['source'], graph: Graph): string {
  const { data } = graph.documents.get(document);
  if (data.kind === 'unidentified') return citing.notIdentified;
  const place = paragraph === undefined ? [] : [paragraphLabel(paragraph)];
  return [data.issuer, labelOfDocument(data), ...place].join(', ');
}
