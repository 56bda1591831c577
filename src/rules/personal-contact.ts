import { matchesIn } from './text-of-file.ts';
import type { FileRule } from './rule.ts';
import { sample } from './sample-content.ts';

export const personalContact: FileRule = {
  id: 'personal-contact',
  sentence: 'No e-mail address and no telephone number is stored anywhere.',
  why: 'This repository is not a directory of persons: contact data of points of contact is not published, not even by mistake.',
  scope: 'file',
  check: (file) =>
    matchesIn(file, contact).map(({ place, match }) => ({
      place,
      found: match.includes('@') ? 'an e-mail address' : 'what looks like a telephone number',
      expected: 'no contact data of persons or offices',
      suggestion: 'Remove it. Name the institution, or link to its public page.',
    })),
  examples: {
    fails: [
      {
        title: 'An e-mail address',
        files: { 'cbms/osce/cbm-8.mdx': `${sample.cbm}\nWrite to desk.officer@example.org for a list.\n` },
      },
      {
        title: 'A telephone number',
        files: { 'cbms/osce/cbm-8.mdx': `${sample.cbm}\nThe duty officer answers at +43 1 555 01 99.\n` },
      },
    ],
    passes: [
      {
        title: 'Symbols and dates that look a little like numbers',
        files: {
          'cbms/osce/cbm-8.mdx': `${sample.cbm}\nSee A/AC.292/2025/CRP.1, and /@2026-12-01/ of 2013-12-03.\n`,
        },
      },
    ],
  },
};

// Tried once for each run of letters: without the look behind, 64 kB of one letter would take minutes.
const emailAddress = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u;
const telephoneNumber =
  /(?<![\w/.])(?:\+|00)\d{1,3}[\s().-]{0,2}(?:\d[\s().-]{0,2}){6,12}\d|\btel(?:ephone)?\b[.:\s]{1,3}\(?\d[\d\s().-]{5,}\d/u;
const contact = new RegExp(`${emailAddress.source}|${telephoneNumber.source}`, 'giu');
