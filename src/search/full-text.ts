/** The part of Pagefind's JavaScript interface that the search uses. */
export interface PagefindBundle {
  readonly createInstance: (options: { readonly basePath: string; readonly baseUrl: string }) => Pagefind;
}

export interface Pagefind {
  readonly search: (term: string) => Promise<{ readonly results: readonly PagefindResult[] }>;
}

export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<PagefindData>;
}

export interface PagefindData {
  readonly content: string;
  readonly anchors: readonly { readonly element: string; readonly id: string; readonly location: number }[];
}
