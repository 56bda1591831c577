import { sitePolicy } from './security-policy.ts';

export type Headers = Readonly<Record<string, string>>;

/** Headers of the answers whose address begins so, also below the folder of a frozen copy or of a base path. */
export interface HeaderRule {
  /** `/data/` is a folder and all that is in it, `/calendar.ics` a file, `/@` every address that begins so. */
  readonly path: string;
  readonly headers: Headers;
  /** Whether it is left to servers that take one rule of many: a host with `_headers` joins what all of them say. */
  readonly isForServers?: boolean;
}

/**
 * The headers of every answer, of pages and files alike: a worker, for one, runs only if its file has those of its page.
 * There is no X-Frame-Options: every browser that runs this site's scripts obeys `frame-ancestors`.
 */
export const headersOfEveryAnswer = (isSecure: boolean): Headers => ({
  'Content-Security-Policy': sitePolicy(isSecure),
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Opener-Policy': 'same-origin',
  // Programs of other sites read the open data all the same: this keeps out what is embedded, not what is asked by CORS.
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': `clipboard-write=(self), ${neverUsed.map((feature) => `${feature}=()`).join(', ')}`,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  // Without `preload`: that enters a whole domain in a list in every browser, which its owner alone can decide.
  ...(isSecure && { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' }),
});

/**
 * What would reach a reader's devices, place, money or interests. No page asks for any of it, and no script from elsewhere runs
 * that could; the list is short because every answer carries it, some forty for a first search.
 */
const neverUsed = [
  'browsing-topics',
  'camera',
  'clipboard-read',
  'display-capture',
  'geolocation',
  'hid',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
];

/** The same content is at the same address for ever: its name holds the fingerprint of what is in it, or the day of a release. */
const kept: Headers = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** Open data: any program on any site may read it, without credentials, of which there are none here. */
const open: Headers = { 'Access-Control-Allow-Origin': '*' };

const keptPaths = ['/_astro/', '/pagefind/index/', '/pagefind/fragment/'];
const openPaths = ['/data/', '/schemas/', '/cite/', '/feeds/', '/changes/', '/calendar.ics', '/llms.txt'];

/** What some answers carry besides. No header is named above and here: hosts would join the two into one that is void. */
export const headerRules: readonly HeaderRule[] = [
  ...keptPaths.map((path) => ({ path, headers: kept })),
  // Frozen copies. They hold folders of the rules above, so that `_headers` would say it twice of what is in these.
  { path: '/@', headers: kept, isForServers: true },
  ...openPaths.map((path) => ({ path, headers: open })),
];

/** What an answer carries for which no rule says otherwise. Hosts of static files do the same unasked. */
export const headersUnlessRuled: Headers = { 'Cache-Control': 'no-cache' };

/** The headers of one answer: `/data/v1/cbms.json`, `/@2026-12-01/data/v1/cbms.json` */
export const headersOf = (path: string, isSecure: boolean): Headers => ({
  ...headersOfEveryAnswer(isSecure),
  ...headersUnlessRuled,
  ...headersRuledFor(path),
});

function headersRuledFor(path: string): Headers {
  const below = path.replace(/^\/[^/]+(?=\/)/, '');
  const rules = headerRules.filter((rule) => path.startsWith(rule.path) || below.startsWith(rule.path));
  return Object.fromEntries(rules.flatMap(({ headers }) => Object.entries(headers)));
}
