import type { Catalogue, CatalogueEntry, FacetId } from './catalogue.ts';
import { type Name, exactnessOf, titlesOf } from './name.ts';
import type { Phrasebook, Token } from './phrasebook.ts';
import { isIdle, type Query, type Term } from './query.ts';

/** How well the names of an entry answer to a query, before any text is read. */
export interface NameMatch {
  /** 0 to 1 for each term of the query: in the names of the entry, or of what it belongs to. */
  readonly terms: readonly number[];
  /** Whether the query is one of its names; more for an official one. */
  readonly exactness: number;
}

interface NamedEntry {
  readonly names: readonly Name[];
  readonly words: ReadonlySet<string>;
  readonly values: readonly string[];
}

/** Facets whose labels help to find an entry: `OAS capacity-building` finds a measure of the OAS on that theme. */
const tellingFacets = [
  'collection',
  'organisation',
  'process',
  'delegation',
  'theme',
  'kind',
  'level',
  'region',
  'year',
] as const;

/** All names of the catalogue, made ready for comparison. */
export class NameIndex {
  readonly #entries: readonly NamedEntry[];
  readonly #wordsByValue = new Map<string, ReadonlySet<string>>();
  readonly #phrasebook: Phrasebook;
  /** How many entries go by an alias: one that many share is the name of none. */
  readonly #bearers = new Map<string, number>();

  constructor(catalogue: Catalogue, phrasebook: Phrasebook) {
    this.#phrasebook = phrasebook;
    for (const { id, values } of catalogue.facets.filter((facet) => isTelling(facet.id))) {
      for (const { id: value, label, names } of values) {
        const tokens = [label, ...names].map((name) => phrasebook.tokensOf(name));
        this.#wordsByValue.set(valueKey(id, value), this.#wordsOf(tokens));
      }
    }
    this.#entries = catalogue.entries.map((entry) => this.#named(entry));
    for (const { names } of this.#entries) {
      for (const alias of new Set(names.filter(({ isOwn }) => !isOwn).map(({ joined }) => joined)))
        this.#bearers.set(alias, (this.#bearers.get(alias) ?? 0) + 1);
    }
  }

  /** One match for each entry, in the order of the catalogue. */
  matches({ compact, terms }: Query): NameMatch[] {
    const asked = {
      compact,
      keys: terms.map(({ key }) => key),
      joined: terms.map(({ key }) => key).join('|'),
    };
    const values = terms.map((term) => this.#valuesWith(term));
    return this.#entries.map((entry) => ({
      terms: terms.map((term, index) => {
        const inName = this.#strengthIn(entry.words, term);
        const isInValues =
          inName < contextWeight && entry.values.some((value) => values[index]?.has(value) === true);
        return isInValues ? contextWeight : inName;
      }),
      exactness: entry.names.reduce(
        (most, name) => Math.max(most, exactnessOf(name, asked, this.#bearers.get(name.joined) ?? 1)),
        0,
      ),
    }));
  }

  #named(entry: CatalogueEntry): NamedEntry {
    const { names, own, values } = entry;
    const titles = titlesOf(entry);
    const all = [...titles, ...names].map((name) => this.#phrasebook.tokensOf(name));
    return {
      names: all.map((tokens, index) => nameOf(tokens, index < titles.length + own)),
      words: this.#wordsOf(all),
      values: tellingFacets.flatMap((facet) => (values[facet] ?? []).map((value) => valueKey(facet, value))),
    };
  }

  #wordsOf(names: readonly (readonly Token[])[]): Set<string> {
    const all = new Set<string>();
    for (const tokens of names) {
      for (const { key, words } of tokens) {
        all.add(key);
        for (const word of words) all.add(this.#phrasebook.stemOf(word));
      }
    }
    return all;
  }

  #valuesWith(term: Term): Set<string> {
    return new Set(
      [...this.#wordsByValue]
        .filter(([, words]) => this.#strengthIn(words, term) === 1)
        .map(([value]) => value),
    );
  }

  /** 1 when the term is there, less when only a longer word that begins with it is. */
  #strengthIn(words: ReadonlySet<string>, { key, words: written, isOpen }: Term): number {
    if (words.has(key)) return 1;
    if (written.length > 1) return written.every((word) => words.has(this.#phrasebook.stemOf(word))) ? 1 : 0;
    const beginning = written[0] ?? '';
    if (!isOpen || beginning.length < 2) return 0;
    for (const word of words) if (word.startsWith(beginning)) return 0.7;
    return 0;
  }
}

const contextWeight = 0.6;
const valueKey = (facet: FacetId, value: string) => `${facet}:${value}`;
const isTelling = (id: FacetId) => tellingFacets.some((facet) => facet === id);

function nameOf(tokens: readonly Token[], isOwn: boolean): Name {
  const keys = tokens.filter((token) => !isIdle(token)).map(({ key }) => key);
  return {
    compact: tokens.flatMap(({ words }) => words).join(''),
    keys,
    joined: keys.join('|'),
    isOwn,
    isWhole: keys.length === tokens.length || keys.length > 2,
  };
}
