import type { Commitment, Kind, Level, Status } from '#schema/vocabularies.ts';
import type { Cbm } from './entry.ts';
import type { PartialDate } from './partial-date.ts';
import { stands } from './theme-alignment.ts';

/** As much of a measure as a comparison needs, so that the build and the browser compare the same thing. */
export interface Measure {
  readonly id: string;
  readonly url: string;
  readonly designation: string;
  readonly title: string;
  readonly level: Level;
  readonly status: Status;
  readonly commitment: Commitment;
  readonly kinds: readonly Kind[];
  readonly themes: readonly string[];
  readonly date: PartialDate | null;
}

/** What is counted of the measures of one body. */
export interface MeasureCounts {
  readonly total: number;
  readonly statuses: ReadonlyMap<Status, number>;
  readonly levels: ReadonlyMap<Level, number>;
  readonly commitments: ReadonlyMap<Commitment, number>;
  readonly kinds: ReadonlyMap<Kind, number>;
  /** The themes on which a measure stands. */
  readonly themes: readonly string[];
  /** The years in which those that stand were adopted or recommended, each once, oldest first. */
  readonly years: readonly string[];
  /** Those that stand and have no date recorded. */
  readonly undated: number;
}

export const measureOf = ({ id, url, data }: Cbm): Measure => ({
  id,
  url,
  designation: data.designation,
  title: data.title,
  level: data.level,
  status: data.status,
  commitment: data.commitment,
  kinds: data.kinds,
  themes: data.themes,
  date: data.adoption.date ?? null,
});

export function countMeasures(measures: readonly Measure[]): MeasureCounts {
  const standing = measures.filter(stands);
  const dates = standing.map(({ date }) => date).filter((date) => date !== null);
  return {
    total: measures.length,
    statuses: countEach(measures.map(({ status }) => status)),
    levels: countEach(measures.map(({ level }) => level)),
    commitments: countEach(measures.map(({ commitment }) => commitment)),
    kinds: countEach(measures.flatMap(({ kinds }) => kinds)),
    themes: [...new Set(standing.flatMap(({ themes }) => themes))],
    years: [...new Set(dates.map((date) => date.slice(0, 4)))].sort(),
    undated: standing.length - dates.length,
  };
}

/** The most frequent first; of equal ones the first met. */
function countEach<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return new Map([...counts].sort(([, a], [, b]) => b - a));
}
