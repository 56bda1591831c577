/**
 * Text as one line: no control or unpaired characters, single spaces, none at either end.
 * `A\r\n  b` → `A b`
 */
export const toLine = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\s\p{Cc}\u{FEFF}]+/gu, ' ')
    .trim();

/**
 * An address in the characters that RFC 3986 allows, so that no format has to escape it.
 * `https://a.example/{x} ü` → `https://a.example/%7Bx%7D%20%C3%BC`
 */
export const toAddress = (address: string): string =>
  toLine(address)
    .replace(/%(?![\dA-Fa-f]{2})/g, '%25')
    .replace(/[^\w\-.~:/?#@!$&'()*+,;=%]/gu, encodeURIComponent);
