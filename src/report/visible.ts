/** Text from a file must not move the cursor of a terminal, nor turn its text round: `\u{1B}` → `U+001B` */
export function visible(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}]/gu,
    (sign) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
}
