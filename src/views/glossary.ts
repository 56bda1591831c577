import type { Term } from '#model/entry.ts';
import type { Facts } from '#model/facts.ts';
import { groupBy } from '#model/groups.ts';
import { collection, collectionLead } from '#text/en.ts';
import { claimNote } from './cite.ts';
import { claimsAt } from './claim.ts';
import type { ClaimView, LinkView, PageView } from './page.ts';

export interface TermView {
  readonly id: string;
  readonly term: string;
  readonly abbreviation?: string;
  readonly definition: string;
  readonly usage: readonly ClaimView[];
  readonly seeAlso: readonly LinkView[];
}

export interface GlossaryView {
  readonly page: PageView;
  readonly letters: readonly { readonly letter: string; readonly terms: readonly TermView[] }[];
}

/** The glossary, by first letter. */
export function glossaryView(facts: Facts): GlossaryView {
  const terms = facts.graph.glossary.all.toSorted((a, b) => a.data.term.localeCompare(b.data.term, 'en'));
  const letters = [...groupBy(terms, ({ data }) => data.term.charAt(0).toUpperCase())];
  return {
    page: {
      title: collection.glossary,
      lead: collectionLead.glossary,
      description: collectionLead.glossary,
      breadcrumbs: [],
      sections: [],
    },
    letters: letters.map(([letter, group]) => ({
      letter,
      terms: group.map((term) => termView(term, facts)),
    })),
  };
}

function termView(term: Term, facts: Facts): TermView {
  const { term: name, abbreviation, definition, seeAlso } = term.data;
  return {
    id: term.id,
    term: name,
    ...(abbreviation !== undefined && { abbreviation }),
    definition,
    usage: claimsAt(term, facts, 'usage').map((claim) => withNote(claim, term, facts)),
    seeAlso: seeAlso.map((id) => ({ text: facts.graph.glossary.get(id).data.term, href: `#${id}` })),
  };
}

/** Terms share one page, which is no entry, so their claims get their notes here. */
function withNote(claim: ClaimView, term: Term, facts: Facts): ClaimView {
  const cite = claim.anchor === undefined ? undefined : claimNote(term, claim.anchor, facts);
  return cite === undefined ? claim : { ...claim, cite };
}
