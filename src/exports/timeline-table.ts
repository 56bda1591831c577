import { z } from 'zod';
import { type EventLine, linesOf } from '#model/event-lines.ts';
import { eventKinds, kindsOf } from '#model/events.ts';
import { partialDate } from '#schema/primitives.ts';
import { checks } from '#schema/vocabularies.ts';
import { dataFile } from '#text/data.ts';
import { dataTable } from './data-table.ts';

/** Everything dated, one row an event, oldest first. */
export const timelineTable = dataTable({
  name: 'timeline',
  ...dataFile.timeline,
  key: ['url'],
  row: z.strictObject({
    on: partialDate.describe('When it happened, or began.'),
    until: partialDate.optional().describe('When it ended, where it lasted.'),
    body: z.string().describe('The id of the organisation or process; bilateral, or no-single-body.'),
    kinds: z.array(z.enum(eventKinds)).describe('What sort of thing happened, the weightiest first.'),
    text: z
      .string()
      .describe('What is recorded of it; what several entries say is parted by a vertical bar.'),
    checked: z.enum(checks).optional().describe('How the first record of it was checked.'),
    url: z.string().describe('Where it is recorded first on this site.'),
    urls: z.array(z.string()).describe('Every place where it is recorded.'),
  }),
  rows: ({ events, graph }) =>
    events().map((event) => {
      const lines = linesOf(event, graph);
      return {
        on: event.on,
        until: event.until,
        body: event.body,
        kinds: kindsOf(event),
        text: lines.map(textOf).join(' | '),
        checked: lines[0]?.checked,
        url: event.records[0].url,
        urls: event.records.map(({ url }) => url),
      };
    }),
});

/** `Adopted: OSCE CBM 12, OSCE CBM 13`; a text that speaks for itself stands alone. */
function textOf({ text, places }: EventLine): string {
  const names = places.flatMap(({ name }) => name ?? []);
  return names.length === 0 ? text : `${text.replace(/\.$/, '')}: ${names.join(', ')}`;
}
