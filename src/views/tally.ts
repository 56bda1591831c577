import type { Graph } from '#model/graph.ts';
import { speakersOf, type Statement } from '#model/statements.ts';
import { type TallyLine, tallyOf } from '#model/tally.ts';
import { count } from '#text/count.ts';
import { label, phrase } from '#text/en.ts';
import { stanceBadge } from './badges.ts';
import type { BarView, LinkView, Section, TallyLineView } from './page.ts';

/** `18 statements by 18 delegations` */
export const countsOf = (statements: readonly Statement[]): string =>
  phrase.statementsBy(statements.length, speakersOf(statements).size);

export function tallySection(statements: readonly Statement[], graph: Graph): Section {
  return {
    id: 'tally',
    heading: label.tally,
    intro: label.allMeetings,
    blocks: [{ type: 'tally', lines: tallyOf(graph, statements).map(tallyLineView) }],
  };
}

/** A line of a tally whose names open onto the statements that it counts. */
export function tallyLineView({ stance, delegations, statements }: TallyLine): TallyLineView {
  return {
    badge: stanceBadge(stance),
    count: count.delegations(delegations.length),
    links: delegations.map((delegation): LinkView => {
      const own = statements.filter((statement) => statement.delegation === delegation);
      return {
        text: delegation.data.name,
        href: own.at(-1)?.url ?? delegation.url,
        ...(own.length > 1 && { detail: count.statements(own.length) }),
      };
    }),
  };
}

/** A bar whose parts are the statements of each stance. */
export const barOf = (tally: readonly TallyLine[], full: number): BarView => ({
  full,
  parts: tally.map(({ stance, statements }) => ({
    tone: stanceBadge(stance).tone,
    label: stance.data.title,
    count: statements.length,
  })),
});
