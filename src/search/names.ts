import type { Catalogue, CatalogueEntry, FacetId } from './catalogue.ts';
import { fold } from './fold.ts';
import type { Phrasebook } from './phrasebook.ts';
import { isIdle, type Query, type Term } from './query.ts';
import { stemOf } from './spelling.ts';

/** How well the names of an entry answer to a query, before any text is read. */
export interface NameMatch {
  /** 0 to 1 for each term of the query: in the names of the entry, or of what it belongs to. */
  readonly terms: readonly number[];
  /** Whether the query is one of its names; more for an official one. */
  readonly exactness: number;
}

interface Name {
  readonly compact: string;
  readonly keys: readonly string[];
  readonly isOwn: boolean;
  /** Whether it says something without its little words: `What CBMs are for` is more than `CBM`. */
  readonly isWhole: boolean;
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
    for (const { id, values } of catalogue.facets) {
      for (const value of values)
        this.#wordsByValue.set(valueKey(id, value.id), this.#wordsOf([value.label, ...value.names]));
    }
    this.#entries = catalogue.entries.map((entry) => this.#named(entry));
    for (const { names } of this.#entries) {
      const aliases = names.filter(({ isOwn }) => !isOwn).map(({ keys }) => keys.join(' '));
      for (const alias of new Set(aliases)) this.#bearers.set(alias, (this.#bearers.get(alias) ?? 0) + 1);
    }
  }

  /** One match for each entry, in the order of the catalogue. */
  matches({ compact, terms }: Query): NameMatch[] {
    const keys = terms.map(({ key }) => key);
    const values = terms.map((term) => this.#valuesWith(term));
    return this.#entries.map((entry) => ({
      terms: terms.map((term, index) => {
        const inName = strengthIn(entry.words, term);
        const inValues = entry.values.some((value) => values[index]?.has(value) === true) ? contextWeight : 0;
        return Math.max(inName, inValues);
      }),
      exactness: Math.max(0, ...entry.names.map((name) => this.#exactnessOf(name, compact, keys))),
    }));
  }

  /** How nearly a name is the query: the same; the same words in another order; the query within it, or it within the query. */
  #exactnessOf({ compact, keys, isOwn, isWhole }: Name, query: string, asked: readonly string[]): number {
    if (keys.length === 0 || asked.length === 0) return compact !== '' && compact === query ? 8 : 0;
    const bearers = isOwn ? 1 : (this.#bearers.get(keys.join(' ')) ?? 1);
    const whole = isOwn ? 10 : 9 / Math.sqrt(bearers);
    if (compact === query) return whole;
    if (keys.join(' ') === asked.join(' ')) return whole * (isWhole ? 0.9 : 0.5);
    if (keys.length === asked.length && keys.every((key) => asked.includes(key))) return whole * 0.4;
    const part = isOwn ? 1 : 0.8 / bearers;
    if (contains(keys, asked)) return part * (0.3 + (0.7 * asked.length) / keys.length);
    return contains(asked, keys) ? (part * 1.2 * keys.length) / asked.length : 0;
  }

  #named(entry: CatalogueEntry): NamedEntry {
    const { names, own, values, statements = [] } = entry;
    const titles = titlesOf(entry);
    const all = [...titles, ...names];
    return {
      names: all.map((name, index) => this.#name(name, index < titles.length + own)),
      words: this.#wordsOf(all),
      values: [values, ...statements].flatMap((unit) =>
        tellingFacets.flatMap((facet) => (unit[facet] ?? []).map((value) => valueKey(facet, value))),
      ),
    };
  }

  #name(name: string, isOwn: boolean): Name {
    const tokens = this.#phrasebook.tokensOf(name);
    const keys = tokens.filter((token) => !isIdle(token)).map(({ key }) => key);
    const compact = fold(name).replaceAll(' ', '');
    return { compact, keys, isOwn, isWhole: keys.length === tokens.length || keys.length > 2 };
  }

  #wordsOf(names: readonly string[]): Set<string> {
    const tokens = names.flatMap((name) => this.#phrasebook.tokensOf(name));
    return new Set(tokens.flatMap(({ key, words }) => [key, ...words.map(stemOf)]));
  }

  #valuesWith(term: Term): Set<string> {
    return new Set(
      [...this.#wordsByValue].filter(([, words]) => strengthIn(words, term) === 1).map(([value]) => value),
    );
  }
}

/** The title and the names within it: `OSCE CBM 8: Name points of contact` is also each of its two halves. */
function titlesOf({ collection, title, by }: CatalogueEntry): string[] {
  switch (collection) {
    case 'cbms':
      return [title, ...title.split(/: (.*)/).slice(0, 2)];
    case 'documents':
      return [title, title.replace(/ \([^()]*\)$/, '')];
    case 'positions':
      return [title, `${title.split(', ', 1).join('')}, ${by ?? ''}`];
    default:
      return [title];
  }
}

const contextWeight = 0.6;
const valueKey = (facet: FacetId, value: string) => `${facet}:${value}`;

/** 1 when the term is there, less when only a longer word that begins with it is. */
function strengthIn(words: ReadonlySet<string>, { key, words: written, isOpen }: Term): number {
  if (words.has(key) || (written.length > 1 && written.every((word) => words.has(stemOf(word))))) return 1;
  const beginning = written.at(-1) ?? '';
  if (!isOpen || written.length > 1 || beginning.length < 2) return 0;
  return words.values().some((word) => word.startsWith(beginning)) ? 0.7 : 0;
}

/** Whether the words of one stand in the other side by side. */
const contains = (long: readonly string[], short: readonly string[]) =>
  long.length > short.length && `|${long.join('|')}|`.includes(`|${short.join('|')}|`);
