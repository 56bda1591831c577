import { countMeasures, type Measure } from '#model/measure.ts';
import type { OrganisationKind } from '#schema/vocabularies.ts';
import { compare } from '#text/compare.ts';
import { commitment, kind, level, organisationKind, status } from '#text/en.ts';

/** What is told at a glance of one body that stands beside others. */
export interface GlanceSide {
  readonly kind: OrganisationKind;
  readonly measures: readonly Measure[];
  readonly networks: number;
  /** 0 where no list was read. */
  readonly members: number;
}

/** Bodies at a glance: one row a fact, its label and then its value for each body. */
export function glanceRows(sides: readonly GlanceSide[], themes: number): [string, ...string[]][] {
  const counted = sides.map((side) => ({ ...side, counts: countMeasures(side.measures) }));
  type Counted = (typeof counted)[number];
  const row = (label: string, valueOf: (side: Counted) => string): [string, ...string[]] => [
    label,
    ...counted.map(valueOf),
  ];
  const { rows } = compare;
  return [
    row(rows.sort, (side) => organisationKind[side.kind]),
    row(rows.measures, ({ counts }) => withCounts(counts.statuses, (name) => status[name].toLowerCase())),
    row(rows.dates, ({ counts }) => datesOf(counts)),
    row(rows.level, ({ counts }) => names(counts.levels, level)),
    row(rows.commitment, ({ counts }) => names(counts.commitments, commitment)),
    row(rows.kinds, ({ counts }) => withCounts(counts.kinds, (name) => kind[name].toLowerCase())),
    row(rows.themes, ({ counts }) => compare.themesOf(counts.themes.length, themes)),
    row(rows.networks, ({ networks }) => (networks === 0 ? compare.noNetwork : String(networks))),
    row(rows.members, ({ members }) => (members === 0 ? compare.noMembers : String(members))),
  ];
}

function datesOf({ years, undated, themes }: ReturnType<typeof countMeasures>): string {
  if (themes.length === 0) return compare.noneStands;
  if (years.length === 0) return compare.noDate;
  return [years.join(', '), ...(undated > 0 ? [compare.undated(undated)] : [])].join('; ');
}

/** `6 adopted, 5 unconfirmed` */
const withCounts = <K>(counts: ReadonlyMap<K, number>, nameOf: (key: K) => string): string =>
  [...counts].map(([key, count]) => `${String(count)} ${nameOf(key)}`).join(', ');

/** One name where all are alike; each with its count where they are not. */
function names<K extends string>(counts: ReadonlyMap<K, number>, text: Readonly<Record<K, string>>): string {
  const found = [...counts];
  return found.length === 1
    ? found.map(([key]) => text[key]).join('')
    : found.map(([key, count]) => `${text[key]} ${String(count)}`).join(', ');
}
