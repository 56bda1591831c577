import { describe, expect, it } from 'vitest';
import { readGuide, siteAddressOf } from './guide-sections.ts';

describe('readGuide', () => {
  const text =
    '# Title\n\nAn *opening*\nof two lines.\n\n## What `it` is\n\nSee [a](x.md).\n\n| a |\n| :- |\n| b |\n';

  it('parts a text into its title, its opening and its sections', () => {
    const { title, lead, sections } = readGuide(text, (href) => `/to/${href}`);
    expect([title, lead]).toEqual(['Title', 'An opening of two lines.']);
    expect(sections.map(({ id, heading }) => [id, heading])).toEqual([['what-it-is', 'What it is']]);
    expect(sections[0]?.html).toContain('<p>See <a href="/to/x.md">a</a>.</p>');
  });

  it('gives tables without attributes that only old browsers knew', () => {
    expect(readGuide(text, String).sections[0]?.html).toContain('<th>a</th>');
  });
});

it('makes links of the addresses of this site', () => {
  const { sections } = readGuide('# T\n\n## S\n\nAt `/data/`, not `/etc`.\n', String);
  expect(sections[0]?.html).toBe(
    '<p>At <a href="/data/"><code>/data/</code></a>, not <code>/etc</code>.</p>',
  );
});

it('keeps the words of a link that leads nowhere', () => {
  const { sections } = readGuide('# T\n\n## S\n\nSee [SECURITY.md](SECURITY.md).\n', () => undefined);
  expect(sections[0]?.html).toBe('<p>See SECURITY.md.</p>');
});

describe('siteAddressOf', () => {
  it.each([
    ['content/guides/governance.mdx#notice', '/governance/#notice'],
    ['content/cbms/osce/cbm-8.mdx', '/cbms/osce/cbm-8/'],
    ['CONTRIBUTING.md#change-one-fact', '/contribute/#change-one-fact'],
    ['SECURITY.md', '/security/'],
    ['README.md', undefined],
    ['https://example.org/', undefined],
  ])('of %s', (href, address) => {
    expect(siteAddressOf(href)).toBe(address);
  });
});
