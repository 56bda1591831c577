import { DomUtils, parseDocument } from 'htmlparser2';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { parse as parseCsv } from 'csv-parse/sync';
import { atomFeed } from '#exports/atom-feed.ts';
import { calendarIcs } from '#exports/calendar-ics.ts';
import { toBibtex } from '#exports/citation-bibtex.ts';
import { toCslJson } from '#exports/citation-csl.ts';
import { toRis } from '#exports/citation-ris.ts';
import { csvOf } from '#exports/csv.ts';
import { dataTables } from '#exports/data-files.ts';
import { editionOf } from '#exports/edition-of.ts';
import { entryMarkdown } from '#markdown/entry-markdown.ts';
import { calendarEvents } from '#model/calendar.ts';
import { citationsOf } from '#model/citations-of.ts';
import { contentChanges } from '#model/content-changes.ts';
import { type Facts, factsOf } from '#model/facts.ts';
import { feedScopes } from '#model/feed-scopes.ts';
import type { Graph } from '#model/graph.ts';
import type { History } from '#model/history.ts';
import { entryJsonLd } from '#views/json-ld-of-entry.ts';
import { jsonLdText } from '#views/json-ld-text.ts';
import { pageOfEntry } from '#views/page-of-entry.ts';

const onSite = (path: string) => `https://this-site.invalid${path}`;

/** All tables go through one writer; these hold every text that an author writes. */
const tables = dataTables.filter(({ name }) => ['cbms', 'documents', 'meetings', 'claims'].includes(name));

/** What is wrong with the files for download that are made of a graph, judged by their formats and not by our writers. */
export function exportFaults(graph: Graph): string[] {
  const facts = factsOf(graph);
  const citations = [...graph.cbms.all, ...graph.documents.all, ...graph.organisations.all].flatMap(
    (entry) => {
      const { main, entry: page, claims } = citationsOf(entry, facts);
      return [main, page, ...claims.map(({ citation }) => citation)];
    },
  );
  return [
    ...bibtexFaults(toBibtex(citations), citations.length),
    ...risFaults(toRis(citations), citations.length),
    ...jsonFaults('CSL-JSON', toCslJson(citations)),
    ...tables.flatMap((table) => csvFaults(csvOf(table, facts, editionOf()))),
    ...atomFaults(facts, graph),
    ...calendarFaults(calendarIcs(calendarEvents(facts, historyOf(graph)), onSite)),
    ...graph.cbms.all.flatMap((entry) => {
      const text = jsonLdText(
        { '@context': 'https://schema.org', '@graph': [entryJsonLd(entry, facts)] },
        onSite,
      );
      return [
        ...jsonFaults('JSON-LD', text),
        ...(text.includes('<') ? ['JSON-LD that may end its script'] : []),
      ];
    }),
    ...graph.cbms.all.flatMap((entry) =>
      markdownFaults(entryMarkdown(pageOfEntry(entry, facts), entry.url, entry.body, onSite)),
    ),
  ];
}

function bibtexFaults(text: string, count: number): string[] {
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

function risFaults(text: string, count: number): string[] {
  const lines = text.split('\r\n').filter((line) => line !== '');
  return [
    ...lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- [^\r\n]*$/.test(line)).map((line) => `RIS line ${line}`),
    ...(lines.filter((line) => line.startsWith('ER  - ')).length === count
      ? []
      : ['RIS with records more or fewer']),
  ];
}

function jsonFaults(format: string, text: string): string[] {
  try {
    JSON.parse(text);
    return [];
  } catch {
    return [`${format} that is no JSON`];
  }
}

function csvFaults(text: string): string[] {
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

/** Every entry as if it had been added on one day. */
const historyOf = (graph: Graph): History =>
  new Map(
    graph.entries.map(({ file, title = file }: { file: string; title?: string }) => [
      file.replace(/\.\w+$/, ''),
      [{ commit: 'a', on: '2026-02-01', at: '2026-02-01T10:00:00Z', summary: title, kind: 'added' as const }],
    ]),
  );

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

function atomFaults(facts: Facts, graph: Graph): string[] {
  const changes = contentChanges(historyOf(graph), graph);
  return feedScopes(facts)
    .slice(0, 1)
    .flatMap((scope) => {
      const document = parseDocument(atomFeed(scope, changes, onSite), { xmlMode: true });
      return DomUtils.getElementsByTagName('*', document)
        .filter(
          ({ name, attribs }) =>
            !atomElements.has(name) || (attribs.href !== undefined && !attribs.href.startsWith('https://')),
        )
        .map(({ name }) => `Atom <${name}>`);
    });
}

const calendarLines =
  /^(?:BEGIN|END|VERSION|PRODID|METHOD|NAME|X-WR-CALNAME|X-WR-CALDESC|UID|SEQUENCE|DTSTAMP|DTSTART|DTEND|X-MICROSOFT-(?:CDO-[A-Z-]+|MSNCALENDAR-ALLDAYEVENT)|X-ALT-DESC|SUMMARY|LOCATION|DESCRIPTION|URL|CATEGORIES|TRANSP|RRULE|LAST-MODIFIED|CREATED)[;:]/;

function calendarFaults(text: string): string[] {
  const lines = text
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter((line) => line !== '');
  return lines
    .filter((line) => !calendarLines.test(line) || /[\n\r]/.test(line))
    .map((line) => `iCalendar line ${line}`);
}

const markdownParser = unified().use(remarkParse).use(remarkGfm);

function markdownFaults(text: string): string[] {
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
