import { type Citation, toPartialDate } from './citation.ts';
import { formatDate } from './partial-date.ts';
import { toLine } from './to-line.ts';
import { citing } from '#text/citing.ts';

/**
 * A note after the manner of the Chicago Manual of Style:
 * `OSCE Permanent Council, “Title”, PC.DEC/1202, 10 March 2016, CBM 8, https://www.osce.org/pc/227281.`
 */
export function toChicago(citation: Citation): string {
  const { title, locator, URL } = citation;
  const named = isSupplied(title) ? title : `“${title.replaceAll('“', '‘').replaceAll('”', '’')}”`;
  const parts = [authorsOf(citation), named, whatItIs(citation), dateOf(citation), locator, URL];
  return finish(`${listed(parts)}.`, citation);
}

/**
 * A note after the manner of OSCOLA:
 * `OSCE Permanent Council, ‘Title’ (10 March 2016) PC.DEC/1202, CBM 8 <https://www.osce.org/pc/227281>`
 */
export function toOscola(citation: Citation): string {
  const { title, number, locator, URL } = citation;
  const what = number === undefined ? whatItIs(citation) : undefined;
  const parts = [
    `${authorsOf(citation)}, ${isSupplied(title) ? title : `‘${title}’`}`,
    `(${listed([what, dateOf(citation)])})`,
    listed([number, locator]),
    URL && `<${URL}>`,
  ];
  return finish(parts.filter(Boolean).join(' '), citation);
}

/** In square brackets: words that stand on no document are not quoted. */
const isSupplied = (title: string) => title.startsWith('[') && title.endsWith(']');

const authorsOf = ({ author }: Citation) => author.map(({ literal }) => literal).join(', ');

const dateOf = ({ issued }: Citation) =>
  issued === undefined ? citing.noDate : formatDate(toPartialDate(issued));

/** The site for a page; for a document its symbol, else its kind. */
const whatItIs = (citation: Citation) =>
  citation['container-title'] ?? citation.number ?? citation.genre?.toLowerCase();

const listed = (parts: readonly (string | undefined)[]) => parts.filter(Boolean).join(', ');

/** In square brackets stands what must be said whenever it is cited. */
function finish(text: string, { note, URL }: Citation): string {
  const remarks = [note, URL?.startsWith('/') && citing.relativeAddress].filter(Boolean).join(' ');
  return toLine(remarks === '' ? text : `${text} [${remarks}]`);
}
