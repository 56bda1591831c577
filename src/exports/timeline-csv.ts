import { stringify } from 'csv-stringify/sync';
import { type EventLine, linesOf } from '#model/event-lines.ts';
import { kindsOf, type TimelineEvent } from '#model/events.ts';
import type { Graph } from '#model/graph.ts';

export const timelineColumns = ['on', 'until', 'body', 'kinds', 'text', 'checked', 'url', 'urls'] as const;

/**
 * One row an event, RFC 4180, in the order given. `url` is where it is first recorded, `urls` every place. Several values
 * in a cell have spaces between them. Cells that a spreadsheet would run are quoted with '.
 */
export function timelineCsv(events: readonly TimelineEvent[], graph: Graph): string {
  const rows = events.map((event) => {
    const lines = linesOf(event, graph);
    return [
      event.on,
      event.until ?? '',
      event.body,
      kindsOf(event).join(' '),
      lines.map(textOf).join(' | '),
      lines[0]?.checked ?? '',
      event.records[0].url,
      event.records.map(({ url }) => url).join(' '),
    ];
  });
  return stringify([[...timelineColumns], ...rows], { record_delimiter: '\r\n', escape_formulas: true });
}

/** `Adopted: OSCE CBM 12, OSCE CBM 13`; a text that speaks for itself stands alone. */
function textOf({ text, places }: EventLine): string {
  const names = places.flatMap(({ name }) => name ?? []);
  return names.length === 0 ? text : `${text.replace(/\.$/, '')}: ${names.join(', ')}`;
}
