import type { SearchState } from './address.ts';
import { type Catalogue, type CatalogueEntry, pageOf, shortestTextName } from './catalogue.ts';
import { countValues, isSelected } from './facets.ts';
import { wordsOf } from './fold.ts';
import type { Pagefind, PagefindResult } from './full-text.ts';
import { NameIndex, type NameMatch } from './names.ts';
import { inOrder } from './order.ts';
import { type Passage, passageOf, type TermsOf } from './passage.ts';
import { Phrasebook } from './phrasebook.ts';
import { isIdleWord, parseQuery, type Query, type Term } from './query.ts';
import { rank } from './rank.ts';
import { termsSought } from './sought.ts';
import { otherSpelling } from './spelling.ts';
import { type Suggestion, suggestionsFor } from './suggest.ts';
import { synonymsIn } from './synonyms.ts';

export const resultsAtOnce = 10;

export interface Outcome {
  readonly total: number;
  readonly results: readonly Result[];
  /** For each value of each facet, how many results it has. */
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** What to try instead; only when nothing was found. */
  readonly suggestions: readonly Suggestion[];
}

export interface Result extends Passage {
  readonly entry: Pick<CatalogueEntry, 'url' | 'title' | 'kind' | 'by' | 'date' | 'collection'>;
}

/** Names and facets from the catalogue, text from Pagefind, put together into results. */
export class SearchEngine {
  readonly #catalogue: Catalogue;
  readonly #pagefind: Pagefind;
  readonly #phrasebook: Phrasebook;
  readonly #names: NameIndex;
  readonly #textNames: ReadonlySet<string>;
  readonly #found = new Map<string, Promise<readonly PagefindResult[]>>();

  constructor(catalogue: Catalogue, pagefind: Pagefind) {
    this.#catalogue = catalogue;
    this.#pagefind = pagefind;
    this.#textNames = new Set(catalogue.entries.flatMap(({ text }) => text ?? []));
    this.#phrasebook = new Phrasebook(synonymsIn(catalogue.entries));
    this.#names = new NameIndex(catalogue, this.#phrasebook);
  }

  async search({ text, selection, order, shown }: SearchState): Promise<Outcome> {
    const query = parseQuery(text, this.#phrasebook);
    const names = this.#names.matches(query);
    const read = mostTelling(query, names);
    const texts = await Promise.all(
      query.terms.map((term, index) => (read.has(index) ? this.#textOf(term) : Promise.resolve([]))),
    );
    const matching = query.terms.length === 0 ? this.#catalogue.entries : this.#ranked(query, names, texts);
    const selected = onePerPage(matching.filter((entry) => isSelected(entry, selection)));
    const page = inOrder(selected, order, query.terms.length > 0).slice(0, shown * resultsAtOnce);
    const termsOf = termsSought(query.terms.map((term) => this.#waysToSay(term).flat()));
    return {
      total: selected.length,
      results: await Promise.all(page.map((entry) => this.#resultFor(entry, texts, termsOf))),
      counts: countsOf(onePerPage(matching), selection),
      suggestions: selected.length > 0 ? [] : suggestionsFor(query, text, selection, this.#catalogue),
    };
  }

  #ranked(
    query: Query,
    names: readonly NameMatch[],
    texts: readonly (readonly PagefindResult[])[],
  ): CatalogueEntry[] {
    const scores = texts.map((results) => new Map(results.map(({ id, score }) => [id, score])));
    return rank(this.#catalogue.entries, query, names, scores).map(({ entry }) => entry);
  }

  /** The pages whose text holds a term, in either spelling; when few do, also those that say it in other words. */
  async #textOf(term: Term): Promise<readonly PagefindResult[]> {
    if (term.isOpen && term.words.join('').length < 2) return [];
    const [spellings, synonyms] = this.#waysToSay(term);
    const results = await this.#findAny(spellings);
    if (results.length >= enough) return results;
    return union([results, await this.#findAny(synonyms)]);
  }

  /** Where Pagefind knows no such word it takes the nearest beginning, `warn` for `warx`: those pages are left out. */
  async #findAny(phrases: readonly string[]): Promise<readonly PagefindResult[]> {
    const found = union(await Promise.all(phrases.map((phrase) => this.#find(phrase))));
    const best = found.reduce<PagefindResult | undefined>(
      (most, result) => (most === undefined || result.score > most.score ? result : most),
      undefined,
    );
    if (best === undefined) return [];
    const termsOf = termsSought([phrases]);
    const { content } = await best.data();
    return content.split(/\s+/).some((word) => termsOf(word).length > 0) ? found : [];
  }

  /** A term in either spelling, and in other words. */
  #waysToSay(term: Term): [spellings: string[], synonyms: string[]] {
    const spellings = [term.words, term.words.map((word) => otherSpelling(word) ?? word)].map(telling);
    const synonyms = this.#phrasebook.synonymsOf(term).map((synonym) => telling(wordsOf(synonym)));
    return [[...new Set(spellings)], synonyms.slice(0, 2)];
  }

  #find(words: string): Promise<readonly PagefindResult[]> {
    const known = this.#found.get(words);
    if (known) return known;
    const found = this.#pagefind
      .search(words)
      .then(({ results }) => results.map((result) => ({ ...result, id: this.#shortName(result.id) })));
    this.#found.set(words, found);
    return found;
  }

  /** Pagefind's name for a text as the catalogue has it, which may be only its beginning. */
  #shortName(id: string): string {
    for (let length = shortestTextName; length < id.length; length += 1) {
      if (this.#textNames.has(id.slice(0, length))) return id.slice(0, length);
    }
    return id;
  }

  async #resultFor(
    entry: CatalogueEntry,
    texts: readonly (readonly PagefindResult[])[],
    termsOf: TermsOf,
  ): Promise<Result> {
    const { url, title, kind, by, date, collection, text } = entry;
    const data = await texts
      .flat()
      .find(({ id }) => id === text)
      ?.data();
    return {
      entry: {
        url,
        title,
        kind,
        collection,
        ...(by !== undefined && { by }),
        ...(date !== undefined && { date }),
      },
      ...(data === undefined ? { pieces: [], claims: [] } : passageOf(data, termsOf)),
    };
  }
}

/**
 * The terms whose text is read: each word costs a part of the index, and what many names say, such as `CBM`, tells
 * little more when texts say it too. The rarest term is always read, a second where no name holds all of them.
 */
function mostTelling({ terms }: Query, names: readonly NameMatch[]): ReadonlySet<number> {
  const found = terms.map((_, index) => names.filter((name) => (name.terms[index] ?? 0) > 0).length);
  const isNamed = names.some((name) => name.terms.every((strength) => strength === 1));
  const read = new Set<number>();
  let words = 0;
  for (const index of terms
    .keys()
    .toArray()
    .sort((a, b) => (found[a] ?? 0) - (found[b] ?? 0))) {
    words += Math.min(terms[index]?.words.length ?? 0, wordsRead);
    if (read.size === 0 || (words <= wordsRead && !isNamed)) read.add(index);
  }
  return read;
}

const wordsRead = 2;

/** Below so many pages, other words for the same are tried as well. */
const enough = 5;

/** The words to look for in the text: of a long phrase the longest; little ones, such as `of`, are everywhere. */
function telling(words: readonly string[]): string {
  const told = words.filter((word) => !isIdleWord(word));
  const kept = (told.length > 0 ? told : words).toSorted((a, b) => b.length - a.length).slice(0, wordsRead);
  return words.filter((word) => kept.includes(word)).join(' ');
}

function union(lists: readonly (readonly PagefindResult[])[]): PagefindResult[] {
  const byId = new Map<string, PagefindResult>();
  for (const result of lists.flat()) {
    const known = byId.get(result.id);
    byId.set(result.id, known === undefined ? result : merged(known, result));
  }
  return [...byId.values()];
}

const merged = (a: PagefindResult, b: PagefindResult): PagefindResult => ({
  id: a.id,
  score: Math.max(a.score, b.score),
  data: () => a.data(),
});

/** The first of each page stays: terms of the glossary share theirs. */
function onePerPage(entries: readonly CatalogueEntry[]): CatalogueEntry[] {
  const byPage = new Map<string, CatalogueEntry>();
  for (const entry of entries) if (!byPage.has(pageOf(entry.url))) byPage.set(pageOf(entry.url), entry);
  return [...byPage.values()];
}

const countsOf = (
  entries: readonly CatalogueEntry[],
  selection: SearchState['selection'],
): Outcome['counts'] =>
  Object.fromEntries(
    [...countValues(entries, selection)].map(([facet, counts]) => [facet, Object.fromEntries(counts)]),
  );
