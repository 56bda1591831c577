import { type Citation, toPartialDate } from '#model/citation.ts';

/**
 * Something on a list as the title of a COinS span, by which a reference manager saves it from there
 * (OpenURL, ANSI/NISO Z39.88, with Dublin Core and the types of Zotero). An address is named only when it is a full one.
 */
export function coinsTitle({ type, title, author, issued, number, language, URL }: Citation): string {
  const parts: readonly (readonly [string, string | undefined])[] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    // Zotero has no type for treaties.
    ['rft.type', type === 'treaty' ? 'document' : type],
    ['rft.title', title],
    // One key for the whole name of a body, which is never taken apart.
    ...author.map(({ literal }) => ['rft.aucorp', literal] as const),
    ['rft.date', issued && toPartialDate(issued)],
    // There is no key for a symbol.
    ['rft.description', number],
    ['rft.language', language],
    ['rft.identifier', URL?.startsWith('/') ? undefined : URL],
  ];
  return parts
    .flatMap(([key, value]) =>
      value === undefined ? [] : [`${key}=${encodeURIComponent(value.toWellFormed())}`],
    )
    .join('&');
}
