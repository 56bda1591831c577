import { sitemapIndexPath } from './sitemap.ts';

/** What robots may visit: everything but the page of styles. A sitemap is named only by its full address. */
export function robotsTxt(toAddress: (path: string) => string | undefined): string {
  const sitemap = toAddress(sitemapIndexPath);
  return [
    'User-agent: *',
    'Allow: /',
    'Disallow: /styleguide/',
    ...(sitemap === undefined ? [] : ['', `Sitemap: ${sitemap}`]),
    '',
  ].join('\n');
}
