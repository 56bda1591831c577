/**
 * Whether an address is that of a worker that the build has made: `/_astro/search-worker-CA5IM68r.js` on the origin of the
 * page, also below the folder of a copy.
 */
export function isOwnWorker(address: string, origin: string): boolean {
  if (!URL.canParse(address, origin)) return false;
  const url = new URL(address, origin);
  return url.origin === origin && /^(?:\/[^/]+)*\/_astro\/[a-z-]+-worker-[\w-]+\.js$/.test(url.pathname);
}
