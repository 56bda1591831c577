import { collections } from '#schema/collections.ts';
import { inCurlyQuotes } from '#schema/primitives.ts';
import { outsideAddressFault } from '#schema/outside-address.ts';
import type { DescribedField } from './described-field.ts';

/** What to try instead of a value that is not valid, when its form tells; otherwise nothing. */
export function adviceFor(written: unknown, field: DescribedField): string | undefined {
  const { form, expected } = field;
  if (written === null)
    return 'Write the value after the colon, or remove the field. Text that begins with # needs quotes.';
  if (typeof written === 'number' || typeof written === 'boolean') {
    return expected === undefined ? undefined : `Put it in quotes: '${String(written)}'`;
  }
  if (typeof written === 'object') return colonAdvice(written, expected);
  if (typeof written !== 'string') return undefined;
  if (form === 'date') return dateAdvice(inCurlyQuotes(written) ?? written);
  if (form === 'address') return addressAdvice(written);
  if (form === 'id') return idAdvice(written, field);
  const curly = inCurlyQuotes(written);
  if (curly !== undefined) return `Put it in straight quotes: '${curly.replaceAll("'", "''")}'`;
  if (written !== written.trim()) return 'Remove the spaces at the beginning and the end.';
  return undefined;
}

/** `3/12/2013` → 2013-12-03 and its other reading; `2001-02-30` → how many days the month has. */
function dateAdvice(written: string): string | undefined {
  const numbers = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})$/.exec(written);
  if (numbers) {
    const [, first = '', second = '', year = ''] = numbers;
    const readings = [
      [second, first],
      [first, second],
    ].filter(([month = '']) => Number(month) >= 1 && Number(month) <= 12);
    const days = readings.map(
      ([month = '', day = '']) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
    );
    return days.length > 0
      ? `Write the year, the month, then the day: ${[...new Set(days)].join(' or ')}.`
      : undefined;
  }
  const [, ofYear, ofMonth = '', ofDay = ''] = /^(\d{4})[/. -](\d{1,2})[/. -](\d{1,2})$/.exec(written) ?? [];
  const padded = ofYear && `${ofYear}-${ofMonth.padStart(2, '0')}-${ofDay.padStart(2, '0')}`;
  if (padded && padded !== written && isDay(padded)) return `Write it as ${padded}.`;
  const words = new Date(`${written} UTC`);
  if (/[a-z]{3}/i.test(written) && /\b(?:19|20)\d\d\b/.test(written) && !Number.isNaN(words.getTime())) {
    const isWhole = /\b\d{1,2}\b/.test(written.replace(/\b\d{4}\b/, ''));
    return `Write it as ${words.toISOString().slice(0, isWhole ? 10 : 7)}.`;
  }
  const [, year, month, dayOfMonth] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(written) ?? [];
  if (Number(month) > 12) {
    const turned = `${year ?? ''}-${dayOfMonth ?? ''}-${month ?? ''}`;
    const meant = isDay(turned) ? ` If the day was written first, write ${turned}.` : '';
    return `There is no month ${month ?? ''}; the month comes before the day.${meant}`;
  }
  if (year === undefined || month === undefined) return undefined;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `Look the day up again: that month has ${String(last)} days.`;
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function addressAdvice(written: string): string {
  if (written.startsWith('http://')) return `Try whether the page answers at https://${written.slice(7)}`;
  if (/^(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/\S*)?$/i.test(written)) return `Write https://${written}`;
  return outsideAddressFault(written)?.suggestion ?? 'Copy the address from the browser, from https:// on.';
}

function idAdvice(written: string, { reference }: DescribedField): string | undefined {
  const shape = reference && collections[reference];
  const isPath = shape !== undefined && shape.layout !== 'list' && shape.parts.length > 1;
  const id = written
    .toLowerCase()
    .replace(/\.(?:mdx?|ya?ml)$/, '')
    .replace(isPath ? /[^a-z0-9/]+/g : /[^a-z0-9]+/g, '-')
    .replace(/^[-/]+|[-/]+$/g, '');
  return id === '' || id === written ? undefined : `Did you mean ${id}?`;
}

/** `[3, 17]` where one text is asked for → '3, 17' */
function listAdvice(written: readonly unknown[]): string {
  const isPlain = written.every((each) => typeof each === 'string' || typeof each === 'number');
  const whole = written.join(', ').replaceAll("'", "''");
  return isPlain && whole !== '' && whole.length <= 160
    ? `Write it as one text: '${whole}'`
    : 'Write one value, not a list.';
}

/** `- Item: one` is a record to the parser, and text to the author. */
function colonAdvice(written: object, expected: string | undefined): string | undefined {
  if (expected === undefined) return undefined;
  if (Array.isArray(written)) return listAdvice(written);
  const [name, value] = Object.entries(written)[0] ?? [];
  if (Object.keys(written).length !== 1 || typeof value !== 'string') return undefined;
  const whole = `${name ?? ''}: ${value}`;
  if (whole.length > 160 || whole.includes('"')) return 'Put the whole text, which holds a colon, in quotes.';
  return `Put text that holds a colon in quotes: "${whole}"`;
}
