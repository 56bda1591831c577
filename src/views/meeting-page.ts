import type { Meeting } from '#model/entry.ts';
import type { Graph } from '#model/graph.ts';
import { compareDates, formatSpan } from '#model/partial-date.ts';
import { groupBy, type Statement } from '#model/statements.ts';
import { tallyOf } from '#model/tally.ts';
import { coverage, coverageMeaning, empty, label, meetingKind, phrase } from '#text/en.ts';
import { claimsAt } from './claim.ts';
import {
  breadcrumbsTo,
  claimSection,
  emptySection,
  factsFrom,
  linkSection,
  linkTo,
  pageOf,
  sectionsFrom,
  pagerIn,
} from './entry-parts.ts';
import type { Block, PageView, Section } from './page.ts';
import { countsOf, tallyLineView } from './question-page.ts';

/** The page of a meeting. `statements` are all statements of the site. */
export function meetingPage(meeting: Meeting, graph: Graph, statements: readonly Statement[]): PageView {
  const { data } = meeting;
  const own = statements.filter((statement) => statement.meeting === meeting);
  const within = graph.meetings.all.filter((other) => other.data.session === meeting.id);
  const ofSession = statements.filter((statement) => statement.meeting.data.session === meeting.id);
  const positions = graph.positions.all.filter((position) => position.data.meeting === meeting.id);
  const dates = data.from === undefined ? undefined : formatSpan(data.from, data.until);
  const process = data.process === undefined ? undefined : graph.organisations.get(data.process);
  return pageOf(meeting, graph, {
    title: data.title,
    kind: meetingKind[data.kind],
    ...(dates !== undefined && { lead: [dates, data.place].filter(Boolean).join(', ') }),
    description: phrase.discussedAt(
      [data.title, process?.data.names.short, dates].filter((part) => part !== undefined),
    ),
    breadcrumbs: breadcrumbsTo(
      'meetings',
      ...(process ? [{ text: process.data.names.short, href: process.url }] : []),
    ),
    facts: factsFrom([
      ['process', [process && linkTo(process, graph)]],
      ['session', [data.session === undefined ? undefined : linkTo(graph.meetings.get(data.session), graph)]],
      ['conveners', data.conveners.map((id) => linkTo(graph.delegations.get(id), graph))],
      ['dates', [dates ?? label.absent]],
      ['place', [data.place]],
      ['coverage', [`${coverage[data.coverage]}. ${data.coverageNote ?? coverageMeaning[data.coverage]}`]],
      [
        'statements',
        [own.length > 0 ? countsOf(own) : ofSession.length > 0 ? countsOf(ofSession) : undefined],
      ],
    ]),
    pager: pagerIn(chronological(meeting, graph), meeting, graph),
    sections: sectionsFrom([
      data.agenda.length > 0
        ? { id: 'agenda', heading: label.agenda, blocks: [{ type: 'list', items: data.agenda }] }
        : undefined,
      claimSection('claims', 'claims', claimsAt(meeting, graph, 'claims')),
      linkSection(
        'meetings',
        'sessionMeetings',
        within.map((other) => linkTo(other, graph, recordedAt(other, ofSession))),
      ),
      recordSection(own, ofSession, graph),
      linkSection(
        'positions',
        'positions',
        positions.map((position) => ({
          text: graph.delegations.get(position.data.delegation).data.name,
          href: position.url,
        })),
      ),
      linkSection(
        'documents',
        'documents',
        data.documents.map((id) => linkTo(graph.documents.get(id), graph)),
      ),
      claimSection('evidence', 'evidence', claimsAt(meeting, graph, 'evidence')),
    ]),
  });
}

/** What was said there, or at the meetings of the session; only where there is neither does the page say so. */
function recordSection(
  own: readonly Statement[],
  ofSession: readonly Statement[],
  graph: Graph,
): Section | undefined {
  if (own.length > 0) return statementsSection(own, graph);
  return ofSession.length > 0 ? undefined : emptySection('statements', 'tally', empty.meeting);
}

/** `136 statements by 35 delegations`, of one meeting of a session. */
function recordedAt(meeting: Meeting, ofSession: readonly Statement[]): string {
  const own = ofSession.filter((statement) => statement.meeting === meeting);
  return own.length === 0 ? label.noRecord : countsOf(own);
}

/** The meetings of the same process and sort, oldest first. */
function chronological({ data }: Meeting, graph: Graph): Meeting[] {
  return graph.meetings.all
    .filter(
      (other) =>
        other.data.process === data.process && (other.data.kind === 'session') === (data.kind === 'session'),
    )
    .sort((a, b) => compareDates(a.data.from, b.data.from));
}

function statementsSection(statements: readonly Statement[], graph: Graph): Section {
  return {
    id: 'statements',
    heading: label.tally,
    blocks: [...groupBy(statements, ({ question }) => question)].flatMap(([question, own]): Block[] => [
      { type: 'heading', text: question.data.title, href: question.url },
      { type: 'text', text: `${countsOf(own)}.` },
      { type: 'tally', lines: tallyOf(graph, own).map(tallyLineView) },
    ]),
  };
}
