import { scaleBand, scaleSqrt } from 'd3-scale';
import { bodyIdOf, type Body } from '#model/bodies.ts';
import { addressOfComparison } from '#model/comparison-address.ts';
import { groupBy } from '#model/groups.ts';
import type { Link } from '#model/lineage.ts';
import { compareDates, type PartialDate } from '#model/partial-date.ts';
import { linkPicture } from '#text/lineage.ts';
import { bodyLink, nameOfBody } from './body-link.ts';
import type { Mark, PictureView } from './page.ts';

const cell = { width: 36, height: 28 };
const namesAt = 62;
const gridAt = { x: 176, y: 66 };
/** Names of columns stand on lines of their own in turn, so that long ones do not meet. */
const headLines = 3;

/**
 * Bodies by bodies, each list by the date of the first measure: a circle counts the links from the measures of the body
 * of its row to those of the body of its column. What looks back stands to the left of what it led to.
 * @param compared the ids of the bodies of which any two have a page that compares them.
 */
export function overallPicture(
  bodies: readonly Body[],
  links: readonly Link[],
  compared: ReadonlySet<string>,
): PictureView {
  const linksFrom = groupBy(links, ({ from }) => bodyIdOf(from));
  const named = new Set(links.map(({ to }) => bodyIdOf(to)));
  const ordered = bodies.toSorted((a, b) => compareDates(firstDateOf(a), firstDateOf(b)));
  const rows = ordered.filter(({ id }) => linksFrom.has(id));
  const columns = ordered.filter(({ id }) => named.has(id));
  const [width, height] = [columns.length * cell.width, rows.length * cell.height];
  const [xOf, yOf] = [placesOf(columns, gridAt.x, width), placesOf(rows, gridAt.y, height)];
  const circles = rows.flatMap((row) =>
    [...groupBy(linksFrom.get(row.id) ?? [], ({ to }) => bodyIdOf(to))].flatMap(([id, own]) => {
      const column = columns.find((body) => body.id === id);
      return column === undefined ? [] : [{ row, column, own }];
    }),
  );
  const most = Math.max(1, ...circles.map(({ own }) => own.length));
  const radiusOf = scaleSqrt([1, most], [9, cell.height / 2]);
  return {
    title: linkPicture.overall,
    description: linkPicture.overallKey,
    width: gridAt.x + width + 40,
    height: gridAt.y + height + 2,
    marks: [
      ...columns.flatMap((body, place) => columnMarks(body, xOf(body), place, gridAt.y + height)),
      ...rows.flatMap((body) => rowMarks(body, yOf(body), gridAt.x + width)),
      ...circles.flatMap((circle) =>
        circleMarks(circle, {
          left: xOf(circle.column),
          top: yOf(circle.row),
          radius: radiusOf(circle.own.length),
          href: addressOfLinks(circle, compared),
        }),
      ),
    ],
  };
}

/** Where the list of links begins that the measures of a body hold. */
export const idOfLinksFrom = ({ id }: Body): string => `links_${id}`;

/** All links from the measures of one body to those of one body. */
interface Circle {
  readonly row: Body;
  readonly column: Body;
  readonly own: readonly Link[];
}

/** Where each body begins, in the order given. */
function placesOf(bodies: readonly Body[], start: number, length: number): (body: Body) => number {
  const scale = scaleBand(
    bodies.map(({ id }) => id),
    [start, start + length],
  );
  return ({ id }) => scale(id) ?? start;
}

const firstDateOf = ({ cbms }: Body): PartialDate | undefined =>
  cbms
    .flatMap(({ data }) => data.adoption.date ?? [])
    .sort(compareDates)
    .at(0);

function columnMarks(body: Body, left: number, place: number, bottom: number): Mark[] {
  const x = left + cell.width / 2;
  const y = 14 + (place % headLines) * 18;
  return [
    { shape: 'line', tone: 'rule', from: [x, y + 6], to: [x, bottom] },
    { shape: 'text', tone: 'ink', at: [x, y], text: shortened(bodyLink(body).text), align: 'middle' },
  ];
}

function rowMarks(body: Body, top: number, right: number): Mark[] {
  const y = top + cell.height / 2;
  return [
    { shape: 'line', tone: 'rule', from: [gridAt.x - 6, y], to: [right, y] },
    {
      shape: 'text',
      tone: 'soft',
      at: [0, y + 4],
      text: firstDateOf(body)?.slice(0, 4) ?? linkPicture.undated,
    },
    { shape: 'text', tone: 'ink', at: [namesAt, y + 4], text: shortened(bodyLink(body).text) },
  ];
}

/** `GGE 2012-2013` → `GGE 2013`, as in the designations of its measures. */
const shortened = (name: string) => name.replace(/\d{4}-(?=\d{4}$)/, '');

/** A circle with its number, and over both a box that leads to the links. */
/** The middle of its cell is the middle of the circle. */
interface PlacedCircle {
  readonly left: number;
  readonly top: number;
  readonly radius: number;
  /** What it opens. */
  readonly href: string;
}

function circleMarks({ row, column, own }: Circle, { left, top, radius, href }: PlacedCircle): Mark[] {
  const [x, y] = [left + cell.width / 2, top + cell.height / 2];
  const stated = own.filter(({ basis }) => basis === 'stated').length;
  const isFilled = stated > 0;
  return [
    { shape: 'dot', tone: isFilled ? 'accent' : 'paper', at: [x, y], radius: Math.round(radius * 10) / 10 },
    {
      shape: 'text',
      tone: isFilled ? 'on-accent' : 'ink',
      at: [x, y + 4],
      text: String(own.length),
      align: 'middle',
    },
    {
      shape: 'box',
      tone: 'clear',
      at: [left, top],
      ...cell,
      link: {
        href,
        label: linkPicture.between(nameOfBody(row), nameOfBody(column), own.length, stated),
      },
    },
  ];
}

/** The comparison of two bodies lists the links between them; other links stand in the list of their body. */
function addressOfLinks({ row, column }: Circle, compared: ReadonlySet<string>): string {
  const hasComparison = compared.has(row.id) && compared.has(column.id) && row !== column;
  return hasComparison ? `${addressOfComparison(row.id, column.id)}#section_links` : `#${idOfLinksFrom(row)}`;
}
