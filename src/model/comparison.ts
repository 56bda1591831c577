import type { Cbm, Delegation, Network, Organisation, Theme } from './entry.ts';
import type { Facts } from './facts.ts';
import type { Link } from './lineage.ts';
import { countMeasures, type Measure, type MeasureCounts, measureOf } from './measure.ts';
import { type Overlap, overlapOf } from './overlap.ts';
import { compareIds } from './table.ts';
import { byName } from './tally.ts';
import { alignByTheme, type Finding } from './theme-alignment.ts';

/** Where a theme has measures that stand: with both bodies, one, or neither; or where that is not settled. */
export type FoundWith = 'both' | 'onlyA' | 'onlyB' | 'unsettled' | 'neither';

/** The measures of two bodies on one theme. */
export interface ThemeOfTwo {
  readonly theme: Theme;
  readonly foundWith: FoundWith;
  readonly a: readonly Measure[];
  readonly b: readonly Measure[];
}

/** One of two bodies that are compared. */
export interface BodySide {
  readonly organisation: Organisation;
  readonly measures: readonly Measure[];
  readonly counts: MeasureCounts;
  readonly networks: readonly Network[];
  /** Empty where no list of members was found. */
  readonly members: readonly Delegation[];
}

/** Two bodies beside each other. The comparison of (b, a) is this one with its sides changed over. */
export interface BodyComparison {
  readonly a: BodySide;
  readonly b: BodySide;
  /** Every theme that a measure of any body carries, in the order of the themes. */
  readonly themes: readonly ThemeOfTwo[];
  /** Links between a measure of one and a measure of the other, in either direction. */
  readonly links: readonly Link[];
  readonly members: Overlap<Delegation>;
}

export function compareBodies(a: Organisation, b: Organisation, facts: Facts): BodyComparison {
  const sides = { a: sideOf(a, facts), b: sideOf(b, facts) };
  return {
    ...sides,
    themes: themesOfTwo(sides.a.measures, sides.b.measures, themesOfMeasures(facts)),
    links: facts.links().filter(isBetween(sides.a, sides.b)),
    members: overlapOf(sides.a.members, sides.b.members),
  };
}

/** The bodies that have measures, by short name. */
export const bodiesWithMeasures = ({ graph, cbmsOf }: Facts): Organisation[] =>
  graph.organisations.all.filter((organisation) => cbmsOf(organisation).length > 0).sort(byShortName);

/**
 * The bodies of which any two have a page that compares them: all that have measures, as long as they are not too
 * many, since the pages grow with the square of the bodies. Past that, those with the most measures.
 */
export const comparableBodies = (facts: Facts): Organisation[] =>
  bodiesWithMeasures(facts)
    .sort((a, b) => facts.cbmsOf(b).length - facts.cbmsOf(a).length)
    .slice(0, mostBodiesWithPages)
    .sort(byShortName);

/** Forty bodies make 1,560 pages; there were 24 in 2026. */
export const mostBodiesWithPages = 40;

/** The themes that measures carry, in their order. Themes of questions alone are left out: no body could have one. */
export const themesOfMeasures = ({ themes, cbmsOnTheme }: Facts): Theme[] =>
  themes().filter(({ id }) => cbmsOnTheme(id).length > 0);

const byShortName = (a: Organisation, b: Organisation): number =>
  compareIds(a.data.names.short, b.data.names.short);

function themesOfTwo(a: readonly Measure[], b: readonly Measure[], themes: readonly Theme[]): ThemeOfTwo[] {
  return alignByTheme(themes, [a, b]).map(({ theme, sides: [ofA = [], ofB = []], finding }) => ({
    theme,
    foundWith: foundWith(finding, ofA.length > 0),
    a: ofA,
    b: ofB,
  }));
}

function foundWith(finding: Finding, isInA: boolean): FoundWith {
  switch (finding) {
    case 'all':
      return 'both';
    case 'none':
      return 'neither';
    case 'some':
      return isInA ? 'onlyA' : 'onlyB';
    case 'unsettled':
      return 'unsettled';
  }
}

function sideOf(organisation: Organisation, { graph, cbmsOf, networksOf }: Facts): BodySide {
  const measures = cbmsOf(organisation).map(measureOf);
  return {
    organisation,
    measures,
    counts: countMeasures(measures),
    networks: networksOf(organisation),
    members: organisation.data.members.map((id) => graph.delegations.get(id)).sort(byName),
  };
}

function isBetween(a: BodySide, b: BodySide): (link: Link) => boolean {
  const [isOfA, isOfB] = [isAmong(a.measures), isAmong(b.measures)];
  return ({ from, to }) => (isOfA(from) && isOfB(to)) || (isOfB(from) && isOfA(to));
}

function isAmong(measures: readonly Measure[]): (cbm: Cbm) => boolean {
  const ids = new Set(measures.map(({ id }) => id));
  return ({ id }) => ids.has(id);
}
