import type { Choice } from '#authoring/form-field.ts';
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
    const text = `${choice.value} ${choice.help ?? ''}`.toLowerCase();
    return !begins.includes(choice) && words.every((word) => text.includes(word));
  });
  if (begins.length + holds.length > 0) return [...begins, ...holds];
  const near = nearestOf(
    wanted,
    choices.map(({ value }) => value),
  );
  return choices.filter(({ value }) => value === near);
}
