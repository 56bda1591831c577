import type { Citation } from '#model/citation.ts';
import { toChicago, toOscola } from '#model/citation-note.ts';
import { citationOfClaim, citationOfPage } from '#model/citation-of-entry.ts';
import { citationsOf, citeAddressOf } from '#model/citations-of.ts';
import type { AnyEntry } from '#model/entry.ts';
import type { Facts } from '#model/facts.ts';
import { citationFormat, citeBox } from '#text/citing.ts';
import { headTags, type MetaTag } from './head.ts';
import type { Block, ClaimView, LinkView, Section } from './page.ts';

/** One thing to cite, as a page shows it. */
export interface CitedView {
  readonly id: string;
  readonly heading: string;
  readonly citation: Citation;
  readonly notes: readonly { readonly style: string; readonly text: string }[];
  /** The files that hold it; none for a page that has none. */
  readonly files: readonly LinkView[];
  /** The files that hold the claims of the page. */
  readonly claimFiles: readonly LinkView[];
}

/** What a page says of how to cite it, in its cite boxes, at its claims and in its head. */
export interface CiteView {
  readonly boxes: readonly CitedView[];
  readonly head: readonly MetaTag[];
}

/** How to cite an entry and its source; `sections` come back with a note at each claim that has its anchor here. */
export function citeEntry(
  entry: AnyEntry,
  facts: Facts,
  view: { readonly description: string; readonly sections: readonly Section[] },
): { cite: CiteView; sections: readonly Section[] } {
  const { main, entry: page, source, claims } = citationsOf(entry, facts);
  const files = formatLinks(citeAddressOf(entry));
  const claimFiles = claims.length > 0 ? formatLinks(`${citeAddressOf(entry)}.claims`) : [];
  const boxes =
    main !== page
      ? [
          box('page_cite', citeBox.document, main, files, claimFiles),
          box('page_cite-record', citeBox.record, page, [], []),
        ]
      : [
          box('page_cite', citeBox.entry, main, files, claimFiles),
          ...(source
            ? [
                box(
                  'page_cite-source',
                  citeBox.source,
                  source.citation,
                  formatLinks(citeAddressOf(source.document)),
                  [],
                ),
              ]
            : []),
        ];
  const noteByAnchor = new Map(claims.map(({ anchor, citation }) => [anchor, toChicago(citation)]));
  return {
    cite: { boxes, head: headTags(main, page, view.description) },
    sections: view.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) => withNotes(block, noteByAnchor)),
    })),
  };
}

/** How to cite a page that has no files of citations, such as a comparison or, with its entry, a guide. */
export function citePage(
  page: { readonly title: string; readonly path: string; readonly description: string },
  facts: Facts,
  entry?: AnyEntry,
): CiteView {
  const citation = citationOfPage(page, facts.releaseOf(entry));
  return {
    boxes: [box('page_cite', citeBox.entry, citation, [], [])],
    head: headTags(citation, citation, page.description),
  };
}

/** A claim of some entry as a note, wherever it is shown. */
export function claimNote(entry: AnyEntry, anchor: string, facts: Facts): string | undefined {
  const claim = facts.claimsOf(entry).find((one) => one.anchor === anchor);
  return claim && toChicago(citationOfClaim(entry, claim, facts.graph, facts.releaseOf(entry)));
}

function box(
  id: string,
  heading: string,
  citation: Citation,
  files: readonly LinkView[],
  claimFiles: readonly LinkView[],
): CitedView {
  const notes = [
    { style: citeBox.styles.chicago, text: toChicago(citation) },
    { style: citeBox.styles.oscola, text: toOscola(citation) },
  ];
  return { id, heading, citation, notes, files, claimFiles };
}

const formatLinks = (address: string): LinkView[] =>
  Object.entries(citationFormat).map(([end, text]) => ({ text, href: `${address}.${end}` }));

/** Blocks of claims with the note of each claim that has its anchor on the page. */
function withNotes(block: Block, noteByAnchor: ReadonlyMap<string, string>): Block {
  if (block.type !== 'claims' && block.type !== 'timeline') return block;
  const withNote = (claim: ClaimView): ClaimView => {
    const note = claim.anchor === undefined ? undefined : noteByAnchor.get(claim.anchor);
    return note === undefined ? claim : { ...claim, cite: note };
  };
  return { ...block, claims: block.claims.map(withNote) };
}
