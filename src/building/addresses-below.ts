import { relocate } from '#releases/relocate.ts';

/** A page whose every link and form leads below a base path; those that say so already stay. */
export function pageBelow(base: string, html: string): string {
  const toBelow = (address: string) =>
    /^\/(?!\/)/.test(address) && !address.startsWith(base) ? base + address.slice(1) : address;
  return relocate(html, toBelow, toBelow);
}

/**
 * A file of JSON whose every `url` leads below a base path, character for character the same otherwise.
 *
 * `{"url":"/cbms/osce/cbm-8/"}` → `{"url":"/pull-12/cbms/osce/cbm-8/"}`
 */
export const jsonBelow = (base: string, text: string): string =>
  // Within a string a quotation mark is written \", so this can only be a key and its value.
  text.replace(/("url": ?")\/(?!\/)/g, (_, key: string) => key + base);

const field = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r?\n|$)/g;

/** A file of CSV whose columns `url` and `urls` lead below a base path, character for character the same otherwise. */
export function csvBelow(base: string, text: string): string {
  const names: string[] = [];
  let column = 0;
  let isHead = true;
  return text.replace(field, (whole, value: string, end: string) => {
    const name = isHead ? value : (names[column] ?? '');
    const isAddress = !isHead && (name === 'url' || name === 'urls');
    if (isHead) names.push(value);
    column = end === ',' ? column + 1 : 0;
    isHead &&= end === ',';
    return isAddress ? value.replace(/(^|; )\/(?!\/)/g, (_, before: string) => before + base) + end : whole;
  });
}
