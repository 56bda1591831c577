import { longList as words } from '#text/long-list.ts';
import type { ListPart } from './list-parts.ts';
import type { Block, LinkView, Section } from './page.ts';

/** What of a section stands on a further page. */
export interface Piece {
  readonly section: Section;
  readonly part: ListPart;
}

/** The section on the first page of a list: every place in it that a link may name, and where it is read. */
export function leadingTo(
  section: Section,
  pieces: readonly Piece[],
  addressOf: (piece: Piece) => string,
): Section {
  const named = new Set<string>();
  return {
    ...section,
    blocks: pieces.flatMap((piece): Block[] => {
      const href = addressOf(piece);
      const places = piece.part.blocks.flatMap(placesIn).filter(({ id }) => !named.has(id));
      for (const { id } of places) named.add(id);
      return [
        { type: 'links', links: [{ text: words.see(rangeOf(piece.part)), href, ...detailOf(piece.part) }] },
        ...places.map(({ text, id }): Block => ({
          type: 'heading',
          text,
          id,
          href: href.replace(/#.*/, `#${id}`),
        })),
      ];
    }),
  };
}

interface Place {
  readonly id: string;
  readonly text: string;
}

/** What of a block has an id. */
function placesIn(block: Block): Place[] {
  if (block.type === 'heading') return block.id === undefined ? [] : [{ id: block.id, text: block.text }];
  return block.type === 'events' ? block.years.map(({ id, year }) => ({ id, text: year })) : [];
}

/** Which of the things of its section a part holds, in words. */
export const rangeOf = ({ from, to, of }: ListPart): string => words.range(from, to, of);

function detailOf({ ends: [first, last] }: ListPart): Pick<LinkView, 'detail'> {
  return first === undefined || last === undefined ? {} : { detail: words.ends(first, last) };
}
