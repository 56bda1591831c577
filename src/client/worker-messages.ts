import type { SearchState } from '#search/address.ts';
import type { Facet } from '#search/catalogue.ts';
import type { Outcome } from '#search/outcome.ts';

/** From the page to the worker. */
export interface SearchRequest {
  readonly id: number;
  readonly state: SearchState;
  /** The reader may go on typing: what is found comes first, its passages after a pause. */
  readonly isTyping: boolean;
}

/** From the worker to the page. A request may be answered twice, the second time with passages. */
export type SearchReply =
  | { readonly type: 'ready'; readonly facets: readonly Facet[] }
  | { readonly type: 'failed'; readonly reason: string }
  | { readonly type: 'found'; readonly id: number; readonly outcome: Outcome };
