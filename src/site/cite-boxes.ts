import { type CitationForm, citationForms } from '#exports/citation-files.ts';
import type { CitedView, CiteView } from '#views/cite.ts';

/** A cite box with its citation in each format for reference managers. */
export interface CiteBoxContent extends CitedView {
  readonly forms: readonly CitationForm[];
}

/** What the cite boxes of a page hold: what its view says, and the text of the files that it offers. */
export const citeBoxes = (cite: CiteView | undefined): CiteBoxContent[] =>
  (cite?.boxes ?? []).map((box) => ({ ...box, forms: citationForms([box.citation]) }));
