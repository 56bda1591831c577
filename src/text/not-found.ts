/** The words of the page for unknown addresses. */
export const notFound = {
  title: 'Page not found',
  lead: 'There is no page at this address.',
  reason: 'Addresses of entries never change, so it may have been mistyped.',
  nearest: 'The addresses most like it:',
  noneNear: 'No address of this site is much like it.',
  searchFor: (words: string) => `Search for “${words}”`,
  onward: 'Begin again at the search, or at one of the indexes:',
} as const;
