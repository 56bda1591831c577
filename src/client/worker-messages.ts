import type { SearchState } from '#search/address.ts';
import type { Facet } from '#search/catalogue.ts';
import type { Outcome } from '#search/engine.ts';

/** From the page to the worker. */
export interface SearchRequest {
  readonly id: number;
  readonly state: SearchState;
}

/** From the worker to the page. */
export type SearchReply =
  | { readonly type: 'ready'; readonly facets: readonly Facet[] }
  | { readonly type: 'failed'; readonly reason: string }
  | { readonly type: 'found'; readonly id: number; readonly outcome: Outcome };
