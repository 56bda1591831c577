import { z } from 'zod';
import type { CollectionName } from './collection-names.ts';
import { outsideAddressFault } from './outside-address.ts';

/** What a schema node says about itself to the code that walks schemas: references and claims are found by it. */
declare module 'zod' {
  interface GlobalMeta {
    reference?: CollectionName;
    claim?: true;
    /** How to name the nearest valid form to an author, when a sentence of our own is better than zod's. */
    expected?: string;
    /** The form of a text for which the intake has advice of its own. */
    form?: 'date' | 'address' | 'id';
    /** What JSON Schema calls the form of a text, where it has a name for it. */
    format?: 'date' | 'uri';
    /** Of prose: its language of marks. */
    contentMediaType?: 'text/markdown';
  }
}

export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)*$/;
const partialDatePattern = /^(?:19|20)\d{2}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
const dayPattern = /^(?:19|20)\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** The id of an entry of another collection; `unknown-reference` reports it when no such entry exists. */
export const reference = (collection: CollectionName) =>
  z
    .string()
    .regex(idPattern, { error: 'not an id' })
    .meta({
      reference: collection,
      form: 'id',
      expected: `the id of an entry in ${collection}, in lower case`,
    });

/** The id of an entry: names in lower case with hyphens, parted by slashes: `osce/cbm-8`. */
export const entryId = z
  .string()
  .regex(idPattern, { error: 'not an id' })
  .meta({ form: 'id', expected: 'an id such as osce/cbm-8, in lower case' });

/** A name in lower case with hyphens: `asks-contact`. */
export const slug = z
  .string()
  .regex(slugPattern, { error: 'not an id' })
  .meta({ form: 'id', expected: 'lower-case letters, digits and single hyphens, such as asks-contact' });

/** One line of plain text, with no space at either end and no line break. */
export const line = (longest = 300) =>
  z
    .string()
    .min(1, { error: 'empty text' })
    .max(longest, { error: `text longer than ${String(longest)} characters` })
    .regex(/^\S(?:[^\r\n]*\S)?$/, { error: 'space at an end, or a line break' })
    .refine((text) => inCurlyQuotes(text) === undefined, {
      error: 'curly quotation marks around the whole value',
    })
    .meta({ expected: `one line of 1 to ${String(longest)} characters, with no space at either end` });

/** What stands between curly quotation marks that enclose the whole of a text, as word processors put them: `“Eight”` → `Eight` */
export const inCurlyQuotes = (text: string): string | undefined =>
  /^(?:“([^“”]*)”|‘([^‘’]*)’|„([^„“”]*)[“”])$/.exec(text)?.slice(1).find(Boolean);

/** A day (2016-03-10), a month (2016-03) or a year (2016): as exact as the source is, and no more. */
export const partialDate = z
  .string()
  .regex(partialDatePattern, { error: 'not a date' })
  .refine(isRealDay, { error: 'a day that does not exist' })
  .meta({ form: 'date', expected: 'a date as 2016-03-10, or 2016-03 or 2016 where the source says no more' });

/** A whole day that exists: 2016-03-10. */
export const day = z
  .string()
  .regex(dayPattern, { error: 'not a day' })
  .refine(isRealDay, { error: 'a day that does not exist' })
  .meta({ form: 'date', format: 'date', expected: 'a day as 2016-03-10' });

/** An outside address; only https is taken, with a host name and without a user name. */
export const address = z
  .url({ protocol: /^https$/, hostname: z.regexes.domain, error: 'not an https address' })
  .regex(/^https:\/\/[^\s@/]+(?:[/?#]\S*)?$/, { error: 'not an https address' })
  .superRefine((written, context) => {
    const fault = outsideAddressFault(written);
    if (fault) context.addIssue({ code: 'custom', message: fault.found, input: written });
  })
  .meta({ form: 'address', format: 'uri', expected: 'an address that starts with https://' });

/** A language by its ISO 639-1 code: `en`. */
export const language = z
  .string()
  .regex(/^[a-z]{2}$/, { error: 'not a language code' })
  .meta({ expected: 'two small letters, ISO 639-1: en, fr, es, ru, zh, ar' });

/** A country by its ISO 3166-1 alpha-3 code: `AUS`. */
export const iso3 = z
  .string()
  .regex(/^[A-Z]{3}$/, { error: 'not a country code' })
  .meta({ expected: 'three capital letters, ISO 3166-1: AUS, CHE, COL' });

/** Whether a date that has the right form is in the calendar; a month or a year always is. */
function isRealDay(text: string): boolean {
  const [year = 0, month, dayOfMonth] = text.split('-').map(Number);
  if (month === undefined || dayOfMonth === undefined) return true;
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
}
