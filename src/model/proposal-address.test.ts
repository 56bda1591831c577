import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Project } from './project.ts';
import {
  addressOfFile,
  addressToCreate,
  addressToEdit,
  addressToReport,
  addressToWrite,
  reportText,
} from './proposal-address.ts';

const on = (repository: string): Project => ({ repository, branch: 'main', email: 'cbm@example.org' });
const hosts = ['https://github.com/open/cbm', 'https://gitlab.com/open/cbm', 'https://codeberg.org/open/cbm'];
const nowhere: Project = { branch: 'main' };
const file = 'content/cbms/osce/cbm-8.mdx';
const report = {
  title: 'OSCE CBM 8',
  page: 'https://cbm.example.org/cbms/osce/cbm-8/',
  claim: { anchor: 'contacts', text: 'States name a point of contact & keep it up to date.' },
  evidence: 'PC.DEC/1106, para. 8',
};

describe('the editor of the host', () => {
  it.each([
    ['https://github.com/open/cbm', `https://github.com/open/cbm/edit/main/${file}`],
    ['https://gitlab.com/open/cbm', `https://gitlab.com/open/cbm/-/edit/main/${file}`],
    ['https://codeberg.org/open/cbm', `https://codeberg.org/open/cbm/_edit/main/${file}`],
  ])('opens a file of %s', (repository, address) => {
    expect(addressToEdit(on(repository), file)).toBe(address);
  });

  it('opens a new file with its text, where the host takes one', () => {
    const opened = hosts.map((host) => addressToCreate(on(host), file, 'title: "A & B"\n'));
    expect(opened.map((each) => each?.carriesText)).toEqual([true, false, true]);
    expect(new URL(opened[0]?.href ?? '').searchParams.get('value')).toBe('title: "A & B"\n');
    expect(new URL(opened[1]?.href ?? '').searchParams.get('file_name')).toBe(file);
  });

  it('leaves a text to be pasted that would make the address too long', () => {
    const opened = addressToCreate(on('https://github.com/open/cbm'), file, 'ü'.repeat(2000));
    expect(opened).toEqual({
      href: `https://github.com/open/cbm/new/main?filename=${encodeURIComponent(file)}`,
      carriesText: false,
    });
  });
});

it('a file is read at the host', () => {
  expect(hosts.map((host) => addressOfFile(on(host), 'SECURITY.md'))).toEqual([
    'https://github.com/open/cbm/blob/main/SECURITY.md',
    'https://gitlab.com/open/cbm/-/blob/main/SECURITY.md',
    'https://codeberg.org/open/cbm/src/branch/main/SECURITY.md',
  ]);
  expect(addressOfFile(nowhere, 'SECURITY.md')).toBeUndefined();
});

describe('a report', () => {
  it('fills in the form of the host', () => {
    const { searchParams } = new URL(addressToReport(on('https://github.com/open/cbm'), report) ?? '');
    expect(Object.fromEntries(searchParams)).toEqual({
      template: 'correction.yml',
      title: 'Correction: OSCE CBM 8 #contacts',
      page: report.page,
      claim: '#contacts: States name a point of contact & keep it up to date.',
      evidence: report.evidence,
    });
  });

  it('fills in a plain text where the host has no forms', () => {
    for (const host of hosts.slice(1)) {
      const values = [...new URL(addressToReport(on(host), report) ?? '').searchParams.values()];
      expect(values).toContain(reportText(report));
    }
  });

  it('can be written by e-mail, with spaces that mail programs read as spaces', () => {
    const address = addressToWrite(on('https://github.com/open/cbm'), report) ?? '';
    expect(address).toMatch(/^mailto:cbm@example\.org\?subject=Correction%3A%20OSCE%20CBM%208/);
    expect(address).not.toContain('+');
  });

  it('is never too long for a browser, whatever stands in a claim, and is always an address', () => {
    const text = fc.string({ unit: 'binary', maxLength: 3000 });
    fc.assert(
      fc.property(text, text, text, fc.constantFrom(...hosts), (title, claim, evidence, host) => {
        const long = { title, page: report.page, claim: { anchor: 'a'.repeat(60), text: claim }, evidence };
        for (const address of [addressToReport(on(host), long), addressToWrite(on(host), long)]) {
          expect(address?.length).toBeLessThanOrEqual(2000);
          expect(decodeURIComponent(address ?? '')).toContain(report.page);
        }
      }),
    );
  });
});

it('leads nowhere where neither a repository nor an address is known', () => {
  expect(addressToEdit(nowhere, file)).toBeUndefined();
  expect(addressToCreate(nowhere, file, '')).toBeUndefined();
  expect(addressToReport(nowhere, report)).toBeUndefined();
  expect(addressToWrite(nowhere, report)).toBeUndefined();
});
