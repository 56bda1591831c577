/**
 * Characters that cannot be seen, or that change the direction in which text is read: controls but tab and line feed,
 * soft hyphen, zero-width and joiner characters, bidirectional controls, separators, fillers and tags.
 */
export const hiddenCharacters =
  /[\u{0}-\u{8}\u{B}-\u{1F}\u{7F}-\u{9F}\u{AD}\u{61C}\u{115F}\u{1160}\u{17B4}\u{17B5}\u{180B}-\u{180E}\u{200B}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{206F}\u{3164}\u{FEFF}\u{FFA0}\u{FFF9}-\u{FFFB}\u{E0000}-\u{E0FFF}]/u;

/** `'\u{200B}'` → `U+200B` */
export function codePointOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The first hidden character of a text, named by its code point: `U+200B`. */
export function findHiddenCharacter(text: string): string | undefined {
  const match = hiddenCharacters.exec(text);
  return match ? codePointOf(match[0]) : undefined;
}
