import { describe, expect, it } from 'vitest';
import type { Project } from '#model/project.ts';
import { correcting as text } from '#text/correcting.ts';
import { correctClaim, correctPage, proposeAddress } from './correct-page.ts';

const hosted: Project = {
  repository: 'https://github.com/open/cbm',
  branch: 'main',
  email: 'cbm@example.org',
};
const entry = { title: 'OSCE CBM 8', file: 'cbms/osce/cbm-8.mdx' };
const path = '/cbms/osce/cbm-8/';
const page = { path, address: `https://cbm.example.org${path}` };
const wordsOf = (links: readonly { text: string }[]) => links.map((link) => link.text);

describe('the ways to correct a page', () => {
  it('lead to the editor and the reports of the host, to the form and to the guide', () => {
    const { links } = correctPage(entry, path, page.address, hosted);
    expect(wordsOf(links)).toEqual([text.edit, text.report, text.propose, text.guide]);
    expect(links[0]?.href).toBe('https://github.com/open/cbm/edit/main/content/cbms/osce/cbm-8.mdx');
    expect(links[2]?.href).toBe('/contribute/propose/?entry=cbms/osce/cbm-8');
  });

  it('need no account: a text to copy and a message with the page filled in', () => {
    const { withoutAccount } = correctPage(entry, path, page.address, hosted);
    expect(withoutAccount.report).toContain(page.address);
    expect(withoutAccount.write?.href).toMatch(/^mailto:cbm@example\.org\?/);
  });

  it('remain where no host is known, which is said', () => {
    const { links, withoutAccount } = correctPage(entry, path, path, { branch: 'main' });
    expect(wordsOf(links)).toEqual([text.propose, text.guide]);
    expect(withoutAccount.howTo).toContain(text.nowhere);
    expect(withoutAccount.write).toBeUndefined();
  });

  it('send readers of a computed page to the entries', () => {
    const { lead, links } = correctPage({ title: 'The matrix' }, '/matrix/', '/matrix/', hosted);
    expect(lead).toContain(text.computed);
    expect(wordsOf(links)).not.toContain(text.edit);
  });
});

it('a claim leads to the form with that claim, and to a report with its text and what it rests on', () => {
  const claim = { anchor: 'contacts', text: 'States name a contact.', evidence: 'PC.DEC/1106, para. 8' };
  const [propose, report] = correctClaim(claim, page, hosted);
  expect(propose?.href).toBe('/contribute/propose/?entry=cbms/osce/cbm-8&claim=contacts');
  const { searchParams } = new URL(report?.href ?? '');
  expect(searchParams.get('claim')).toBe('#contacts: States name a contact.');
  expect(searchParams.get('evidence')).toBe(claim.evidence);
});

it('a guide is no entry that the form knows', () => {
  expect(proposeAddress('/governance/', 'guides/governance.mdx')).toBe('/contribute/propose/');
});
