import type { Graph } from '#model/graph.ts';
import { groupBy } from '#model/groups.ts';
import { meetingDates } from '#model/meeting-dates.ts';
import { compareDates } from '#model/partial-date.ts';
import { count } from '#text/count.ts';
import { coverage } from '#text/coverage.ts';
import { collection, collectionLead, label } from '#text/en.ts';
import type { PageView, Section } from './page.ts';

/** All meetings, by process, oldest first. */
export function meetingIndex(graph: Graph): PageView {
  const delegations = new Map(
    [...groupBy(graph.positions, ({ data }) => data.meeting)].map(([meeting, own]) => [
      meeting,
      own.map(({ data }) => data.delegation),
    ]),
  );
  const withinSession = new Map(
    [...groupBy(graph.meetings, ({ data }) => data.session)].map(([session, own]) => [
      session,
      own.map(({ id }) => id),
    ]),
  );
  const byProcess = [...groupBy(graph.meetings, ({ data }) => data.process)].sort(
    ([a], [b]) =>
      Number(!isProcess(a, graph)) - Number(!isProcess(b, graph)) ||
      (a ?? 'zz').localeCompare(b ?? 'zz', 'en'),
  );
  return {
    title: collection.meetings,
    lead: collectionLead.meetings,
    description: collectionLead.meetings,
    breadcrumbs: [],
    sections: byProcess.map(([process, meetings]): Section => {
      const name =
        process === undefined ? label.otherMeetings : graph.organisations.get(process).data.names.short;
      return {
        id: process ?? 'other',
        heading: name,
        blocks: [
          {
            type: 'table',
            table: {
              caption: name,
              columns: [label.meeting, label.dates, label.coverage, label.positions],
              rows: meetings
                .toSorted((a, b) => compareDates(a.data.from, b.data.from))
                .map(({ id, url, data }) => {
                  const positions = new Set(
                    [id, ...(withinSession.get(id) ?? [])].flatMap((at) => delegations.get(at) ?? []),
                  ).size;
                  return {
                    cells: [
                      [{ text: data.title, href: url }],
                      [meetingDates(data) ?? label.absent],
                      [coverage[data.coverage]],
                      [positions === 0 ? label.noRecord : count.delegations(positions)],
                    ],
                  };
                }),
            },
          },
        ],
      };
    }),
  };
}

/** Processes of the United Nations come before other bodies. */
const isProcess = (id: string | undefined, { organisations }: Graph): boolean =>
  id !== undefined && organisations.get(id).data.kind === 'un-process';
