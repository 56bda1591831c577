import { type Citation, toPartialDate } from '#model/citation.ts';
import { nameWithoutCommas } from '#model/citation-name.ts';

/** A `meta` element of the head of a page. */
export interface MetaTag {
  readonly name: string;
  readonly content: string;
}

/**
 * What the general translator of Zotero, Mendeley and Google Scholar read in the head of a page.
 * @param main what the page is about: the entry, or the source document.
 * @param page the page itself, whose dated address is given.
 */
export function headTags(main: Citation, page: Citation, description: string): MetaTag[] {
  const { type, title, author, issued, number, language } = main;
  const tags: readonly (readonly [string, string | undefined])[] = [
    // Zotero has no type for treaties.
    ['z:itemType', type === 'treaty' ? 'document' : type],
    ['citation_title', title],
    ...author.map(({ literal }) => ['citation_author', bodyName(literal)] as const),
    ['citation_date', issued && toPartialDate(issued)],
    ['citation_technical_report_number', type === 'report' ? number : undefined],
    // A path alone would be kept as it is; without the tag the address of the page is kept.
    ['citation_public_url', page.URL?.startsWith('/') ? undefined : page.URL],
    ['citation_language', language],
    ['citation_abstract', description],
  ];
  return tags.flatMap(([name, content]) => (content === undefined ? [] : [{ name, content }]));
}

/**
 * The comma at the end keeps the name of a body from being parted into given and family name. One word cannot be
 * parted, and stays as it is without: with the comma, Zotero would write news.example as news. example.
 */
function bodyName(literal: string): string {
  const name = nameWithoutCommas(literal);
  return name.includes(' ') ? `${name},` : name;
}
