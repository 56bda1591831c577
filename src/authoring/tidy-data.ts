import { isRecord } from './ordered-data.ts';

/**
 * What a form holds as data for a file: texts on one line and without spaces at their ends, and nothing for what was left
 * empty. Items of a list stay, empty or not, so that each keeps its place.
 */
export function tidyData(value: unknown): unknown {
  if (typeof value === 'string') {
    const text = value.replaceAll(/\s*[\r\n]+\s*/g, ' ').trim();
    return text === '' ? undefined : text;
  }
  if (Array.isArray(value)) {
    if (value.length === 0) return undefined;
    return value.map((item: unknown) => tidyData(item) ?? (isRecord(item) ? {} : ''));
  }
  if (!isRecord(value)) return value;
  const kept = Object.entries(value)
    .map(([name, each]): [string, unknown] => [name, tidyData(each)])
    .filter(([, each]) => each !== undefined);
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}
