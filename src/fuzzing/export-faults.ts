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
import {
  atomFaults,
  bibtexFaults,
  calendarFaults,
  csvFaults,
  jsonFaults,
  markdownFaults,
  risFaults,
  scriptDataFaults,
} from './format-faults.ts';

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
    ...feedFaults(facts, graph),
    ...calendarFaults(calendarIcs(calendarEvents(facts, historyOf(graph)), onSite)),
    ...graph.cbms.all.flatMap((entry) => {
      const text = jsonLdText(
        { '@context': 'https://schema.org', '@graph': [entryJsonLd(entry, facts)] },
        onSite,
      );
      return scriptDataFaults(text);
    }),
    ...graph.cbms.all.flatMap((entry) =>
      markdownFaults(entryMarkdown(pageOfEntry(entry, facts), entry.url, entry.body, onSite)),
    ),
  ];
}

/** Every entry as if it had been added on one day. */
const historyOf = (graph: Graph): History =>
  new Map(
    graph.entries.map(({ file, title = file }: { file: string; title?: string }) => [
      file.replace(/\.\w+$/, ''),
      [{ commit: 'a', on: '2026-02-01', at: '2026-02-01T10:00:00Z', summary: title, kind: 'added' as const }],
    ]),
  );

function feedFaults(facts: Facts, graph: Graph): string[] {
  const changes = contentChanges(historyOf(graph), graph);
  return feedScopes(facts)
    .slice(0, 1)
    .flatMap((scope) => atomFaults(atomFeed(scope, changes, onSite)));
}
