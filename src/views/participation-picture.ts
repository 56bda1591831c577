import { type ScaleLinear, scaleLinear, scaleUtc } from 'd3-scale';
import { groupBy } from '#model/groups.ts';
import { earliestDay, formatDate, latestDay } from '#model/partial-date.ts';
import type { Figure } from '#model/participation.ts';
import { participation as text } from '#text/participation.ts';
import type { Mark, PictureView, Point } from './page.ts';

const width = 336;
const height = 260;
const area = { left: 34, right: width - 14, top: 26, bottom: height - 26 };

/**
 * Figures of one unit against time. A figure that is a floor, holds for a month, or was reached before a day is drawn as
 * such; nothing is drawn between figures. Nothing at all where there are fewer than two: one figure is no course of time.
 * @param full what a full count would be, drawn as a line across; left out where it is not known.
 */
export function participationPicture(
  figures: readonly Figure[],
  network: string,
  full: number | undefined,
): PictureView | undefined {
  const [figure, ...others] = figures;
  const last = figures.at(-1);
  if (figure === undefined || last === undefined || others.length === 0) return undefined;
  const time = scaleUtc()
    .domain([dayOf(earliestDay(figure.on)), dayOf(latestDay(last.on))])
    .range([area.left + 22, area.right - 12]);
  const counts = scaleLinear()
    .domain([0, Math.max(full ?? 0, ...figures.map(({ count }) => count)) * 1.04])
    .range([area.bottom, area.top]);
  return {
    title: text.title(network),
    description: describe(figures, figure, last),
    width,
    height,
    marks: [
      ...gridMarks(counts, full),
      ...(full === undefined ? [] : fullMarks(full, counts(full))),
      ...time.ticks(4).flatMap((at) => timeMarks(time(at), at)),
      ...figures.flatMap((each) => figureMarks(each, time, counts(each.count))),
    ],
  };
}

/** The figures of a network by what they count, which cannot be compared with each other. */
export const figuresByUnit = (figures: readonly Figure[]): Figure[][] => [
  ...groupBy(figures, ({ unit }) => unit).values(),
];

const dayOf = (day: string) => new Date(`${day}T00:00:00Z`);

function describe(figures: readonly Figure[], first: Figure, last: Figure): string {
  const has = (some: (figure: Figure) => boolean, sentence: string) => (figures.some(some) ? [sentence] : []);
  return [
    text.description(formatDate(first.on), formatDate(last.on)),
    ...has(({ exactness }) => exactness === 'exact', text.exact),
    ...has(({ exactness }) => exactness !== 'exact', text.floor),
    ...has(({ before }) => before, text.before),
    ...has(({ on, before }) => on.length < 10 && !before, text.span),
    text.noLine,
  ].join(' ');
}

function gridMarks(scale: ScaleLinear<number, number>, full = Infinity): Mark[] {
  const counts = scale.ticks(4).filter((count) => count < full * 0.95);
  return counts.flatMap((count): Mark[] => [
    { shape: 'line', from: [area.left, scale(count)], to: [area.right, scale(count)], tone: 'rule' },
    { shape: 'text', at: [area.left - 6, scale(count) + 4], text: String(count), align: 'end', tone: 'soft' },
  ]);
}

const fullMarks = (full: number, y: number): Mark[] => [
  { shape: 'line', from: [area.left, y], to: [area.right, y], tone: 'ink' },
  { shape: 'text', at: [area.left, y - 5], text: text.memberStates(full), tone: 'ink' },
];

function timeMarks(x: number, at: Date): Mark[] {
  const iso = at.toISOString();
  const isYear = iso.startsWith('01-01', 5);
  return [
    { shape: 'line', from: [x, area.bottom], to: [x, area.bottom + 5], tone: 'soft' },
    {
      shape: 'text',
      at: [x, area.bottom + 18],
      text: isYear ? iso.slice(0, 4) : formatDate(iso.slice(0, 7)).slice(0, 3),
      align: 'middle',
      tone: isYear ? 'strong' : 'soft',
    },
  ];
}

function figureMarks(figure: Figure, time: (at: Date) => number, y: number): Mark[] {
  const [from, to] = [time(dayOf(earliestDay(figure.on))), time(dayOf(latestDay(figure.on)))];
  const isFloor = figure.exactness !== 'exact';
  const at: Point = figure.before ? [from - 18, y] : [(from + to) / 2, y];
  const label = `${text.signs[figure.exactness]}${String(figure.count)}`;
  return [
    ...(figure.before ? beforeMarks(from, y) : []),
    ...(figure.before || to - from < 1
      ? []
      : [{ shape: 'line', from: [from - 4, y], to: [to + 4, y], tone: 'ink' } as const]),
    ...(isFloor ? [{ shape: 'path', d: arrowUp(at), tone: 'ink' } as const] : []),
    { shape: 'dot', at, radius: 4.5, tone: isFloor ? 'paper' : 'accent' },
    {
      shape: 'text',
      // What was reached before a day stands lower than what was counted on it.
      at: figure.before ? [at[0], y + 20] : [at[0], y - (isFloor ? 20 : 9)],
      text: label,
      align: 'middle',
      tone: 'strong',
    },
  ];
}

/** A line from before up to a bar at the day. */
const beforeMarks = (day: number, y: number): Mark[] => [
  { shape: 'line', from: [day - 36, y], to: [day, y], tone: 'ink' },
  { shape: 'line', from: [day, y - 5], to: [day, y + 5], tone: 'ink' },
];

const arrowUp = ([x, y]: Point) => `M ${String(x)} ${String(y)} v -16 m -4 5 l 4 -5 l 4 5`;
