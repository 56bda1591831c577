import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type BuiltPage, builtSite, elementsNamed, problemsOn } from './built-pages.ts';

const origin = 'https://this-site.invalid';

/** What a page links to, in the order of the document. */
export const linksOn = (page: BuiltPage): string[] =>
  elementsNamed(page, 'a', 'area').map(({ attribs }) => attribs.href ?? '');

/** Everything else that a page names: files, forms, pictures, what machines are told of it. */
export const namedBy = (page: BuiltPage): string[] =>
  page.elements
    .flatMap(({ name, attribs }) => [
      ...(name === 'a' || name === 'area' ? [] : [attribs.href]),
      attribs.src,
      attribs.action,
      attribs.formaction,
      attribs.poster,
      ...(attribs.srcset?.split(',').map((candidate) => candidate.trim().split(/\s/)[0]) ?? []),
    ])
    .filter((address) => address !== undefined);

/** The links of the site's own that lead to no page or file, or to no place on it. */
export class SiteLinks {
  readonly #pages: ReadonlyMap<string, BuiltPage>;

  constructor(pages: readonly BuiltPage[]) {
    this.#pages = new Map(pages.map((page) => [page.address, page]));
  }

  /** Whether an address, as it stands at another, leads nowhere. Outside addresses are not looked at. */
  isBroken(address: string, at: string): boolean {
    const url = URL.parse(address, origin + at);
    if (url === null) return true;
    if (url.origin !== origin) return false;
    const path = decodeURI(url.pathname);
    const page = this.#pages.get(path);
    if (page === undefined) return path.endsWith('/') || !existsSync(join(builtSite, path));
    return url.hash !== '' && !page.ids.has(decodeURIComponent(url.hash.slice(1)));
  }

  /** The broken ones on every page, each after the address of its page. */
  brokenOn(addressesOf: (page: BuiltPage) => string[]): string[] {
    return problemsOn([...this.#pages.values()], (page) =>
      addressesOf(page).filter((address) => this.isBroken(address, page.address)),
    );
  }

  /** The pages meant for readers that no way of links from home leads to. */
  orphans(): string[] {
    const reached = new Set(['/']);
    // A set is walked over what is added to it on the way.
    for (const address of reached) {
      const page = this.#pages.get(address);
      for (const link of page === undefined ? [] : linksOn(page)) {
        const url = URL.parse(link, origin + address);
        if (url?.origin === origin) reached.add(decodeURI(url.pathname));
      }
    }
    return [...this.#pages.values()]
      .filter((page) => !reached.has(page.address) && !isUnlisted(page))
      .map(({ address }) => address);
  }
}

/** Whether a page asks search engines to leave it out. */
const isUnlisted = (page: BuiltPage): boolean =>
  elementsNamed(page, 'meta').some(
    ({ attribs }) => attribs.name === 'robots' && attribs.content === 'noindex',
  );
