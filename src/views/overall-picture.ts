import { scaleLinear, scalePoint } from 'd3-scale';
import { linkVertical } from 'd3-shape';
import { bodyIdOf, type Body } from '#model/bodies.ts';
import type { Cbm } from '#model/entry.ts';
import { groupBy } from '#model/groups.ts';
import type { Link } from '#model/lineage.ts';
import { linkPicture } from '#text/lineage.ts';
import { bodyLink, nameOfBody } from './body-link.ts';
import type { Mark, PictureView } from './page.ts';

const columnWidth = 33;
const yearHeight = 44;
const yearsWidth = 58;
const headHeight = 64;
/** Names of columns stand on lines of their own in turn, so that long ones do not meet. */
const headLines = 3;

/** Bodies side by side and years downwards: a dot for the measures of a body in one year, lines for their links. */
export function overallPicture(bodies: readonly Body[], links: readonly Link[]): PictureView {
  const columns = inColumns(bodies, links);
  const years = bodies.flatMap(({ cbms }) => cbms.flatMap((cbm) => yearOf(cbm) ?? [])).sort();
  const [first = 0, last = 0] = [years.at(0), years.at(-1)];
  const width = columns.length * columnWidth;
  const height = (last - first + 2) * yearHeight;
  const xOf = scalePoint(
    columns.map(({ id }) => id),
    [yearsWidth, yearsWidth + width],
  ).padding(0.5);
  const yOf = scaleLinear([first, last + 1], [headHeight + 24, headHeight + height - 20]);
  const at = (cbm: Cbm): [number, number] => [xOf(bodyIdOf(cbm)) ?? 0, yOf(yearOf(cbm) ?? last + 1)];
  return {
    title: linkPicture.overall,
    description: linkPicture.overallKey,
    width: yearsWidth + width + 20,
    height: headHeight + height,
    marks: [
      ...yearMarks(first, last, yOf),
      ...columns.flatMap((body, place) => headMarks(body, xOf(body.id) ?? 0, place, headHeight + height)),
      ...lineMarks(links, at),
      ...columns.flatMap((body) => dotMarks(body, links, at)),
    ],
  };
}

/** Where the list of links begins that the measures of a body hold. */
export const idOfLinksFrom = ({ id }: Body): string => `links_${id}`;

/** Processes of the United Nations in the middle, the oldest first; of the others those with most links nearest to them. */
function inColumns(bodies: readonly Body[], links: readonly Link[]): Body[] {
  const countOf = ({ id }: Body) =>
    links.filter(({ from, to }) => (bodyIdOf(from) === id) !== (bodyIdOf(to) === id)).length;
  const isProcess = ({ organisation }: Body) => organisation?.data.kind === 'un-process';
  const others = bodies.filter((body) => !isProcess(body)).sort((a, b) => countOf(b) - countOf(a));
  return [
    ...others.filter((_, index) => index % 2 === 1).reverse(),
    ...bodies.filter(isProcess).reverse(),
    ...others.filter((_, index) => index % 2 === 0),
  ];
}

const yearOf = ({ data }: Cbm): number | undefined =>
  data.adoption.date === undefined ? undefined : Number(data.adoption.date.slice(0, 4));

function yearMarks(first: number, last: number, yOf: (year: number) => number): Mark[] {
  return Array.from({ length: last - first + 2 }, (_, index): Mark => {
    const year = first + index;
    const text = year > last ? linkPicture.undated : String(year);
    return { shape: 'text', tone: 'soft', at: [0, yOf(year) + 4], text };
  });
}

function headMarks(body: Body, x: number, place: number, bottom: number): Mark[] {
  const y = 14 + (place % headLines) * 18;
  return [
    { shape: 'line', tone: 'rule', from: [x, y + 6], to: [x, bottom] },
    { shape: 'text', tone: 'ink', at: [x, y], text: shortened(bodyLink(body).text), align: 'middle' },
  ];
}

/** `GGE 2012-2013` → `GGE 2013`, as in the designations of its measures. */
const shortened = (name: string) => name.replace(/\d{4}-(?=\d{4}$)/, '');

const curve = linkVertical<{ source: [number, number]; target: [number, number] }, [number, number]>();

/** One line for all links between the measures of one body and year and those of another. */
function lineMarks(links: readonly Link[], at: (cbm: Cbm) => [number, number]): Mark[] {
  const drawn = groupBy(links, ({ from, to }) => curve({ source: at(from), target: at(to) }) ?? '');
  return [...drawn].map(([d, own]) => ({
    shape: 'path',
    tone: own.some(({ basis }) => basis === 'stated') ? 'stated' : 'editorial',
    d,
  }));
}

function dotMarks(body: Body, links: readonly Link[], at: (cbm: Cbm) => [number, number]): Mark[] {
  const hasLinks = links.some(({ from }) => bodyIdOf(from) === body.id);
  return [...groupBy(body.cbms, yearOf)].flatMap(([year, cbms]): Mark[] => {
    const [cbm] = cbms;
    if (cbm === undefined) return [];
    const label = linkPicture.setOf(nameOfBody(body), year, cbms.length);
    return [
      {
        shape: 'dot',
        tone: 'accent',
        at: at(cbm),
        radius: Math.round(3 + 2 * Math.sqrt(cbms.length)),
        ...(hasLinks && { link: { href: `#${idOfLinksFrom(body)}`, label } }),
      },
    ];
  });
}
