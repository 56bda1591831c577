/** The address of the comparison of two bodies, the first of them first: `osce`, `oas` → `/compare/osce/oas/`. */
export const addressOfComparison = (a: string, b: string): string => `/compare/${a}/${b}/`;

/** The address of the comparison of two questions. */
export const addressOfQuestionComparison = (a: string, b: string): string => `/compare/questions/${a}/${b}/`;

/** The address at which bodies are put side by side: `osce`, `oas` → `/compare/?of=osce&of=oas`. */
export const addressOfChoice = (ids: readonly string[]): string =>
  `/compare/${ids.length === 0 ? '' : `?${ids.map((id) => `of=${encodeURIComponent(id)}`).join('&')}`}`;

/**
 * Two in the order in which their comparison is found first: both orders have a page with the same facts, and one
 * of the two is named to search engines and holds the data.
 */
export const inFirstOrder = <T extends { readonly id: string }>(a: T, b: T): readonly [T, T] =>
  a.id < b.id ? [a, b] : [b, a];
