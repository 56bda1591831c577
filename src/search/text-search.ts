import type { Catalogue } from './catalogue.ts';
import { wordsOf } from './fold.ts';
import type { Pagefind, PagefindResult } from './full-text.ts';
import type { Phrasebook } from './phrasebook.ts';
import { isIdleWord, type Term } from './query.ts';
import { termsSought } from './sought.ts';
import { otherSpelling } from './spelling.ts';

/** The text of an entry, by the number of the entry in the catalogue. */
export interface FoundText {
  readonly number: number;
  readonly score: number;
  readonly data: PagefindResult['data'];
}

/** How many words of a phrase are looked up in the texts. */
export const wordsRead = 2;

/** Finds terms in the texts, with Pagefind: in either spelling, and in other words where those are few. */
export class TextSearch {
  readonly #pagefind: Pagefind;
  readonly #phrasebook: Phrasebook;
  readonly #beginning: string;
  readonly #found = new Map<string, Promise<readonly FoundText[]>>();

  readonly #catalogue: Catalogue;
  #titleWords: ReadonlySet<string> | undefined;

  constructor(catalogue: Catalogue, pagefind: Pagefind, phrasebook: Phrasebook) {
    this.#catalogue = catalogue;
    this.#pagefind = pagefind;
    this.#phrasebook = phrasebook;
    this.#beginning = `${catalogue.texts ?? ''}-`;
  }

  /** The pages whose text holds a term, in either spelling; when few do, also those that say it in other words. */
  async pagesWith(term: Term): Promise<readonly FoundText[]> {
    if (term.isOpen && term.words.join('').length < 2) return [];
    const [spellings, synonyms] = this.waysToSay(term);
    const results = await this.#findAny(spellings);
    if (results.length >= enough) return results;
    return union([results, await this.#findAny(synonyms)]);
  }

  /**
   * Where Pagefind knows no such word it takes the nearest beginning, `warn` for `warx`: those pages are left out. Texts
   * tell whether it does; to be asked only of words that no title has, since each text has to be loaded.
   */
  async #findAny(phrases: readonly string[]): Promise<readonly FoundText[]> {
    const finding = Promise.all(phrases.map((phrase) => this.#find(phrase)));
    const isInTitle = phrases.some((phrase) => this.#isInTitles(phrase));
    const found = union(await finding);
    if (isInTitle) return found;
    const best = found.reduce<FoundText | undefined>(
      (most, result) => (most === undefined || result.score > most.score ? result : most),
      undefined,
    );
    if (best === undefined) return [];
    const termsOf = termsSought([phrases]);
    const { content } = await best.data();
    return content.split(/\s+/).some((word) => termsOf(word).length > 0) ? found : [];
  }

  #isInTitles(phrase: string): boolean {
    this.#titleWords ??= new Set(
      this.#catalogue.entries.flatMap(({ title }) =>
        wordsOf(title).map((word) => this.#phrasebook.stemOf(word)),
      ),
    );
    return phrase.split(' ').every((word) => this.#titleWords?.has(this.#phrasebook.stemOf(word)) === true);
  }

  /** A term in either spelling, and in other words. */
  waysToSay(term: Term): [spellings: string[], synonyms: string[]] {
    const spellings = [term.words, term.words.map((word) => otherSpelling(word) ?? word)].map(telling);
    const synonyms = this.#phrasebook.synonymsOf(term).map((synonym) => telling(wordsOf(synonym)));
    return [[...new Set(spellings)], synonyms.slice(0, 2)];
  }

  #find(words: string): Promise<readonly FoundText[]> {
    const known = this.#found.get(words);
    if (known) return known;
    const found = this.#pagefind
      .search(words)
      .then(({ results }) => results.flatMap((result) => this.#numbered(result)));
    this.#found.set(words, found);
    return found;
  }

  /** Nothing for a text of another build, which a cache may hold: its number is of another entry. */
  #numbered({ id, score, data }: PagefindResult): FoundText[] {
    if (!id.startsWith(this.#beginning)) return [];
    return [{ number: Number(id.slice(this.#beginning.length)), score, data }];
  }
}

/** Below so many pages, other words for the same are tried as well. */
const enough = 5;

/** The words to look for in the text: of a long phrase the longest; little ones, such as `of`, are everywhere. */
function telling(words: readonly string[]): string {
  const told = words.filter((word) => !isIdleWord(word));
  const kept = (told.length > 0 ? told : words).toSorted((a, b) => b.length - a.length).slice(0, wordsRead);
  return words.filter((word) => kept.includes(word)).join(' ');
}

function union(lists: readonly (readonly FoundText[])[]): FoundText[] {
  const byNumber = new Map<number, FoundText>();
  for (const result of lists.flat()) {
    const known = byNumber.get(result.number);
    byNumber.set(result.number, known === undefined ? result : merged(known, result));
  }
  return [...byNumber.values()];
}

const merged = (a: FoundText, b: FoundText): FoundText => ({
  number: a.number,
  score: Math.max(a.score, b.score),
  data: () => a.data(),
});
