import { site } from '#text/en.ts';
import { searchDescription as text } from '#text/machines.ts';
import { escapeXml } from './xml-text.ts';

/** The path of the description of the search. */
export const openSearchPath = '/opensearch.xml';

/**
 * The description with which a browser can offer this site's search (OpenSearch 1.1).
 * @param toAddress gives a path its full address where that of the site is known; without it no browser can use the file.
 */
export function openSearch(toAddress: (path: string) => string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeXml(site.shortName)}</ShortName>
  <Description>${escapeXml(text.description)}</Description>
  <Language>${site.language}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <OutputEncoding>UTF-8</OutputEncoding>
  <Image width="32" height="32" type="image/svg+xml">${escapeXml(toAddress('/favicon.svg'))}</Image>
  <Url type="text/html" method="get" template="${escapeXml(`${toAddress('/search/')}?q=`)}{searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${escapeXml(toAddress(openSearchPath))}"/>
</OpenSearchDescription>
`;
}
