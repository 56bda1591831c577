import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { characterFaultsIn, findCharacterFault } from './character-faults.ts';

describe('what a reader would not see', () => {
  it.each([
    ['a control', 'a\u{0}b'],
    ['a carriage return', 'a\rb'],
    ['a C1 control', 'a\u{85}b'],
    ['a soft hyphen', 'a\u{AD}b'],
    ['a grapheme joiner', 'a\u{34F}b'],
    ['a Hangul filler', 'a\u{3164}b'],
    ['a zero-width space', 'a\u{200B}b'],
    ['a zero-width joiner between Latin letters', 'a\u{200D}b'],
    ['a zero-width non-joiner in a Cyrillic word', 'О\u{200C}Б'],
    ['joiners in a row', 'क\u{200D}\u{200D}ष'],
    ['a left-to-right mark in a Latin line', 'a\u{200E}b'],
    ['marks of direction in a row', 'ا\u{200F}\u{200F}ب'],
    ['a right-to-left override', 'a\u{202E}b'],
    ['an override in an Arabic line', 'ا\u{202E}ب'],
    ['an isolate', 'ا\u{2066}ب'],
    ['a line separator', 'a\u{2028}b'],
    ['an invisible times', 'a\u{2062}b'],
    ['a byte-order mark', '\u{FEFF}a'],
    ['a variation selector', 'a\u{FE00}'],
    ['a variation selector for ideographs', '葛\u{E0100}'],
    ['an annotation', 'a\u{FFF9}b'],
    ['a tag', 'a\u{E0041}'],
    ['private use', 'a\u{E000}'],
    ['private use of a higher plane', 'a\u{F0000}'],
    ['a noncharacter', 'a\u{FDD0}'],
    ['a noncharacter at the end of a plane', 'a\u{1FFFE}'],
    ['an empty braille cell', 'a\u{2800}b'],
    ['a heap of marks', `a${'\u{316}'.repeat(9)}`],
    ['half a character', 'a\u{D800}b'],
  ])('is refused: %s', (_, text) => {
    expect(findCharacterFault(text)?.rule).toBe('hidden-character');
  });
});

describe('a letter in parts', () => {
  it.each([
    ['Cafe\u{301}', 'U+0065 U+0301, which stand for one letter', 'U+00E9 (Unicode NFC)'],
    ['Vie\u{323}\u{302}t Nam', 'U+0065 U+0323 U+0302, which stand for one letter', 'U+1EC7 (Unicode NFC)'],
    ['\u{1112}\u{1161}\u{11AB}', 'U+1112 U+1161 U+11AB, which stand for one letter', 'U+D55C (Unicode NFC)'],
    ['\u{212B}', 'U+212B, which stand for one letter', 'U+00C5 (Unicode NFC)'],
  ])('of %j is named', (text, found, expected) => {
    expect(findCharacterFault(text)).toMatchObject({ rule: 'decomposed-letter', found, expected });
  });

  it('is found in every text that is not NFC, and in none that is', () => {
    const unit = fc.oneof(
      fc.constantFrom(
        'e',
        '\u{301}',
        '\u{323}',
        '가',
        '\u{1100}',
        '\u{1161}',
        '\u{11A8}',
        '\u{2126}',
        '\u{958}',
        '\u{6C1}',
        '\u{654}',
      ),
      fc.string({ unit: 'binary', maxLength: 1 }),
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 6 }), (text) => {
        const isFound = characterFaultsIn(text).some(({ rule }) => rule === 'decomposed-letter');
        expect(isFound).toBe(text.normalize('NFC') !== text);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a word of two alphabets', () => {
  it.each([
    ['p\u{430}ypal', 'а (U+0430)'],
    ['\u{41E}SCE', 'О (U+041E)'],
    ['p\u{3BF}int', 'ο (U+03BF)'],
    ['Росси\u{69}', 'i (U+0069)'],
    ['Ελλ\u{61}δα', 'a (U+0061)'],
    ['\u{531}BC', 'Ա (U+0531)'],
    ['p\u{13AA}yp', 'Ꭺ (U+13AA)'],
    ['he\u{627}lo', 'ا (U+0627)'],
    ['пaйπ', 'a (U+0061), π'],
  ])('is refused: %s', (word, strangers) => {
    const [fault] = characterFaultsIn(`The ${word} of it`).filter(({ rule }) => rule === 'mixed-scripts');
    expect(fault?.found).toContain(strangers.split(',')[0]);
    expect(fault?.offset).toBe(4);
  });
});

describe('honest text', () => {
  it.each([
    'tab\tand\nline',
    'Türkiye, Côte d’Ivoire, São Tomé, Việt Nam, Łódź, İstanbul, Reykjavík, Āzījas',
    'ОБСЕ и IT-сектор, № 5; Україна, Ќе, Ђоковић, Монгол улс, Қазақстан, Հայաստան, Ελλάδα',
    'საქართველო, NATOს და ОБСЕ, ᲡᲐᲥᲐᲠᲗᲕᲔᲚᲝ',
    'جامعة الدول العربية (LAS)، ١٢ فبراير',
    'الأمن السيبراني\u{200F} (ICT)\u{200E} في',
    'می\u{200C}خواهم، ه\u{200D}.ق.',
    'האיחוד האירופי, הOECD, צה״ל, שָׁלוֹם',
    'क्\u{200D}ष और क्\u{200C}ष, हिन्दी; ශ්\u{200D}රී ලංකා; বাংলা র\u{200D}্যাব',
    'ភាសា\u{200B}ខ្មែរ ASEANនិង, ภาษาไทยICT, ພາສາລາວ, မြန်မာ\u{200B}စာ, བོད་ཡིག',
    '上海合作组织（SCO）、ICT能力, 日本のCERT, β版, 한국은ICT를',
    'ᠮᠣᠩᠭᠣᠯ\u{180E}ᠠ',
    '5 μg, 5 µg, 10 kΩ, Δt, π, λx',
    '…–“”‘’«»§¶†‡•→≤≥×±°€£¥™®',
    'a\u{A0}b\u{202F}c\u{2009}d\u{3000}e',
    'Ἀθῆναι, ǍǎĦħ, Ðorðe, Ŋ, ʻOkina, Hawaiʻi, Nuku‘alofa',
  ])('is let through: %s', (text) => {
    expect(characterFaultsIn(text)).toEqual([]);
  });
});
