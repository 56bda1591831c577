import type { SearchState } from './address.ts';
import type { Catalogue, CatalogueEntry } from './catalogue.ts';
import { countValues, isSelected } from './facets.ts';
import type { Pagefind } from './full-text.ts';
import { NameIndex } from './names.ts';
import { onePerPage, type PageFound } from './one-per-page.ts';
import { inOrder } from './order.ts';
import { type Outcome, type Result, resultsAtOnce } from './outcome.ts';
import { type Passage, passageOf, type TermsOf } from './passage.ts';
import { Phrasebook } from './phrasebook.ts';
import { parseQuery, type Query } from './query.ts';
import { rank } from './rank.ts';
import { termsSought } from './sought.ts';
import { suggestionsFor } from './suggest.ts';
import { synonymsIn } from './synonyms.ts';
import { type FoundText, TextSearch } from './text-search.ts';
import { termsToRead } from './terms-to-read.ts';
import { valuesNamed } from './values-named.ts';

/** What was found, at once without passages: these are texts to be loaded. */
export interface Answer {
  readonly outcome: Outcome;
  readonly withPassages: () => Promise<Outcome>;
}

/** Names and facets from the catalogue, text from Pagefind, put together into results. */
export class SearchEngine {
  readonly #catalogue: Catalogue;
  readonly #numbers: ReadonlyMap<CatalogueEntry, number>;
  readonly #phrasebook: Phrasebook;
  readonly #names: NameIndex;
  readonly #texts: TextSearch;

  constructor(catalogue: Catalogue, pagefind: Pagefind) {
    this.#catalogue = catalogue;
    this.#numbers = new Map(catalogue.entries.map((entry, number) => [entry, number]));
    this.#phrasebook = new Phrasebook(synonymsIn(catalogue.entries));
    this.#names = new NameIndex(catalogue, this.#phrasebook);
    this.#texts = new TextSearch(catalogue, pagefind, this.#phrasebook);
  }

  async search({ text, selection, order, shown }: SearchState): Promise<Answer> {
    const query = parseQuery(text, this.#phrasebook);
    const { entries, facets } = this.#catalogue;
    const isIdle = query.terms.length === 0;
    const { ranked, texts } = isIdle ? { ranked: entries, texts: [] } : await this.#ranked(query);
    const pages = onePerPage(ranked, isIdle);
    const selected = new Map(
      pages.filter(({ entry }) => isSelected(entry, selection)).map((page) => [page.entry, page]),
    );
    const ordered = inOrder([...selected.keys()], order, !isIdle).slice(0, shown * resultsAtOnce);
    const open = ordered.flatMap((entry) => selected.get(entry) ?? []);
    const outcome = {
      total: selected.size,
      results: open.map((page) => resultOf(page)),
      counts: countsOf(
        pages.map(({ entry }) => entry),
        selection,
      ),
      named: valuesNamed(query, facets, this.#phrasebook),
      suggestions: selected.size > 0 ? [] : suggestionsFor(query, text, selection, this.#catalogue),
    };
    const termsOf = termsSought(query.terms.map((term) => this.#texts.waysToSay(term).flat()));
    return {
      outcome,
      withPassages: async () => ({
        ...outcome,
        results: await Promise.all(
          open.map(async (page) => resultOf(page, await this.#passage(page.entry, texts, termsOf))),
        ),
      }),
    };
  }

  async #ranked(query: Query) {
    const names = this.#names.matches(query);
    const read = termsToRead(query, names);
    const found = await Promise.all(
      query.terms.map((term, index) => (read.has(index) ? this.#texts.pagesWith(term) : Promise.resolve([]))),
    );
    const scores = found.map((texts) => new Map(texts.map(({ number, score }) => [number, score])));
    const ranked = rank(this.#catalogue.entries, query, names, scores).map(({ entry }) => entry);
    return { ranked, texts: found.flat() };
  }

  async #passage(
    entry: CatalogueEntry,
    texts: readonly FoundText[],
    termsOf: TermsOf,
  ): Promise<Passage | undefined> {
    const text = texts.find(({ number }) => number === this.#numbers.get(entry));
    return text === undefined ? undefined : passageOf(await text.data(), termsOf);
  }
}

function resultOf({ entry, besides }: PageFound, passage: Passage = { pieces: [], claims: [] }): Result {
  const { url, title, kind, by, date, collection } = entry;
  return {
    entry: {
      url,
      title,
      kind,
      collection,
      ...(by !== undefined && { by }),
      ...(date !== undefined && { date }),
    },
    besides: besides.map((other) => ({ url: other.url, title: other.title })),
    ...passage,
  };
}

const countsOf = (
  entries: readonly CatalogueEntry[],
  selection: SearchState['selection'],
): Outcome['counts'] =>
  Object.fromEntries(
    [...countValues(entries, selection)].map(([facet, counts]) => [facet, Object.fromEntries(counts)]),
  );
