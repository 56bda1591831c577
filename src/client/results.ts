import { formatDate } from '#model/partial-date.ts';
import type { Outcome, Result } from '#search/engine.ts';
import type { Piece } from '#search/passage.ts';
import { type ElementContent, element } from './element.ts';

/** One result: its link, what and whose it is, the passage, and the claims with their own addresses. */
export function resultItem({ entry, pieces, claims }: Result): HTMLLIElement {
  const { url, title, kind, by, date } = entry;
  const about = [kind, by, date === undefined ? undefined : formatDate(date)].filter(Boolean).join(' · ');
  const page = url.split('#', 1).join('');
  return element('li', { class: 'result' }, [
    element('h2', {}, [element('a', { href: url }, [title])]),
    element('p', { class: 'small soft' }, [about]),
    ...(pieces.length > 0 ? [element('p', { class: 'small' }, marked(pieces))] : []),
    ...(claims.length > 0
      ? [
          element(
            'ul',
            { class: 'small' },
            claims.map((claim) =>
              element('li', {}, [element('a', { href: `${page}#${claim.anchor}` }, marked(claim.pieces))]),
            ),
          ),
        ]
      : []),
  ]);
}

const marked = (pieces: readonly Piece[]): ElementContent[] =>
  pieces.map(({ text, isMarked }) => (isMarked ? element('mark', {}, [text]) : text));

/** `34 results for “hotline”` */
export const resultCount = ({ total }: Outcome, text: string): string =>
  `${total.toLocaleString('en')} ${total === 1 ? 'result' : 'results'}${text.trim() === '' ? '' : ` for “${text.trim()}”`}`;
