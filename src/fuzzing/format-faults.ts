/** Judges of the files for download, by their formats and not by our writers. */
import { parse as parseCsv } from 'csv-parse/sync';
import { DomUtils, parseDocument } from 'htmlparser2';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** What in a BibTeX file opens, closes or adds something that is not there. */
export function bibtexFaults(text: string, count: number): string[] {
  let depth = 0;
  for (const sign of text) {
    depth += Number(sign === '{') - Number(sign === '}');
    if (depth < 0) return ['BibTeX closes a brace that nothing opens'];
  }
  const records = text.match(/^@[a-z]+\{/gm)?.length ?? 0;
  const odd = text
    .split('\n')
    .filter((line) => !/^(?:@[a-z]+\{[\w:.-]+,|  [a-z]+ = \{.*\},|\}|)$/.test(line));
  return [
    ...(depth === 0 ? [] : ['BibTeX leaves a brace open']),
    ...(records === count ? [] : [`BibTeX with ${String(records)} records for ${String(count)}`]),
    ...odd.map((line) => `BibTeX line ${line}`),
  ];
}

/** What in a RIS file is no line of the format, or a record too many or too few. */
export function risFaults(text: string, count: number): string[] {
  const lines = text.split('\r\n').filter((line) => line !== '');
  return [
    ...lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- [^\r\n]*$/.test(line)).map((line) => `RIS line ${line}`),
    ...(lines.filter((line) => line.startsWith('ER  - ')).length === count
      ? []
      : ['RIS with records more or fewer']),
  ];
}

/** Whether a text is no JSON. */
export function jsonFaults(format: string, text: string): string[] {
  try {
    JSON.parse(text);
    return [];
  } catch {
    return [`${format} that is no JSON`];
  }
}

/** What in the data of a page could end the script element that it stands in. */
export const scriptDataFaults = (text: string): string[] => [
  ...jsonFaults('JSON-LD', text),
  ...(text.includes('<') ? ['JSON-LD that may end its script'] : []),
];

/** What in a CSV file a spreadsheet would run, or no parser reads. */
export function csvFaults(text: string): string[] {
  try {
    const rows = parseCsv(text, { record_delimiter: '\r\n', relax_column_count: false });
    return rows
      .flat()
      .filter((cell) => /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell) && !/^-?\d+$/.test(cell))
      .map((cell) => `CSV cell ${cell}`);
  } catch (error) {
    return [`CSV that no parser reads: ${String(error)}`];
  }
}

const atomElements = new Set([
  'feed',
  'id',
  'title',
  'subtitle',
  'updated',
  'rights',
  'author',
  'name',
  'link',
  'entry',
  'summary',
  'category',
]);

/** What in an Atom feed is no part of the format. */
export function atomFaults(text: string): string[] {
  return DomUtils.getElementsByTagName('*', parseDocument(text, { xmlMode: true }))
    .filter(
      ({ name, attribs }) =>
        !atomElements.has(name) || (attribs.href !== undefined && !attribs.href.startsWith('https://')),
    )
    .map(({ name }) => `Atom <${name}>`);
}

const calendarLines =
  /^(?:BEGIN|END|VERSION|PRODID|METHOD|NAME|X-WR-CALNAME|X-WR-CALDESC|UID|SEQUENCE|DTSTAMP|DTSTART|DTEND|X-MICROSOFT-(?:CDO-[A-Z-]+|MSNCALENDAR-ALLDAYEVENT)|X-ALT-DESC|SUMMARY|LOCATION|DESCRIPTION|URL|CATEGORIES|TRANSP|RRULE|LAST-MODIFIED|CREATED)[;:]/;

/** What in an iCalendar file is no line of it. */
export function calendarFaults(text: string): string[] {
  const lines = text
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter((line) => line !== '');
  return lines
    .filter((line) => !calendarLines.test(line) || /[\n\r]/.test(line))
    .map((line) => `iCalendar line ${line}`);
}

const markdownParser = unified().use(remarkParse).use(remarkGfm);

/** What in a Markdown file would become HTML, an image or a link elsewhere. */
export function markdownFaults(text: string): string[] {
  const faults: string[] = [];
  visit(markdownParser.parse(text), (node) => {
    // remark-gfm takes even an escaped `www\\.a` for a link, which no other reader does; such a link has no place.
    if (node.position === undefined) return;
    if (node.type === 'html') faults.push(`Markdown with HTML ${node.value}`);
    if ((node.type === 'link' || node.type === 'definition') && !mayBeLinked(node.url))
      faults.push(`Markdown with a link to ${node.url}`);
    if (node.type === 'image') faults.push('Markdown with an image');
  });
  return faults;
}

const mayBeLinked = (url: string): boolean => /^(?:https:\/\/|\/(?!\/)|#)/i.test(url);
