import { wordsOf } from './fold.ts';
import { stemOf } from './spelling.ts';

/** Ways to say the same thing: `PoC`, `point of contact`; `United States`, `USA`. */
export type Synonyms = readonly string[];

/** A word, or a known phrase taken as one word. */
export interface Token {
  /** The same for every way to say it. */
  readonly key: string;
  /** The words as they stand, folded. */
  readonly words: readonly string[];
}

/** Finds phrases that have synonyms in a text, the longest first, so that each is compared as one word. */
export class Phrasebook {
  readonly #keyByPhrase = new Map<string, string>();
  readonly #synonymsByKey = new Map<string, Synonyms>();
  /** For the first word of a phrase, how long its longest phrase is. */
  readonly #longestFrom = new Map<string, number>();
  readonly #stems = new Map<string, string>();

  /** Groups that share a phrase are one group. */
  constructor(groups: readonly Synonyms[]) {
    for (const group of groups) {
      const phrases = group.map(phraseOf).filter((phrase) => phrase !== '');
      const key = phrases.map((phrase) => this.#keyByPhrase.get(phrase)).find(Boolean) ?? phrases[0];
      if (key === undefined) continue;
      for (const phrase of phrases) {
        if (!this.#keyByPhrase.has(phrase)) this.#keyByPhrase.set(phrase, key);
        const words = phrase.split(' ');
        const [head = ''] = words;
        this.#longestFrom.set(head, Math.max(this.#longestFrom.get(head) ?? 1, words.length));
      }
      this.#synonymsByKey.set(key, [...(this.#synonymsByKey.get(key) ?? []), ...group]);
    }
  }

  tokensOf(text: string): Token[] {
    const words = wordsOf(text);
    const stems = words.map((word) => this.stemOf(word));
    const tokens: Token[] = [];
    for (let at = 0; at < words.length;) {
      const length = this.#phraseAt(stems, at);
      const phrase = stems.slice(at, at + length).join(' ');
      tokens.push({ key: this.#keyByPhrase.get(phrase) ?? phrase, words: words.slice(at, at + length) });
      at += length;
    }
    return tokens;
  }

  /** Other ways to say what a token says. */
  synonymsOf({ key, words }: Token): string[] {
    const own = phraseOf(words.join(' '));
    return (this.#synonymsByKey.get(key) ?? []).filter((synonym) => phraseOf(synonym) !== own);
  }

  /** The stem of a word, found once for each word: names repeat theirs. */
  stemOf(word: string): string {
    const known = this.#stems.get(word);
    if (known !== undefined) return known;
    const stem = stemOf(word);
    this.#stems.set(word, stem);
    return stem;
  }

  /** How many words from here on are one phrase: 1 when none is known. */
  #phraseAt(stems: readonly string[], at: number): number {
    const longest = this.#longestFrom.get(stems[at] ?? '') ?? 1;
    for (let length = Math.min(longest, stems.length - at); length > 1; length -= 1) {
      if (this.#keyByPhrase.has(stems.slice(at, at + length).join(' '))) return length;
    }
    return 1;
  }
}

/** `Points of Contact` → `point of contact` */
const phraseOf = (text: string) => wordsOf(text).map(stemOf).join(' ');
