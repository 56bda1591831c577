import type { JsonLd } from './page-head.ts';

/**
 * The data of a page as it may stand inside `<script>`: without the one sign that could end it.
 * @param toAddress gives a path its full address where that of the site is known; else paths stay,
 * and a reader resolves them against the address of the page.
 */
export function jsonLdText(data: JsonLd, toAddress: (path: string) => string): string {
  const text = JSON.stringify(data, (key, value: unknown) =>
    typeof value === 'string' && addresses.has(key) && value.startsWith('/') ? toAddress(value) : value,
  );
  return text.replaceAll('<', '\\u003C');
}

const addresses: ReadonlySet<string> = new Set(['@id', 'url', 'contentUrl', 'mainEntityOfPage']);
