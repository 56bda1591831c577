/**
 * What stands before every address of this copy of the site: nothing, `/pull-12` below a base path, `/@2026-12-01` in the
 * copy of a release. Every page names the manifest, which lies beside the first page.
 */
export function siteRoot(): string {
  const manifest = document.querySelector<HTMLLinkElement>('link[rel="manifest"]');
  return new URL('.', manifest?.href ?? location.origin).pathname.slice(0, -1);
}
