/** Of no use as words: `www` before a full stop is a link again, and one that the rules refuse. */
const addresses = /\S*(?::\/\/|www\.)\S*/gi;

/** Makes text of given length from the words of other texts, as often as they occur there. */
export class WordMixer {
  readonly #words: readonly string[];
  readonly #random: () => number;

  constructor(texts: readonly string[], random: () => number) {
    this.#words = texts.flatMap((text) => text.replace(addresses, ' ').match(/[A-Za-z]{2,}/g) ?? []);
    this.#random = random;
  }

  /** As many words as fit into the length of the text, beginning with a capital letter, and ending as the text ends. */
  like(text: string): string {
    const end = /[.?!]$/.exec(text)?.[0] ?? '';
    let mixed = this.#word();
    for (
      let next = this.#word();
      mixed.length + next.length + 1 + end.length <= text.length;
      next = this.#word()
    )
      mixed += ` ${next}`;
    return mixed.charAt(0).toUpperCase() + mixed.slice(1).toLowerCase() + end;
  }

  #word(): string {
    return this.#words[Math.floor(this.#random() * this.#words.length)] ?? 'measure';
  }
}
