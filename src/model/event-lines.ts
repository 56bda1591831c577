import { checks, type Checked } from '#schema/vocabularies.ts';
import { timeline } from '#text/timeline.ts';
import { adoptionOf } from './adoption.ts';
import type { EventRecord, TimelineEvent } from './events.ts';
import type { Graph } from './graph.ts';
import { groupBy } from './groups.ts';
import { compareIds } from './table.ts';
import { titleOf } from './titles.ts';

/** One thing said of an event: by one record, or in the same words by several. */
export interface EventLine {
  readonly text: string;
  /** Where it is recorded. A text that does not say of what it speaks has the names of what it speaks of. */
  readonly places: readonly { readonly url: string; readonly name?: string }[];
  /** The weakest check among the records. */
  readonly checked: Checked;
}

/** What is recorded of an event, line by line; records that say the same share a line, and none is left out. */
export function linesOf({ records }: TimelineEvent, graph: Graph): EventLine[] {
  return [...groupBy(records, (record) => textOf(record, graph))].map(([text, own]) => ({
    text,
    places: own
      .map((record) => ({ url: record.url, ...namesIn(record, own, graph) }))
      .sort((a, b) => compareIds(a.name ?? '', b.name ?? '')),
    checked: checks[Math.max(...own.map((record) => checks.indexOf(checkOf(record))))] ?? 'unchecked',
  }));
}

/** The measures of one status share a line, so its text is the status alone. */
function textOf({ kind, entry, claim }: EventRecord, graph: Graph): string {
  if (entry.collection === 'cbms' && kind === 'adoption') return adoptionOf(entry);
  if (entry.collection === 'meetings') {
    const { title, place, planned } = entry.data;
    return [timeline.asPlanned(title, planned), place].filter(Boolean).join(', ');
  }
  if (entry.collection === 'networks' && claim !== undefined) return `${entry.data.title}: ${claim.text}`;
  return claim?.text ?? titleOf(entry, graph);
}

/** `OSCE CBM 8`; the only measure of an adoption has its title too. */
function namesIn({ kind, entry }: EventRecord, own: readonly EventRecord[], graph: Graph) {
  if (entry.collection === 'cbms')
    return { name: kind === 'adoption' && own.length === 1 ? titleOf(entry, graph) : entry.data.designation };
  if (own.length === 1) return {};
  return { name: entry.collection === 'organisations' ? entry.data.names.short : titleOf(entry, graph) };
}

function checkOf({ entry, claim }: EventRecord): Checked {
  if (claim !== undefined) return claim.checked;
  return entry.collection === 'documents' ? entry.data.checked : 'unchecked';
}
