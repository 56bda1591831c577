/**
 * What Pagefind needs of a page: the article that marks a body, as far as the parts that are about the page itself, whose
 * ids begin with `page_`. That is four tenths of a page, and reading the rest cost as much as reading this. The index is
 * the same. Undefined where a page marks no body: it is not searched.
 */
export function indexedPart(html: string): string | undefined {
  const mark = html.indexOf(' data-pagefind-body');
  if (mark === -1) return undefined;
  const begin = html.lastIndexOf('<', mark);
  const end = html.indexOf('</article>', mark);
  if (!html.startsWith('<article', begin) || end === -1)
    throw new Error('A page marks a body for the search that is no article.');
  const aboutPage = html.slice(0, end).search(/<section [^>]*aria-labelledby="page_/);
  const [, language = ''] = /<html lang="([^"]*)"/.exec(html) ?? [];
  const part = html.slice(begin, aboutPage === -1 ? end : aboutPage);
  return `<html lang="${language}"><body>${part}</article></body></html>`;
}
