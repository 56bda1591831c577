import type { CatalogueEntry } from './catalogue.ts';
import type { Passage } from './passage.ts';
import type { Suggestion } from './suggest.ts';
import type { NamedList } from './values-named.ts';

/** How many results are shown, and how many more each time. */
export const resultsAtOnce = 10;

/** What a search found, as the page shows it. */
export interface Outcome {
  readonly total: number;
  readonly results: readonly Result[];
  /** For each value of each facet, how many results it has. */
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Lists that go by the name that was sought: themes have no entry of their own. */
  readonly named: readonly NamedList[];
  /** What to try instead; only when nothing was found. */
  readonly suggestions: readonly Suggestion[];
}

export interface Result extends Passage {
  readonly entry: Pick<CatalogueEntry, 'url' | 'title' | 'kind' | 'by' | 'date' | 'collection'>;
  /** Other entries that were found on the same page: terms of the glossary share theirs. */
  readonly besides: readonly Pick<CatalogueEntry, 'url' | 'title'>[];
}
