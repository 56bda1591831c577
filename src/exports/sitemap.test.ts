import { describe, expect, it } from 'vitest';
import { openSearch } from './opensearch.ts';
import { robotsTxt } from './robots-txt.ts';
import { sitemaps } from './sitemap.ts';

const onSite = (path: string) => `https://cbm.example${path}`;
const pages = [
  { path: '/cbms/osce/cbm-8/', modified: '2026-02-01T10:00:00Z' },
  { path: '/' },
  { path: '/cbms/', modified: '2026-03-01T10:00:00Z' },
  { path: '/cbms/osce/cbm-9/', modified: '2026-01-01T10:00:00Z' },
];

describe('sitemaps', () => {
  const files = new Map(sitemaps(pages, onSite).map(({ path, text }) => [path, text]));

  it('are one for the entries of each collection, and one for the other pages', () => {
    expect([...files.keys()]).toEqual(['/sitemap-index.xml', '/sitemap-cbms.xml', '/sitemap-pages.xml']);
    expect(files.get('/sitemap-pages.xml')).toContain('<loc>https://cbm.example/cbms/</loc>');
  });

  it('give a page its own last change, and none where it is not known', () => {
    expect(files.get('/sitemap-cbms.xml')).toContain(
      '<url><loc>https://cbm.example/cbms/osce/cbm-8/</loc><lastmod>2026-02-01T10:00:00Z</lastmod></url>',
    );
    expect(files.get('/sitemap-pages.xml')).toContain('<url><loc>https://cbm.example/</loc></url>');
  });

  it('are dated in the index by the latest change of their pages', () => {
    expect(files.get('/sitemap-index.xml')).toContain('sitemap-cbms.xml</loc><lastmod>2026-02-01T10:00:00Z');
  });

  it('are the same whatever the order of the pages', () => {
    expect(sitemaps(pages.toReversed(), onSite)).toEqual(sitemaps(pages, onSite));
  });

  it('escape what an address may hold', () => {
    const [, file] = sitemaps([{ path: '/?a=1&b=<2>/' }], onSite);
    expect(file?.text).toContain('/?a=1&#38;b=&#60;2&#62;/</loc>');
  });
});

describe('robots.txt', () => {
  it('names the sitemap only by its full address', () => {
    expect(robotsTxt(onSite)).toContain('\nSitemap: https://cbm.example/sitemap-index.xml\n');
    expect(robotsTxt(() => undefined)).not.toContain('Sitemap');
  });
});

describe('the description of the search', () => {
  it('leads to the search page with the words sought', () => {
    expect(openSearch(onSite)).toContain('template="https://cbm.example/search/?q={searchTerms}"');
  });
});
