import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { address, day, iso3, language, line, partialDate, reference, slug } from './primitives.ts';

const primitives: Record<string, { schema: z.ZodType; accepts: unknown[]; refuses: unknown[] }> = {
  slug: {
    schema: slug,
    accepts: ['a', 'asks-contact', 'cbm-8', '2020-02-12'],
    refuses: ['', 'Asks', 'asks_contact', '-a', 'a-', 'a--b', 'a/b', 'é', ' a', 'a\n', 8],
  },
  reference: {
    schema: reference('cbms'),
    accepts: ['osce', 'osce/cbm-8', 'oewg-2019-2021/2020-02-12/australia'],
    refuses: ['', '/osce', 'osce/', 'osce//cbm-8', 'OSCE/cbm-8', '../x', 'osce cbm', null],
  },
  line: {
    schema: line(12),
    accepts: ['A', 'Twelve chars', 'Việt Nam', 'a  b', '5 < 6'],
    refuses: ['', ' ', ' a', 'a ', 'a\nb', 'a\r', 'Thirteen long', 5, true, ['a']],
  },
  partialDate: {
    schema: partialDate,
    accepts: ['2016', '2016-03', '2016-03-10', '2016-02-29', '2000-02-29', '1945'],
    refuses: [
      '2001-02-30',
      '2015-02-29',
      '1900-02-29',
      '2016-13',
      '2016-00-10',
      '2016-04-31',
      '2016-3-1',
      '3/12/2013',
      '213-12-03',
      '0213-12-03',
      '2016-03-10T00:00:00Z',
      '',
      2016,
    ],
  },
  day: {
    schema: day,
    accepts: ['2016-03-10', '2024-02-29'],
    refuses: ['2016', '2016-03', '2001-02-30', '2023-02-29', '10 March 2016', '2016-03-10 ', 20160310],
  },
  address: {
    schema: address,
    accepts: ['https://www.osce.org/pc/109168', 'https://undocs.org/A/68/98?lang=en#p', 'https://a.example'],
    refuses: [
      'http://www.osce.org/',
      'ftp://a.example/',
      'javascript:alert(1)',
      'https:www.osce.org',
      'https://',
      'https://localhost/',
      'https://user@osce.org/',
      'https://osce.org/a b',
      '//osce.org/',
      'osce.org',
      '',
      null,
    ],
  },
  language: { schema: language, accepts: ['en', 'zh'], refuses: ['EN', 'eng', 'e', '', 'en-GB'] },
  iso3: { schema: iso3, accepts: ['AUS'], refuses: ['AU', 'aus', 'AUST', ''] },
};

describe.each(Object.entries(primitives))('%s', (_, { schema, accepts, refuses }) => {
  it.each(accepts)('takes %j', (value) => {
    expect(schema.safeParse(value).success).toBe(true);
  });
  it.each(refuses)('refuses %j', (value) => {
    expect(schema.safeParse(value).success).toBe(false);
  });
  it('says to authors what it expects', () => {
    expect(schema.meta()?.expected).toBeTruthy();
  });
});
