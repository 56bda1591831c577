import type { Cbm, CbmDocument } from '#model/entry.ts';
import type { Graph } from '#model/graph.ts';
import { titleOf } from '#model/titles.ts';
import { site } from '#text/en.ts';
import { feed as feedText } from '#text/following.ts';

/** One thing on a list that a reference manager can save from there, in the types of Zotero. */
export interface CoinsRecord {
  readonly type: 'webpage' | 'report' | 'document';
  readonly title: string;
  /** The body that issued it, whose name is never taken apart. */
  readonly author: string;
  readonly date?: string;
  readonly language: string;
  /** A path of this site, or an outside address. */
  readonly address: string;
}

/** A measure as recorded here. */
export const coinsOfCbm = (cbm: Cbm, graph: Graph): CoinsRecord => ({
  type: 'webpage',
  title: `${titleOf(cbm, graph)} – ${site.name}`,
  author: feedText.author,
  language: site.language,
  address: cbm.url,
});

/** The document itself; its page here stands for an address that is not known. */
export const coinsOfDocument = ({ data, url }: CbmDocument): CoinsRecord => ({
  type: data.kind === 'report' ? 'report' : data.kind === 'web-page' ? 'webpage' : 'document',
  title: data.symbol === undefined ? data.title : `${data.symbol}: ${data.title}`,
  author: data.issuer,
  ...(data.date !== undefined && { date: data.date }),
  language: data.language,
  address: data.url ?? url,
});

/**
 * A record as the title of a COinS span (OpenURL, ANSI/NISO Z39.88). An address is named only when it is a full one.
 * @param toAddress gives a path its full address where that of the site is known.
 */
export function coinsTitle(
  { type, title, author, date, language, address }: CoinsRecord,
  toAddress: (path: string) => string,
): string {
  const full = address.startsWith('/') ? toAddress(address) : address;
  const parts: readonly (readonly [string, string | undefined])[] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', type],
    ['rft.title', title],
    ['rft.aucorp', author],
    ['rft.date', date],
    ['rft.language', language],
    ['rft.identifier', full.startsWith('/') ? undefined : full],
  ];
  return parts
    .flatMap(([key, value]) =>
      value === undefined ? [] : [`${key}=${encodeURIComponent(value.toWellFormed())}`],
    )
    .join('&');
}
