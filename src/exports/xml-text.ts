/** A text without the characters that XML 1.0 cannot hold, not even escaped: controls, and halves of characters. */
export const toXmlText = (text: string): string =>
  text.toWellFormed().replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD');

/** A text as it may stand between tags or in a quoted attribute. */
export const escapeXml = (text: string): string =>
  toXmlText(text).replace(/[&<>"']/g, (character) => `&#${String(character.charCodeAt(0))};`);
