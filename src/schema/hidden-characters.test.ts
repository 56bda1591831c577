import { expect, it } from 'vitest';
import { codePointOf, findHiddenCharacter } from './hidden-characters.ts';

it.each(['\u{0}', '\u{AD}', '\u{200B}', '\u{200F}', '\u{202E}', '\u{2060}', '\u{FEFF}', '\u{E0041}', '\r'])(
  'finds %j',
  (character) => {
    expect(findHiddenCharacter(`a${character}b`)).toBe(codePointOf(character));
  },
);

it.each([
  'plain',
  'tab\tand\nline',
  'Türkiye, Côte d’Ivoire',
  'Việt Nam',
  'جامعة الدول العربية',
  '上海合作组织',
  '…–“”',
])('lets through %j', (text) => {
  expect(findHiddenCharacter(text)).toBeUndefined();
});

it('names a character by its code point', () => {
  expect(codePointOf('\u{200B}')).toBe('U+200B');
  expect(codePointOf('\r')).toBe('U+000D');
});
