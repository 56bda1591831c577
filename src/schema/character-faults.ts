import { codePointOf, hiddenCharactersIn } from './hidden-characters.ts';
import { mixedWordsIn } from './mixed-scripts.ts';

/** Something in a text that a reader would not see, or would take for something else. */
export interface CharacterFault {
  readonly rule: 'hidden-character' | 'decomposed-letter' | 'mixed-scripts';
  readonly offset: number;
  readonly found: string;
  readonly expected: string;
  readonly suggestion: string;
}

/** Everything in a text that a reader would not see or would take for something else, whatever way it was written in. */
export const characterFaultsIn = (text: string): CharacterFault[] =>
  // Printable ASCII, which most texts are, has nothing of the kind.
  /^[\n -~]*$/.test(text) ? [] : [...hidden(text), ...decomposed(text), ...mixed(text)];

/** The first of them, by rule and then by place. */
export const findCharacterFault = (text: string): CharacterFault | undefined => characterFaultsIn(text)[0];

/** Characters that are not seen, and marks that are heaped on a letter until they cover the lines around it. */
export const hidden = (text: string): CharacterFault[] => [
  ...hiddenCharactersIn(text).map(({ offset, character }) => ({
    rule: 'hidden-character' as const,
    offset,
    found: `the ${/[\p{Co}\p{Cn}]/u.test(character) ? 'meaningless' : 'invisible'} character ${codePointOf(character)}`,
    expected: 'characters that a reader can see',
    suggestion: 'Delete it; it often comes along when text is pasted from a web page or a PDF.',
  })),
  ...[...text.matchAll(/\p{M}{9,}/gu)].map(({ 0: marks, index }) => ({
    rule: 'hidden-character' as const,
    offset: index,
    found: `${String(marks.length)} marks on one letter`,
    expected: 'the marks that a script needs, at most 8',
    suggestion: 'Delete the others.',
  })),
];

/** Letters in parts where Unicode has them whole, so that two texts that look the same are the same: é, not e and ´. */
export const decomposed = (text: string): CharacterFault[] =>
  text.normalize('NFC') === text
    ? []
    : [...text.matchAll(letterWithMarks)]
        .filter(({ 0: written }) => written.normalize('NFC') !== written)
        .map(({ 0: written, index }) => ({
          rule: 'decomposed-letter',
          offset: index,
          found: `${Array.from(written.slice(0, 8)).map(codePointOf).join(' ')}, which stand for one letter`,
          expected: `${Array.from(written.normalize('NFC').slice(0, 8)).map(codePointOf).join(' ')} (Unicode NFC)`,
          suggestion: `Write ${written.normalize('NFC').slice(0, 8)}; it is the same letter in its usual form.`,
        }));

/** Jamo, which are letters themselves, join into one syllable. */
const letterWithMarks = /[\u{AC00}-\u{D7A3}]?[\u{1100}-\u{11FF}]+\p{M}*|[^\p{M}]?\p{M}+|[^\p{M}]/gu;

/** Words of letters from alphabets that look alike. */
export const mixed = (text: string): CharacterFault[] =>
  mixedWordsIn(text).map(({ offset, word, strangers }) => ({
    rule: 'mixed-scripts',
    offset,
    found: `"${word.slice(0, 40)}", in which ${strangers.slice(0, 4).map(named).join(', ')} ${strangers.length === 1 ? 'comes' : 'come'} from another alphabet`,
    expected: 'words whose letters are of one alphabet',
    suggestion: 'Type the word again on one keyboard; put a hyphen or a space where two words meet.',
  }));

const named = (letter: string) => `${letter} (${codePointOf(letter)})`;
