import { collectionsWithPages } from '#schema/collection-names.ts';
import type { Citation } from './citation.ts';
import { citationOfDocument } from './citation-of-document.ts';
import { citationOfClaim, citationOfEntry } from './citation-of-entry.ts';
import type { ClaimRecord } from './claims.ts';
import type { AnyEntry, CbmDocument } from './entry.ts';
import type { Facts } from './facts.ts';
import { groupBy } from './groups.ts';

/** Everything that can be cited of one entry. */
export interface EntryCitations {
  /** What the files of the entry cite: the entry; for a document, the document itself. */
  readonly main: Citation;
  /** The page of the entry on this site. */
  readonly entry: Citation;
  /** The document that the entry above all rests on; none where no document is identified. */
  readonly source?: { readonly document: CbmDocument; readonly citation: Citation };
  /** Its claims, in the order of its fields. */
  readonly claims: readonly { readonly anchor: string; readonly citation: Citation }[];
}

/** The collections whose entries have files of citations, at /cite/<collection>/<id>. */
export const citedCollections = [...collectionsWithPages, 'glossary'] as const;

/** Where the files that cite an entry stand: `/cite/cbms/osce/cbm-8`, without the end of their names. */
export const citeAddressOf = ({ collection, id }: AnyEntry): string => `/cite/${collection}/${id}`;

/** Everything that can be cited of an entry, at the state of the content that the facts name. */
export function citationsOf(entry: AnyEntry, facts: Facts): EntryCitations {
  const { graph } = facts;
  const release = facts.releaseOf(entry);
  const claims = facts.claimsOf(entry);
  const page = citationOfEntry(entry, claims, graph, release);
  const source = sourceOf(entry, claims, facts);
  return {
    main: entry.collection === 'documents' ? (source?.citation ?? page) : page,
    entry: page,
    ...(source && { source }),
    claims: claims.map((claim) => ({
      anchor: claim.anchor,
      citation: citationOfClaim(entry, claim, graph, release),
    })),
  };
}

/** A document is its own source; a measure rests on the document that contains it; others on what most of their claims name. */
function sourceOf(
  entry: AnyEntry,
  claims: readonly ClaimRecord[],
  { graph }: Facts,
): EntryCitations['source'] {
  const found =
    entry.collection === 'documents'
      ? { document: entry.id }
      : entry.collection === 'cbms'
        ? entry.data.adoption
        : mostNamed(claims, (id) => graph.documents.get(id).data.kind !== 'unidentified');
  if (found === undefined) return undefined;
  const document = graph.documents.get(found.document);
  const citation = citationOfDocument(document, 'paragraph' in found ? found.paragraph : undefined);
  return citation && { document, citation };
}

/** Of equals the first. The paragraph goes with it where all claims on the document name the same. */
function mostNamed(
  claims: readonly ClaimRecord[],
  isIdentified: (document: string) => boolean,
): { document: string; paragraph?: string | undefined } | undefined {
  const byDocument = groupBy(
    claims.map(({ source }) => source).filter(({ document }) => isIdentified(document)),
    ({ document }) => document,
  );
  const [most] = [...byDocument].sort(([, a], [, b]) => b.length - a.length);
  if (most === undefined) return undefined;
  const [document, sources] = most;
  const [paragraph, ...others] = new Set(sources.map((source) => source.paragraph));
  return { document, ...(others.length === 0 && { paragraph }) };
}
