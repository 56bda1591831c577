import { type CatalogueEntry, idOf } from './catalogue.ts';

/** A name made ready for comparison. */
export interface Name extends Asked {
  /** Official, not an alias. */
  readonly isOwn: boolean;
  /** Whether it says something without its little words: `What CBMs are for` is more than `CBM`. */
  readonly isWhole: boolean;
}

/** A query made ready for comparison with names. */
export interface Asked {
  /** Folded, without spaces. */
  readonly compact: string;
  /** Its telling words. */
  readonly keys: readonly string[];
  /** They with bars between them. */
  readonly joined: string;
}

/**
 * How nearly a name is the query: the same; the same words in another order; the query within it, or it within the
 * query. `bearers` is how many entries share the name as an alias.
 */
export function exactnessOf(name: Name, asked: Asked, bearers: number): number {
  const { keys, isOwn, isWhole } = name;
  const whole = isOwn ? 10 : 9 / Math.sqrt(bearers);
  if (name.compact !== '' && name.compact === asked.compact) return whole;
  if (keys.length === 0 || asked.keys.length === 0) return 0;
  if (name.joined === asked.joined) return whole * (isWhole ? 0.9 : 0.5);
  if (keys.length === asked.keys.length)
    return keys.every((key) => asked.keys.includes(key)) ? whole * 0.4 : 0;
  const part = isOwn ? 1 : 0.8 / bearers;
  if (contains(name.joined, asked.joined)) return part * (0.3 + (0.7 * asked.keys.length) / keys.length);
  return contains(asked.joined, name.joined) ? (part * 0.6 * keys.length) / asked.keys.length : 0;
}

/** Whether the words of one stand in the other side by side. */
const contains = (long: string, short: string) =>
  long.length > short.length && long.includes(short) && `|${long}|`.includes(`|${short}|`);

/**
 * The title and the names that follow from it: `OSCE CBM 8: Name points of contact` is also each of its two halves,
 * `A/RES/73/27` also `Resolution 73/27`. A question goes by its id as well.
 */
export function titlesOf({ collection, url, title, by }: CatalogueEntry): string[] {
  switch (collection) {
    case 'cbms':
      return [title, ...title.split(/: (.*)/).slice(0, 2)];
    case 'positions':
      return [title, `${title.split(', ', 1).join('')}, ${by ?? ''}`];
    case 'documents':
      return [
        title,
        ...title
          .split(/^A\/RES\/(?=\d)/)
          .slice(1)
          .map((number) => `Resolution ${number}`),
      ];
    case 'questions':
      return [title, idOf(url)];
    default:
      return [title];
  }
}
