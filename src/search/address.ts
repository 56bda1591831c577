import { facetIds } from './catalogue.ts';
import type { Selection } from './facets.ts';

export const orders = ['relevance', 'date', 'title'] as const;
export type Order = (typeof orders)[number];

/** Everything that the search page shows, as its address says it. */
export interface SearchState {
  readonly text: string;
  readonly selection: Selection;
  readonly order: Order;
  /** How many pages of results are open. */
  readonly shown: number;
}

/** `?q=hotline&level=regional&sort=date` → state. Whatever is unknown is left out. */
export function parseAddress(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const selection: Selection = {};
  for (const facet of facetIds) {
    const values = [...new Set(parameters.getAll(facet))].filter((value) => value !== '').sort();
    if (values.length > 0) selection[facet] = values;
  }
  const order = orders.find((name) => name === parameters.get('sort')) ?? 'relevance';
  const shown = Math.min(Math.max(Math.trunc(Number(parameters.get('page') ?? 1)) || 1, 1), 100);
  return { text: parameters.get('q') ?? '', selection, order, shown };
}

/** The address of a state, from the question mark on; empty for the browse view. */
export function toAddress({ text, selection, order, shown }: SearchState): string {
  const parameters = new URLSearchParams();
  if (text.trim() !== '') parameters.set('q', text.trim());
  for (const facet of facetIds) for (const value of selection[facet] ?? []) parameters.append(facet, value);
  if (order !== 'relevance') parameters.set('sort', order);
  if (shown > 1) parameters.set('page', String(shown));
  const address = parameters.toString();
  return address === '' ? '' : `?${address}`;
}

/** Whether nothing is sought or ticked, so that the browse view is shown. */
export const isIdleState = ({ text, selection }: SearchState): boolean =>
  text.trim() === '' && Object.keys(selection).length === 0;
