import type { Choice } from '#authoring/form-field.ts';
import { formatDate } from '#model/partial-date.ts';
import { nearestOf } from '#report/nearest.ts';

/**
 * The choices that what was written may mean: those that begin with it, then those that hold all its words, in id or
 * help; where there are none, the nearest.
 */
export function matchingChoices(choices: readonly Choice[], written: string): readonly Choice[] {
  const wanted = written.trim().toLowerCase();
  if (wanted === '') return choices;
  const begins = choices.filter(({ value }) => value.startsWith(wanted));
  const words = wanted.split(/\s+/);
  const holds = choices.filter((choice) => {
    const text = `${choice.value} ${choice.help ?? ''} ${daysIn(choice.value)}`.toLowerCase();
    return !begins.includes(choice) && words.every((word) => text.includes(word));
  });
  if (begins.length + holds.length > 0) return [...begins, ...holds];
  const near = nearestOf(
    wanted,
    choices.map(({ value }) => value),
  );
  return choices.filter(({ value }) => value === near);
}

/** The dates of an id as people write them: `oewg-2019-2021/2020-02-12` → `12 February 2020` */
const daysIn = (id: string): string =>
  [...id.matchAll(/\b\d{4}-(?:0\d|1[0-2])(?:-\d{2})?\b/g)].map(([date]) => formatDate(date)).join(' ');
