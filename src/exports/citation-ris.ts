import { type Citation, toPartialDate } from '#model/citation.ts';
import { nameWithoutCommas } from '#model/citation-name.ts';
import { toLine } from '#model/to-line.ts';

/** Citations as a RIS file: one line a tag, lines ended by CR LF, records parted by an empty line. */
export const toRis = (citations: readonly Citation[]): string => citations.map(record).join('\r\n');

function record(citation: Citation): string {
  const { id, type, title, author, issued, genre, number, URL, language, abstract, note, annote } = citation;
  const date = issued && toPartialDate(issued);
  return [
    // Zotero takes the generic type for a journal article, so what is no page is a report, with its kind in M3.
    ['TY', type === 'webpage' ? 'ELEC' : 'RPRT'],
    ['ID', id],
    ...author.map(({ literal }) => ['AU', nameWithoutCommas(literal)] as const),
    ['TI', title],
    ['T2', citation['container-title']],
    ['DA', date && risDate(date)],
    ['PY', date?.slice(0, 4)],
    ['SN', number],
    ['M3', genre],
    ['UR', URL],
    ['LA', language],
    ['AB', abstract],
    ['N1', note],
    ['RN', annote],
    ['ER', ''],
  ]
    .map(([tag = '', value]) => (value === undefined ? '' : `${tag}  - ${toLine(value)}\r\n`))
    .join('');
}

/** `2016-03` → `2016/03//`: year, month, day and a remark, each empty where it is not known. */
function risDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}/${month}/${day}/`;
}
