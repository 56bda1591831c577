import type { Meeting } from '#model/entry.ts';
import type { Facts } from '#model/facts.ts';
import type { Graph } from '#model/graph.ts';
import { groupBy } from '#model/groups.ts';
import { meetingDates } from '#model/meeting-dates.ts';
import type { Statement } from '#model/statements.ts';
import { tallyOf } from '#model/tally.ts';
import { coverageInWords } from '#text/coverage.ts';
import { empty, label, meetingKind, phrase } from '#text/en.ts';
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
import { viewsOfMeeting } from './related-views.ts';
import { countsOf, tallyLineView } from './tally.ts';

export function meetingPage(meeting: Meeting, facts: Facts): PageView {
  const { data } = meeting;
  const { graph } = facts;
  const own = facts.statementsAt(meeting);
  const ofSession = facts.statementsDuring(meeting);
  const dates = meetingDates(data);
  const process = data.process === undefined ? undefined : graph.organisations.get(data.process);
  return pageOf(meeting, facts, {
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
      ['coverage', [coverageInWords(data.coverage, data.coverageNote)]],
      [
        'statements',
        [own.length > 0 ? countsOf(own) : ofSession.length > 0 ? countsOf(ofSession) : undefined],
      ],
      ['views', viewsOfMeeting(meeting, facts)],
    ]),
    pager: pagerIn(ofSameSort(meeting, facts), meeting, graph),
    sections: sectionsFrom([
      data.agenda.length > 0
        ? { id: 'agenda', heading: label.agenda, blocks: [{ type: 'list', items: data.agenda }] }
        : undefined,
      claimSection('claims', 'claims', claimsAt(meeting, facts, 'claims')),
      linkSection(
        'meetings',
        'sessionMeetings',
        facts.meetingsWithin(meeting).map((other) => linkTo(other, graph, recordedAt(other, facts))),
      ),
      recordSection(own, ofSession, graph),
      linkSection(
        'positions',
        'positions',
        facts.positionsAt(meeting).map((position) => ({
          text: graph.delegations.get(position.data.delegation).data.name,
          href: position.url,
        })),
      ),
      linkSection(
        'documents',
        'documents',
        data.documents.map((id) => linkTo(graph.documents.get(id), graph)),
      ),
      claimSection('evidence', 'evidence', claimsAt(meeting, facts, 'evidence')),
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
function recordedAt(meeting: Meeting, facts: Facts): string {
  const own = facts.statementsAt(meeting);
  return own.length === 0 ? label.noRecord : countsOf(own);
}

/** The meetings of the same process and sort, oldest first. */
function ofSameSort({ data }: Meeting, { graph, meetingsOf }: Facts): Meeting[] {
  const ofProcess = data.process === undefined ? [] : meetingsOf(graph.organisations.get(data.process));
  return ofProcess.filter((other) => (other.data.kind === 'session') === (data.kind === 'session'));
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
