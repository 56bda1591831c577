import type { PartialDate } from './partial-date.ts';

/**
 * What is said of one thing to cite, in the names of CSL-JSON 1.0.2 of which it is a subset:
 * a page or claim of this site (`webpage`, with a container), or a source document.
 */
export interface Citation {
  /** ASCII, stable, and no other citation has it: it is the key in BibTeX. */
  readonly id: string;
  readonly type: 'webpage' | 'report' | 'document' | 'treaty';
  /** In square brackets where it is not the document's own. */
  readonly title: string;
  /** Bodies, whose names are never taken apart. */
  readonly author: readonly { readonly literal: string }[];
  readonly issued?: CslDate;
  readonly 'container-title'?: string;
  readonly genre?: string;
  /** The symbol of a document. */
  readonly number?: string;
  readonly locator?: string;
  readonly URL?: string;
  readonly language: string;
  readonly status?: 'draft';
  /** The release, or the commit. */
  readonly version?: string;
  /** The text of a claim. */
  readonly abstract?: string;
  /** What must be said whenever it is cited: draft, unconfirmed, unchecked, not released. */
  readonly note?: string;
  /** What is uncertain about it, in the words of the content. */
  readonly annote?: string;
}

/** A date as CSL keeps it: `[2016, 3]` for March 2016, so that what is not known is not made up. */
export interface CslDate {
  readonly 'date-parts': readonly [readonly number[]];
}

/** `2016-03` → `{ 'date-parts': [[2016, 3]] }` */
export const toCslDate = (date: PartialDate): CslDate => ({ 'date-parts': [date.split('-').map(Number)] });

/** `{ 'date-parts': [[2016, 3]] }` → `2016-03` */
export const toPartialDate = ({ 'date-parts': [parts] }: CslDate): PartialDate =>
  parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');

/** The key of something at a path: `opencbm:cbms:osce:cbm-8_asks` for the claim `asks`. Slugs hold no underscore. */
export const citationKey = (path: string, anchor?: string): string =>
  `opencbm:${path
    .replace(/^\/+|\/+$/g, '')
    .replace(/[^a-zA-Z\d/-]/g, '.')
    .replaceAll('/', ':')}${anchor === undefined ? '' : `_${anchor}`}`;

/** Sentences in one text; nothing when there are none. */
export function sentences(parts: readonly (string | undefined)[]): string | undefined {
  const said = parts.filter((part) => part !== undefined);
  return said.length === 0 ? undefined : said.join(' ');
}
