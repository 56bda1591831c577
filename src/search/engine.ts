import type { SearchState } from './address.ts';
import { type Catalogue, type CatalogueEntry, pageOf } from './catalogue.ts';
import { countValues, isSelected } from './facets.ts';
import type { Pagefind, PagefindResult } from './full-text.ts';
import { NameIndex, type NameMatch } from './names.ts';
import { inOrder } from './order.ts';
import { type Passage, passageOf, type TermsOf } from './passage.ts';
import { Phrasebook } from './phrasebook.ts';
import { parseQuery, type Query } from './query.ts';
import { rank } from './rank.ts';
import { termsSought } from './sought.ts';
import { type Suggestion, suggestionsFor } from './suggest.ts';
import { synonymsIn } from './synonyms.ts';
import { TextSearch, wordsRead } from './text-search.ts';

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
  readonly #phrasebook: Phrasebook;
  readonly #names: NameIndex;
  readonly #texts: TextSearch;

  constructor(catalogue: Catalogue, pagefind: Pagefind) {
    this.#catalogue = catalogue;
    this.#phrasebook = new Phrasebook(synonymsIn(catalogue.entries));
    this.#names = new NameIndex(catalogue, this.#phrasebook);
    this.#texts = new TextSearch(catalogue, pagefind, this.#phrasebook);
  }

  async search({ text, selection, order, shown }: SearchState): Promise<Outcome> {
    const query = parseQuery(text, this.#phrasebook);
    const names = this.#names.matches(query);
    const read = mostTelling(query, names);
    const texts = await Promise.all(
      query.terms.map((term, index) => (read.has(index) ? this.#texts.pagesWith(term) : Promise.resolve([]))),
    );
    const ranked = query.terms.length === 0 ? this.#catalogue.entries : this.#ranked(query, names, texts);
    const matching = onePerPage(ranked);
    const selected = matching.filter((entry) => isSelected(entry, selection));
    const page = inOrder(selected, order, query.terms.length > 0).slice(0, shown * resultsAtOnce);
    const termsOf = termsSought(query.terms.map((term) => this.#texts.waysToSay(term).flat()));
    return {
      total: selected.length,
      results: await Promise.all(page.map((entry) => this.#resultFor(entry, texts, termsOf))),
      counts: countsOf(matching, selection),
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
