/** The full address of a page; its path alone where the site has not been told at which address it is published. */
export function addressOnSite(path: string, site: URL | undefined): string {
  return site === undefined ? path : new URL(path, site).href;
}
