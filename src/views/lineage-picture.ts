import { linkHorizontal } from 'd3-shape';
import { linkAnchor } from '#model/claims.ts';
import type { Cbm } from '#model/entry.ts';
import { groupBy } from '#model/groups.ts';
import type { LinkSeen } from '#model/lineage.ts';
import { relation } from '#text/en.ts';
import { basisWord, linkPicture } from '#text/lineage.ts';
import { markedDesignation } from './marked-cbm.ts';
import type { Mark, PictureView, Point } from './page.ts';

const rowHeight = 26;
const rootAt = 12;
const textAt = 76;
/** About the width of a character at the size of text in pictures. */
const characterWidth = 7.4;

/**
 * One measure between those that it names, above it, and those that name it, below; each line opens the claim of
 * its link.
 */
export function lineagePicture(cbm: Cbm, seen: readonly LinkSeen[]): PictureView {
  const named = seen.filter(({ link }) => link.from === cbm);
  const naming = seen.filter(({ link }) => link.from !== cbm);
  const above = rowsOf(cbm, named);
  const rows: readonly Row[] = [
    ...above,
    { kind: 'root', text: markedDesignation(cbm) },
    ...rowsOf(cbm, naming),
  ];
  const root: Point = [rootAt, heightAt(above.length)];
  const longest = Math.max(...rows.map(({ text }) => text.length));
  return {
    title: linkPicture.ofCbm(cbm.data.designation),
    description: `${linkPicture.ofCbmDescription(cbm.data.designation, named.length, naming.length)} ${linkPicture.basisKey}`,
    width: Math.ceil(textAt + longest * characterWidth),
    height: rows.length * rowHeight + 8,
    marks: [
      ...rows.flatMap((row, place) => edgeMarks(row, place, root)),
      ...rows.flatMap((row, place) => rowMarks(row, place)),
    ],
  };
}

type Row =
  | { readonly kind: 'root' | 'heading'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly seen: LinkSeen; readonly href: string };

/** The links under the name of their relation. */
function rowsOf(cbm: Cbm, seen: readonly LinkSeen[]): Row[] {
  return [...groupBy(seen, (each) => each.relation)].flatMap(([name, own]): Row[] => [
    { kind: 'heading', text: relation[name] },
    ...own.map((each): Row => ({
      kind: 'link',
      text: `${markedDesignation(each.other)}, ${basisWord[each.link.basis]}`,
      seen: each,
      href: addressFrom(cbm, each),
    })),
  ]);
}

/** A claim of this page is reached on the page itself. */
const addressFrom = (cbm: Cbm, { link }: LinkSeen): string =>
  link.from === cbm ? `#${linkAnchor(link.relation, link.to.id)}` : link.url;

const heightAt = (place: number) => place * rowHeight + rowHeight / 2 + 4;

const curve = linkHorizontal<{ source: [number, number]; target: [number, number] }, [number, number]>();

function edgeMarks(row: Row, place: number, [x, y]: Point): Mark[] {
  if (row.kind !== 'link') return [];
  const end: [number, number] = [textAt - 8, heightAt(place)];
  const d = curve({ source: [x, y], target: end }) ?? '';
  return [
    { shape: 'path', tone: row.seen.link.basis, d },
    { shape: 'dot', tone: 'ink', at: end, radius: 3 },
  ];
}

function rowMarks(row: Row, place: number): Mark[] {
  const y = heightAt(place);
  const at: Point = [textAt, y + 4];
  switch (row.kind) {
    case 'heading':
      return [{ shape: 'text', tone: 'soft', at, text: row.text }];
    case 'root':
      return [
        { shape: 'line', tone: 'ink', from: [rootAt, y], to: [textAt - 8, y] },
        { shape: 'dot', tone: 'accent', at: [rootAt, y], radius: 6 },
        { shape: 'text', tone: 'strong', at, text: row.text },
      ];
    case 'link':
      return [
        {
          shape: 'text',
          tone: 'accent',
          at,
          text: row.text,
          link: { href: row.href, label: `${relation[row.seen.relation]} ${row.text}` },
        },
      ];
  }
}
