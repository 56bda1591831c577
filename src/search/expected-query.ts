/** What readers type, and the pages that must come up. Several are written where each would satisfy the reader. */
export interface ExpectedQuery {
  readonly text: string;
  readonly pages: readonly string[];
  /** The page must stand at least so high. */
  readonly within: 1 | 3;
}

/** The page must come first. */
export const first = (text: string, ...pages: readonly string[]): ExpectedQuery => ({
  text,
  pages,
  within: 1,
});

/** One of the pages must be among the first three. */
export const among = (text: string, ...pages: readonly string[]): ExpectedQuery => ({
  text,
  pages,
  within: 3,
});
