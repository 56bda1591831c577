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
  /** Every theme, in the order of the themes. */
  readonly themes: readonly ThemeOfTwo[];
  /** Links between a measure of one and a measure of the other, in either direction. */
  readonly links: readonly Link[];
  readonly members: Overlap<Delegation>;
}

export function compareBodies(a: Organisation, b: Organisation, facts: Facts): BodyComparison {
  const sides = { a: sideOf(a, facts), b: sideOf(b, facts) };
  return {
    ...sides,
    themes: themesOfTwo(sides.a.measures, sides.b.measures, facts.themes()),
    links: facts.links().filter(isBetween(sides.a, sides.b)),
    members: overlapOf(sides.a.members, sides.b.members),
  };
}

/** The bodies that have measures, by short name: those of which any two can be compared. */
export const comparableBodies = ({ graph, cbmsOf }: Facts): Organisation[] =>
  graph.organisations.all
    .filter((organisation) => cbmsOf(organisation).length > 0)
    .sort((a, b) => compareIds(a.data.names.short, b.data.names.short));

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
