import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';

/** Where the build leaves the site, seen from the folder in which npm runs its scripts. */
export const builtSite = 'dist';

export type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

/** One HTML file of the built site. */
export interface BuiltPage {
  /** `/cbms/osce/cbm-8/`, or `/404.html` */
  readonly address: string;
  readonly html: string;
  /** In the order of the document. */
  readonly elements: readonly Element[];
  readonly ids: ReadonlySet<string>;
}

/** Every HTML file of the built site, by address. */
export function readBuiltPages(): BuiltPage[] {
  const files = globSync('**/*.html', { cwd: builtSite }).sort();
  if (files.length === 0) throw new Error(`There is no page in ${builtSite}/. Build the site: npm run build`);
  return files.map((file) => parsePage(addressOf(file), readFileSync(join(builtSite, file), 'utf8')));
}

/** A page from its HTML. */
export function parsePage(address: string, html: string): BuiltPage {
  const elements = DomUtils.getElementsByTagName('*', parseDocument(html));
  const ids = new Set(elements.map(({ attribs }) => attribs.id).filter((id) => id !== undefined));
  return { address, html, elements, ids };
}

/** The elements of these names, in the order of the document. */
export function elementsNamed(page: BuiltPage, ...names: readonly string[]): Element[] {
  return page.elements.filter(({ name }) => names.includes(name));
}

/** What is read out: the text inside, with single spaces. */
export const textOf = (element: Element): string => DomUtils.textContent(element).replace(/\s+/g, ' ').trim();

/** What a check finds wrong, each with the address of its page before it. */
export function problemsOn(pages: readonly BuiltPage[], check: (page: BuiltPage) => string[]): string[] {
  return pages.flatMap((page) => check(page).map((problem) => `${page.address} ${problem}`));
}

/** `cbms/index.html` → `/cbms/` */
function addressOf(file: string): string {
  return `/${file.replaceAll('\\', '/')}`.replace(/\/index\.html$/, '/');
}
