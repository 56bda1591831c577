import { z } from 'zod';
import { type EventLine, linesOf } from '#model/event-lines.ts';
import { eventKinds, kindsOf } from '#model/events.ts';
import { entryId, partialDate } from '#schema/primitives.ts';
import { checks } from '#schema/vocabularies.ts';
import { dataFile } from '#text/data.ts';
import { dataTable } from './data-table.ts';

/** Everything dated, each event once, oldest first. */
export const timelineTable = dataTable({
  name: 'timeline',
  ...dataFile.timeline,
  key: ['url'],
  row: z.strictObject({
    on: partialDate.describe('When it happened, or began.'),
    until: partialDate.optional().describe('The last day, for a span.'),
    body: entryId.describe(
      'The id of the organisation or process; bilateral for a matter between named parties; no-single-body where no single one has it.',
    ),
    kinds: z.array(z.enum(eventKinds)).describe('What sort of thing happened, the weightiest first.'),
    text: z
      .array(z.string())
      .describe(
        'What is recorded of it, one text for each thing said, with what it is said of where several share it.',
      ),
    checked: z.enum(checks).describe('How the first text was checked; of several records the weakest check.'),
    url: z.string().describe('The address at which it is first recorded on this site.'),
    urls: z.array(z.string()).describe('Every address at which it is recorded.'),
  }),
  rows: ({ events, graph }) =>
    events().map((event) => {
      const lines = linesOf(event, graph);
      return {
        on: event.on,
        until: event.until,
        body: event.body,
        kinds: kindsOf(event),
        text: lines.map(textOf),
        checked: lines[0]?.checked ?? 'unchecked',
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
