/** Makes text of given length from the words of other texts, as often as they occur there. */
export class WordMixer {
  readonly #words: readonly string[];
  readonly #random: () => number;

  constructor(texts: readonly string[], random: () => number) {
    this.#words = texts.flatMap((text) => text.match(/[A-Za-z]{2,}/g) ?? []);
    this.#random = random;
  }

  /** As many words as the text has, beginning with a capital letter, and ending as the text ends. */
  like(text: string): string {
    const words = text.split(/\s+/).map(() => this.#word());
    const end = /[.?!]$/.exec(text)?.[0] ?? '';
    const mixed = words.join(' ').toLowerCase();
    return mixed.charAt(0).toUpperCase() + mixed.slice(1) + end;
  }

  #word(): string {
    return this.#words[Math.floor(this.#random() * this.#words.length)] ?? 'measure';
  }
}
