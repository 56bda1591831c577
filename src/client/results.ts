import { type SearchState, toAddress } from '#search/address.ts';
import { pageOf } from '#search/catalogue.ts';
import { formatDate } from '#model/partial-date.ts';
import type { Outcome, Result } from '#search/outcome.ts';
import type { Piece } from '#search/passage.ts';
import { search } from '#text/en.ts';
import { type ElementContent, element } from './element.ts';
import { siteRoot } from './site-root.ts';

/** One result: its link, what and whose it is, the passage, the claims with their own addresses, and what else the page has. */
export function resultItem({ entry, pieces, claims, besides }: Result): HTMLLIElement {
  const { url, title, kind, by, date } = entry;
  const about = [kind, by, date === undefined ? undefined : formatDate(date)].filter(Boolean).join(' · ');
  const parts = [
    element('h2', {}, [link(url, [title])]),
    element('p', { class: 'small soft' }, [about]),
    pieces.length > 0 && element('p', { class: 'small' }, marked(pieces)),
    claims.length > 0 &&
      element(
        'ul',
        { class: 'small' },
        claims.map(({ anchor, pieces: told }) =>
          element('li', {}, [link(`${pageOf(url)}#${anchor}`, marked(told))]),
        ),
      ),
    besides.length > 0 &&
      element('p', { class: 'small' }, [
        search.besides,
        ...besides.flatMap((other, index) => [index === 0 ? ' ' : ', ', link(other.url, [other.title])]),
      ]),
  ];
  return element(
    'li',
    { class: 'result' },
    parts.filter((part) => part !== false),
  );
}

/** `Everything under Theme: Exercises` for each list that the query names. */
export const namedLists = (named: Outcome['named'], state: SearchState): HTMLElement[] =>
  named.map(({ facet, value, label }) => {
    const address = toAddress({ ...state, text: '', selection: { [facet]: [value] }, shown: 1 });
    return element('p', {}, [
      `${search.everythingOn} ${search.facets[facet]}: `,
      link(`/search/${address}`, [label]),
    ]);
  });

/** A link to a path of this site. */
export const link = (path: string, content: readonly ElementContent[]) =>
  element('a', { href: siteRoot() + path }, content);

const marked = (pieces: readonly Piece[]): ElementContent[] =>
  pieces.map(({ text, isMarked }) => (isMarked ? element('mark', {}, [text]) : text));

/** `34 results for “hotline”` */
export const resultCount = ({ total }: Outcome, text: string): string =>
  `${total.toLocaleString('en')} ${total === 1 ? 'result' : 'results'}${text.trim() === '' ? '' : ` for “${text.trim()}”`}`;
