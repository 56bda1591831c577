import { extname } from 'node:path';

/** The types of all files of the site, by the end of their names. All but the pictures `png` are text in UTF-8. */
export const typeByEnding: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  txt: 'text/plain',
  csv: 'text/csv',
  md: 'text/markdown',
  ics: 'text/calendar',
  json: 'application/json',
  xml: 'application/xml',
  svg: 'image/svg+xml',
  png: 'image/png',
  webmanifest: 'application/manifest+json',
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
};

/** The types of files whose last ending says too little, as expressions that both Node.js and nginx read. */
export const typeByPath: readonly (readonly [path: string, type: string])[] = [
  ['\\.csl\\.json$', 'application/vnd.citationstyles.csl+json'],
  ['\\.schema\\.json$', 'application/schema+json'],
  ['/feeds/.+\\.xml$', 'application/atom+xml'],
  ['/opensearch\\.xml$', 'application/opensearchdescription+xml'],
];

export const unknownType = 'application/octet-stream';

/** The whole type of a file, or of the page at an address: `text/html; charset=utf-8` */
export function contentTypeOf(path: string): string {
  const [, special] = typeByPath.find(([pattern]) => new RegExp(pattern).test(path)) ?? [];
  const ending = path.endsWith('/') ? 'html' : extname(path).slice(1);
  const type = special ?? typeByEnding[ending] ?? unknownType;
  return type === 'image/png' || type === unknownType ? type : `${type}; charset=utf-8`;
}
