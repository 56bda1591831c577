import type { Meeting } from './entry.ts';
import type { Graph } from './graph.ts';
import { groupBy } from './groups.ts';
import { compareDates } from './partial-date.ts';
import type { Statement } from './statements.ts';

/** What was said at one session: at its meetings, or at a meeting that belongs to none. */
export interface SessionStatements {
  readonly session: Meeting;
  readonly statements: readonly Statement[];
}

/** Statements by session, oldest first; each is in one. */
export function bySession(statements: readonly Statement[], { meetings }: Graph): SessionStatements[] {
  const sessionOf = (meeting: Meeting): Meeting =>
    meeting.data.session === undefined ? meeting : meetings.get(meeting.data.session);
  return [...groupBy(statements, ({ meeting }) => sessionOf(meeting))]
    .map(([session, own]) => ({ session, statements: own }))
    .sort((a, b) => compareDates(a.session.data.from, b.session.data.from));
}
