import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { assetHashesOf, withIntegrity } from './integrity.ts';

const files = {
  '/_astro/page.css': 'p{}',
  '/_astro/a.js': 'import{x}from"./b.js";import"./c.js";import("./later.js");',
  '/_astro/b.js': 'import{y}from"./c.js";export const x=y;',
  '/_astro/c.js': 'export const y=1;',
  '/_astro/d.js': 'import"./c.js";',
  '/_astro/later.js': '',
};
const hashes = assetHashesOf(
  new Map(Object.entries(files).map(([address, text]) => [address, new TextEncoder().encode(text)])),
);
const written = (address: keyof typeof files) =>
  `integrity="sha256-${createHash('sha256').update(files[address]).digest('base64')}"`;

describe('a page', () => {
  it('names the hash of its styles', () => {
    expect(withIntegrity('<link rel="stylesheet" href="/_astro/page.css">', hashes)).toBe(
      `<link rel="stylesheet" href="/_astro/page.css" ${written('/_astro/page.css')}>`,
    );
  });

  it('names that of a script, and first loads what the script imports, by whatever way, once', () => {
    const script = (name: string) => `<script type="module" src="/_astro/${name}.js"></script>`;
    expect(withIntegrity(script('a') + script('d'), hashes)).toBe(
      [
        `<link rel="modulepreload" href="/_astro/b.js" ${written('/_astro/b.js')}>`,
        `<link rel="modulepreload" href="/_astro/c.js" ${written('/_astro/c.js')}>`,
        `<script type="module" src="/_astro/a.js" ${written('/_astro/a.js')}></script>`,
        `<script type="module" src="/_astro/d.js" ${written('/_astro/d.js')}></script>`,
      ].join(''),
    );
  });

  it.each([
    '<link rel="canonical" href="https://example.org/_astro/page.css">',
    '<script type="application/ld+json">{"src":"/_astro/a.js"}</script>',
    '<a href="/_astro/a.js">a</a>',
    '<p>&lt;script src="/_astro/a.js"></p>',
  ])('is left as it is where it loads nothing: %s', (html) => {
    expect(withIntegrity(html, hashes)).toBe(html);
  });
});
