import type { Block, ClaimView, Section, SourceEntry } from './page.ts';

/** Numbers the documents that the claims of a page rest on, in the order of first mention, and lists them. */
export function numberSources(sections: readonly Section[]): {
  sections: readonly Section[];
  sources: readonly SourceEntry[];
} {
  const sources = new Map<string, SourceEntry>();
  const numbered = (claim: ClaimView): ClaimView => {
    const { paragraph, via, isIdentified, ...document } = claim.source;
    if (!isIdentified) return claim;
    const known = sources.get(document.href) ?? { ...document, number: sources.size + 1, readAt: [] };
    const isNew = via !== undefined && known.readAt.every(({ href }) => href !== via.href);
    sources.set(document.href, isNew ? { ...known, readAt: [...known.readAt, via] } : known);
    return { ...claim, source: { ...claim.source, number: known.number } };
  };
  const inBlock = (block: Block): Block =>
    block.type === 'claims' || block.type === 'timeline'
      ? { ...block, claims: block.claims.map(numbered) }
      : block;
  return {
    sections: sections.map((section) => ({ ...section, blocks: section.blocks.map(inBlock) })),
    sources: [...sources.values()],
  };
}

/** Claims shown away from their own page, where their anchors would be false. */
export const withoutAnchors = (claims: readonly ClaimView[]): ClaimView[] =>
  claims.map(({ anchor, ...claim }) => claim);
