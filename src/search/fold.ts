/** `Côte d’Ivoire` → `cote divoire`; `PC.DEC/1202` → `pc dec 1202`. What readers and sources write differently, made equal. */
export function fold(text: string): string {
  // Most names are ASCII, and there are thousands of them to fold before the first query.
  const plain = isAscii.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/[øłđðþßæœı]/g, (letter) => plainLetters[letter] ?? letter);
  return plain
    .replace(/['’‘ʼ`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const isAscii = /^[\0-\x7f]*$/;

const plainLetters: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/** The words of a text, folded: `A/78/265` → `a`, `78`, `265`. */
export function wordsOf(text: string): string[] {
  const folded = fold(text);
  return folded === '' ? [] : folded.split(' ');
}
