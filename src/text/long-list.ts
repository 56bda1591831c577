/** The words of a list that takes several pages. */
export const longList = {
  /** `1 to 500 of 2,340`, `5 of 5`, `all 240` */
  range(from: number, to: number, of: number): string {
    if (to - from + 1 === of) return `all ${number(of)}`;
    return `${from === to ? '' : `${number(from)} to `}${number(to)} of ${number(of)}`;
  },
  see: (range: string) => `See ${range}`,
  title: (list: string, page: number, pages: number) => `${list}, page ${number(page)} of ${number(pages)}`,
  /** What of a section stands on a page. */
  holding: (section: string, range: string) => `${section}: ${range}.`,
  /** `A/74/120 … A/76/9`: the first and the last */
  ends: (first: string, last: string) => `${first} … ${last}`,
} as const;

const number = (value: number) => value.toLocaleString('en');
