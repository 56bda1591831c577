import type { Question } from '#model/entry.ts';
import type { Facts } from '#model/facts.ts';
import { formatSpan } from '#model/partial-date.ts';
import { groupBy } from '#model/groups.ts';
import { comparableQuestions } from '#model/question-comparison.ts';
import type { Statement } from '#model/statements.ts';
import { tallyOf } from '#model/tally.ts';
import { compareIndex } from '#text/compare.ts';
import { coverageInWords } from '#text/coverage.ts';
import { empty, label, oneOf } from '#text/en.ts';
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
import type { Block, LinkView, PageView, Section } from './page.ts';
import { viewsOfTheme } from './related-views.ts';
import { regionSection, sessionSection, termSection } from './question-views.ts';
import { statementClaim } from './statement-claims.ts';
import { countsOf, tallyLineView, tallySection } from './tally.ts';

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
      ['views', viewsOfTheme(theme, facts)],
    ]),
    pager: pagerIn(facts.questionsOnTheme(theme.id), question, graph),
    sections: sectionsFrom([
      own.length === 0 ? emptySection('tally', 'tally', empty.question) : tallySection(own, graph),
      termSection(own),
      sessionSection(own, graph),
      regionSection(own, graph),
      detailSection(question, facts),
      claimSection('outcome', 'outcome', claimsAt(question, facts, 'outcome')) ??
        emptySection('outcome', 'outcome', empty.outcome),
      ...meetingSections(own, facts),
      claimSection('asked', 'asked', claimsAt(question, facts, 'asked')),
      linkSection('same-theme', 'seeAlso', sameTheme(question, facts)),
    ]),
  });
}

function meetingSections(statements: readonly Statement[], facts: Facts): Section[] {
  const { graph } = facts;
  return [...groupBy(statements, ({ meeting }) => meeting)].map(([meeting, own]): Section => {
    const { from, until, title } = meeting.data;
    const dates = from === undefined ? '' : `${formatSpan(from, until)}. `;
    const tally: Block = { type: 'tally', lines: tallyOf(graph, own).map(tallyLineView) };
    return {
      id: meeting.id.replaceAll('/', '-'),
      heading: title,
      ...(from !== undefined && { short: formatSpan(from, until) }),
      intro: `${dates}${countsOf(own)}. ${coverageInWords(meeting.data.coverage)}`,
      blocks: [
        ...(own.length > 3 && own.length < statements.length ? [tally] : []),
        {
          type: 'claims',
          claims: own.map((statement) =>
            statementClaim(statement, facts, linkTo(statement.delegation, graph), false),
          ),
        },
      ],
    };
  });
}

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
