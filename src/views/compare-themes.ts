import type { BodyComparison, BodySide, FoundWith, ThemeOfTwo } from '#model/comparison.ts';
import type { Measure } from '#model/measure.ts';
import { stands } from '#model/theme-alignment.ts';
import { compare, compareBodies as text } from '#text/compare.ts';
import { status } from '#text/en.ts';
import { statusBadge } from './badges.ts';
import type { Block, Section, SideView } from './page.ts';

/** The themes of a comparison by where measures were found. */
export const themesBy = ({ themes }: BodyComparison): Readonly<Record<FoundWith, readonly ThemeOfTwo[]>> => {
  const found = (where: FoundWith) => themes.filter(({ foundWith }) => foundWith === where);
  return {
    both: found('both'),
    onlyA: found('onlyA'),
    onlyB: found('onlyB'),
    unsettled: found('unsettled'),
    neither: found('neither'),
  };
};

/** Theme by theme: what both have, what only one has, what is not settled, and what neither has. */
export function themeSections(comparison: BodyComparison): Section[] {
  const by = themesBy(comparison);
  const [a, b] = [shortNameOf(comparison.a), shortNameOf(comparison.b)];
  const sides = (themes: readonly ThemeOfTwo[]): Block[] => sidesBlock(themes, comparison);
  return [
    {
      id: 'both',
      heading: text.both(by.both.length),
      short: text.bothShort,
      ...(by.both.length > 0 && { intro: text.bothIntro }),
      blocks: by.both.length > 0 ? sides(by.both) : [{ type: 'text', text: text.noneOfBoth }],
    },
    {
      id: 'only-first',
      heading: text.only(a, by.onlyA.length),
      short: text.onlyShort(a),
      intro: text.onlyIntro(b),
      blocks: sides(by.onlyA),
    },
    {
      id: 'only-second',
      heading: text.only(b, by.onlyB.length),
      short: text.onlyShort(b),
      intro: text.onlyIntro(a),
      blocks: sides(by.onlyB),
    },
    {
      id: 'unsettled',
      heading: text.unsettled(by.unsettled.length),
      short: text.unsettledShort,
      intro: text.unsettledIntro,
      blocks: sides(by.unsettled),
    },
    {
      id: 'neither',
      heading: text.neither(by.neither.length),
      short: text.neitherShort,
      intro: text.neitherIntro,
      blocks: neitherBlock(by.neither),
    },
  ];
}

/** What a body is called in a comparison. */
export const shortNameOf = ({ organisation }: BodySide): string => organisation.data.names.short;

function sidesBlock(themes: readonly ThemeOfTwo[], { a, b }: BodyComparison): Block[] {
  if (themes.length === 0) return [];
  return [
    {
      type: 'sides',
      rows: themes.map(({ theme, a: ofA, b: ofB }) => ({
        heading: { text: theme.data.title, href: theme.url },
        sides: [sideView(a, ofA), sideView(b, ofB)],
      })),
    },
  ];
}

function sideView(side: BodySide, measures: readonly Measure[]): SideView {
  return {
    name: shortNameOf(side),
    links: measures.map((measure) => ({
      text: `${measure.designation}: ${measure.title}`,
      href: measure.url,
      ...(stands(measure)
        ? {
            detail: [status[measure.status].toLowerCase(), measure.date?.slice(0, 4)]
              .filter(Boolean)
              .join(' '),
          }
        : { badge: statusBadge(measure.status) }),
    })),
    ...(measures.length === 0 && { text: compare.noMeasure }),
  };
}

const neitherBlock = (themes: readonly ThemeOfTwo[]): Block[] =>
  themes.length === 0
    ? []
    : [
        {
          type: 'links',
          columns: true,
          links: themes.map(({ theme }) => ({ text: theme.data.title, href: theme.url })),
        },
      ];
