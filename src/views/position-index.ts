import type { Facts } from '#model/facts.ts';
import { compareDates, formatSpan } from '#model/partial-date.ts';
import { collection, collectionLead, phrase } from '#text/en.ts';
import { matrix } from '#text/matrix.ts';
import type { PageView, Section } from './page.ts';

/** All positions, by meeting, oldest first. */
export function positionIndex({ graph, positionsAt }: Facts): PageView {
  const meetings = graph.meetings.all
    .map((meeting) => ({ meeting, positions: positionsAt(meeting) }))
    .filter(({ positions }) => positions.length > 0)
    .sort((a, b) => compareDates(a.meeting.data.from, b.meeting.data.from));
  return {
    title: collection.positions,
    lead: collectionLead.positions,
    description: collectionLead.positions,
    breadcrumbs: [],
    sections: [
      matrixSection,
      ...meetings.map(({ meeting, positions }): Section => {
        const { title, from, until } = meeting.data;
        const statements = positions.reduce((sum, { data }) => sum + data.statements.length, 0);
        const dates = from === undefined ? '' : `${formatSpan(from, until)}. `;
        return {
          id: meeting.id.replaceAll('/', '-'),
          heading: title,
          ...(from !== undefined && { short: formatSpan(from, until) }),
          intro: `${dates}${phrase.delegationsAndStatements(positions.length, statements)}`,
          blocks: [
            {
              type: 'links',
              columns: true,
              links: positions.map((position) => ({
                text: graph.delegations.get(position.data.delegation).data.name,
                href: position.url,
                detail: String(position.data.statements.length),
              })),
            },
          ],
        };
      }),
    ],
  };
}

const matrixSection: Section = {
  id: 'section_matrix',
  heading: matrix.title,
  blocks: [{ type: 'links', links: [{ text: matrix.whole, href: '/matrix/', detail: matrix.wholeDetail }] }],
};
