// What browsers are asked to refuse, said once. It reaches them twice, and they obey both:
// - the policy of the site, a header that is the same at every address, because static hosts join what several of their
//   rules say of one header; it also governs the workers, of which each answers for its own file;
// - the policy of the page, an element in its head, which leaves of the first only what that page needs, and which
//   holds as well where the host sends no headers.

/** What a page may need beyond its own text, styles, pictures and scripts. */
export type PageNeed = 'worker';

type Policy = Readonly<Record<string, string>>;

/** Of every page. Nothing inline, nothing from elsewhere, no text that becomes code. */
const ofEveryPage: Policy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'manifest-src': "'self'",
  // These two do not fall back to default-src.
  'base-uri': "'none'",
  'form-action': "'self'",
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
};

const openings: Readonly<Record<PageNeed, Policy>> = {
  // The one policy that there may be is in src/client/allow-own-workers.ts.
  worker: { 'worker-src': "'self'", 'trusted-types': 'default' },
};

/**
 * Requests by scripts, to the site itself. Most pages make none, but browsers hold tools of their owner to the policy of a page
 * as well: a checker could not read robots.txt from it, and would take it for one that is not there.
 */
const ownData: Policy = { 'connect-src': "'self'" };

/** Of every page and worker together, and what only a header may say. */
const ofTheSite: Policy = {
  ...ofEveryPage,
  ...openings.worker,
  ...ownData,
  // For the worker of the search: Pagefind is WebAssembly. No page has it, and a worker does not take it from its page.
  'script-src': "'self' 'wasm-unsafe-eval'",
  'frame-ancestors': "'none'",
};

/** The policy that a page carries in its head. */
export const pagePolicy = (needs: readonly PageNeed[] = []): string =>
  textOf(needs.reduce((policy, need) => ({ ...policy, ...openings[need] }), { ...ofEveryPage, ...ownData }));

/**
 * The policy that every answer carries as a header.
 * @param isSecure whether the site is served over TLS. A server on a reader's own machine is not, and a browser that
 * is told to take it for one finds nothing.
 */
export const sitePolicy = (isSecure: boolean): string =>
  textOf(ofTheSite) + (isSecure ? '; upgrade-insecure-requests' : '');

const textOf = (policy: Policy): string =>
  Object.entries(policy)
    .map(([directive, value]) => `${directive} ${value}`)
    .join('; ');
