/** A word whose letters come from alphabets that look alike, such as a Latin word with a Cyrillic а. */
export interface MixedWord {
  readonly offset: number;
  readonly word: string;
  /** The letters that do not belong, in the order in which they stand. */
  readonly strangers: readonly string[];
}

/**
 * Every word that mixes scripts as no honest text does. Honest text does join Chinese, Japanese and Korean to Latin,
 * Latin to the endings of unspaced and of right-to-left scripts, and signs of units such as μ and Ω to Latin letters.
 */
export function mixedWordsIn(text: string): MixedWord[] {
  // Most words are of one script, which one pattern tells at once.
  if (!/[^\u{0}-\u{24F}]/u.test(text)) return [];
  return [...text.matchAll(words)]
    .map(({ 0: word, index }) => ({ offset: index, word, strangers: strangersIn(word) }))
    .filter(({ strangers }) => strangers.length > 0);
}

const words = /[\p{L}\p{M}\u{200C}\u{200D}]+/gu;

/** Alphabets whose letters can be taken for those of another of them. */
const alike = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /[\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}\p{Script=Deseret}\p{Script=Osage}\p{Script=Gothic}\p{Script=Old_Italic}\p{Script=Runic}\p{Script=Tifinagh}\p{Script=Glagolitic}\p{Script=Canadian_Aboriginal}\p{Script=Vai}\p{Script=Carian}\p{Script=Lycian}\p{Script=Lydian}\p{Script=Warang_Citi}\p{Script=Bamum}\p{Script=Miao}\p{Script=Ogham}\p{Script=Elbasan}\p{Script=Caucasian_Albanian}]/u,
];

/** Greek letters that no Latin or Cyrillic letter resembles, as in μg, kΩ and Δt. */
const signs = /[ΓΔΘΛΞΠΣΦΨΩβδθλμξπφψ]/u;

/** Scripts that may stand anywhere in a word beside any other, since they are written without spaces between words. */
const free =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Common}\p{Script=Inherited}]/u;

function strangersIn(word: string): string[] {
  const letters = Array.from(word)
    .filter((letter) => !free.test(letter) && !signs.test(letter))
    .map((letter) => ({ letter, kind: alike.findIndex((alphabet) => alphabet.test(letter)) }));
  const kinds = letters.map(({ kind }) => kind);
  const lookalikes = new Set(kinds.filter((kind) => kind !== other));
  if (lookalikes.size > 1) return fewest(letters);
  // NATOს has one seam, where an ending begins; a word with more is put together to deceive.
  const seams = kinds.filter((kind, index) => index > 0 && kind !== kinds[index - 1]).length;
  return seams > 1 ? fewest(letters) : [];
}

/** What an alphabet is that none of the lists names. */
const other = -1;

/** The letters of all kinds but the one with the most. */
function fewest(letters: readonly { letter: string; kind: number }[]): string[] {
  const byKind = Map.groupBy(letters, ({ kind }) => kind);
  const most = [...byKind.values()].reduce((a, b) => (b.length > a.length ? b : a));
  return letters.filter(({ kind }) => kind !== most[0]?.kind).map(({ letter }) => letter);
}
