/**
 * Text as one line: no control or unpaired characters, single spaces, none at either end.
 * `A\r\n  b` → `A b`
 */
export function toLine(text: string): string {
  const paired = text.toWellFormed();
  // Nearly every text is a line already, and seeing that costs a quarter of writing it anew.
  return unlikeLine.test(paired) ? paired.replace(/[\s\p{Cc}]+/gu, ' ').trim() : paired;
}

/** Any white space or control character that does not stand in a line as it does here. */
const unlikeLine = /[^\S ]|\p{Cc}| {2}|^ | $/u;

/**
 * An address in the characters that RFC 3986 allows, so that no format has to escape it.
 * `https://a.example/{x} ü` → `https://a.example/%7Bx%7D%20%C3%BC`
 */
export const toAddress = (address: string): string =>
  toLine(address)
    .replace(/%(?![\dA-Fa-f]{2})/g, '%25')
    .replace(/[^\w\-.~:/?#@!$&'()*+,;=%]/gu, encodeURIComponent);
