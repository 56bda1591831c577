/**
 * Characters that cannot be seen, that change the direction in which text is read, or that have no agreed shape:
 * controls, format characters, fillers, variation selectors, tags, private use and noncharacters.
 * Some scripts need a few of them; there, and only there, they are let through.
 */
const hiddenCharacters =
  /[[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u{2800}]--[\t\n\u{600}-\u{605}\u{6DD}\u{8E2}\u{110BD}\u{110CD}]]/gv;

/** Every hidden character of a text that its script does not need, with its offset. */
export function hiddenCharactersIn(text: string): { offset: number; character: string }[] {
  let start = 0;
  return text.split('\n').flatMap((line) => {
    const from = start;
    start += line.length + 1;
    return hiddenInLine(line).map(({ 0: character, index }) => ({ offset: from + index, character }));
  });
}

/** `'\u{200B}'` → `U+200B` */
export function codePointOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function hiddenInLine(line: string): RegExpExecArray[] {
  const matches = [...line.matchAll(hiddenCharacters)];
  if (matches.length === 0) return matches;
  const isRightToLeft = rightToLeft.test(line);
  return matches.filter(({ 0: character, index }) => {
    // Two code units hold the neighbour, whichever plane it is from.
    const before = line.slice(Math.max(index - 2, 0), index);
    const after = line.slice(index + character.length, index + character.length + 2);
    return !needs.some(
      (need) =>
        need.characters.includes(character) &&
        (!need.isOfDirection || isRightToLeft) &&
        need.before.test(before) &&
        need.after.test(after),
    );
  });
}

/** Scripts whose letters take another shape when they are joined to the next or kept from it. */
const joining =
  '[\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Mongolian}\\p{Script=Devanagari}\\p{Script=Bengali}' +
  '\\p{Script=Gurmukhi}\\p{Script=Gujarati}\\p{Script=Oriya}\\p{Script=Tamil}\\p{Script=Telugu}\\p{Script=Kannada}' +
  '\\p{Script=Malayalam}\\p{Script=Sinhala}\\p{Script=Khmer}\\p{Script=Myanmar}]';
/** Scripts that are written without spaces, in which a mark that is not seen says where a line may break. */
const unspaced = '[\\p{Script=Khmer}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Myanmar}\\p{Script=Tibetan}]';
const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

const needs: readonly { characters: string; before: RegExp; after: RegExp; isOfDirection?: true }[] = [
  {
    characters: '\u{200C}\u{200D}',
    before: new RegExp(`${joining}$`, 'u'),
    after: new RegExp(`^${joining}`, 'u'),
  },
  // A half letter or an initial form at the end of a word: क्‍, ه‍.
  {
    characters: '\u{200D}',
    before: /(?:\p{Script=Arabic}|[\u{94D}\u{9CD}\u{DCA}])$/u,
    after: /^(?:$|[\s.,;:)\]"])/u,
  },
  {
    characters: '\u{200B}',
    before: new RegExp(`${unspaced}$`, 'u'),
    after: new RegExp(`^${unspaced}`, 'u'),
  },
  { characters: '\u{180B}\u{180C}\u{180D}\u{180E}\u{180F}', before: /\p{Script=Mongolian}$/u, after: /^/ },
  // Marks of direction are of use on a line with such letters, where none stands beside another.
  {
    characters: '\u{200E}\u{200F}\u{61C}',
    before: /(?<!\p{Cf})$/u,
    after: /^(?!\p{Cf})/u,
    isOfDirection: true,
  },
];
