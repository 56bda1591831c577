import type { Question } from '#model/entry.ts';
import type { Facts } from '#model/facts.ts';
import type { Graph } from '#model/graph.ts';
import { formatSpan } from '#model/partial-date.ts';
import { groupBy } from '#model/groups.ts';
import { comparableQuestions } from '#model/question-comparison.ts';
import type { Statement } from '#model/statements.ts';
import { type TallyLine, tallyOf } from '#model/tally.ts';
import { compareIndex } from '#text/compare.ts';
import { count, coverage, coverageMeaning, empty, label, oneOf, phrase } from '#text/en.ts';
import { stanceBadge } from './badges.ts';
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
import type { Block, LinkView, PageView, Section, TallyLineView } from './page.ts';
import { statementClaim } from './statement-claims.ts';

export function questionPage(question: Question, facts: Facts): PageView {
  const { data } = question;
  const { graph } = facts;
  const own = facts.statementsOn(question);
  const theme = graph.themes.get(data.theme);
  return pageOf(question, facts, {
    title: data.title,
    kind: oneOf.questions,
    lead: data.prompt,
    description: data.prompt,
    breadcrumbs: breadcrumbsTo('questions', { text: theme.data.title, href: `/questions/#${theme.id}` }),
    facts: factsFrom([
      ['theme', [{ text: theme.data.title, href: `/questions/#${theme.id}` }]],
      [
        'detailOf',
        [data.detailOf === undefined ? undefined : linkTo(graph.questions.get(data.detailOf), graph)],
      ],
      ['statements', [countsOf(own)]],
      [
        'compare',
        comparableQuestions(question, facts).length > 0
          ? [{ text: compareIndex.withQuestions, href: `/compare/questions/${question.id}/` }]
          : [],
      ],
    ]),
    pager: pagerIn(facts.questionsOnTheme(theme.id), question, graph),
    sections: sectionsFrom([
      own.length === 0 ? emptySection('tally', 'tally', empty.question) : tallySection(own, graph),
      overTimeSection(own, graph),
      detailSection(question, facts),
      claimSection('outcome', 'outcome', claimsAt(question, facts, 'outcome')) ??
        emptySection('outcome', 'outcome', empty.outcome),
      ...meetingSections(own, graph),
      claimSection('asked', 'asked', claimsAt(question, facts, 'asked')),
      linkSection('same-theme', 'seeAlso', sameTheme(question, facts)),
    ]),
  });
}

/** `18 statements by 18 delegations` */
export function countsOf(statements: readonly Statement[]): string {
  const delegations = new Set(statements.map(({ delegation }) => delegation)).size;
  return phrase.statementsBy(statements.length, delegations);
}

function tallySection(statements: readonly Statement[], graph: Graph): Section {
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

/** The same bar for each meeting, at one scale; nothing when there was only one meeting. */
function overTimeSection(statements: readonly Statement[], graph: Graph): Section | undefined {
  const byMeeting = [...groupBy(statements, ({ meeting }) => meeting)];
  if (byMeeting.length < 2) return undefined;
  const full = Math.max(...byMeeting.map(([, own]) => own.length));
  return {
    id: 'over-time',
    heading: label.overTime,
    blocks: [
      {
        type: 'over-time',
        rows: byMeeting.map(([meeting, own]) => {
          const { from, until } = meeting.data;
          const tally = tallyOf(graph, own);
          return {
            when: from === undefined ? label.absent : formatSpan(from, until),
            link: { text: meeting.data.title, href: `#section_${meeting.id.replaceAll('/', '-')}` },
            bar: {
              full,
              text: tally
                .map(({ stance, statements: given }) => `${stance.data.title} ${String(given.length)}`)
                .join(', '),
              parts: tally.map(({ stance, statements: given }) => ({
                tone: `stance-${stance.id}`,
                count: given.length,
              })),
            },
          };
        }),
      },
    ],
  };
}

function meetingSections(statements: readonly Statement[], graph: Graph): Section[] {
  return [...groupBy(statements, ({ meeting }) => meeting)].map(([meeting, own]): Section => {
    const { from, until, title } = meeting.data;
    const dates = from === undefined ? '' : `${formatSpan(from, until)}. `;
    const { coverage: cover } = meeting.data;
    const tally: Block = { type: 'tally', lines: tallyOf(graph, own).map(tallyLineView) };
    return {
      id: meeting.id.replaceAll('/', '-'),
      heading: title,
      ...(from !== undefined && { short: formatSpan(from, until) }),
      intro: `${dates}${countsOf(own)}. ${coverage[cover]}: ${lowerFirst(coverageMeaning[cover])}`,
      blocks: [
        ...(own.length > 3 && own.length < statements.length ? [tally] : []),
        {
          type: 'claims',
          claims: own.map((statement) =>
            statementClaim(statement, graph, linkTo(statement.delegation, graph), false),
          ),
        },
      ],
    };
  });
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

function detailSection(question: Question, facts: Facts): Section | undefined {
  const details = facts.detailsOf(question);
  if (details.length === 0) return undefined;
  return {
    id: 'details',
    heading: label.details,
    blocks: details.flatMap((detail): Block[] => {
      const own = facts.statementsOn(detail);
      return [
        { type: 'heading', text: detail.data.title, href: detail.url },
        { type: 'text', text: `${countsOf(own)}.` },
        { type: 'tally', lines: tallyOf(facts.graph, own).map(tallyLineView) },
      ];
    }),
  };
}

function sameTheme(question: Question, facts: Facts): LinkView[] {
  return facts
    .questionsOnTheme(question.data.theme)
    .filter(({ id, data }) => id !== question.id && data.detailOf !== question.id)
    .map((other) => linkTo(other, facts.graph));
}
