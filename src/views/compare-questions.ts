import { addressOfQuestionComparison, inFirstOrder } from '#model/comparison-address.ts';
import type { Question } from '#model/entry.ts';
import type { Facts } from '#model/facts.ts';
import type { Graph } from '#model/graph.ts';
import { formatSpan } from '#model/partial-date.ts';
import {
  compareQuestions as comparisonOf,
  type QuestionComparison,
  type SaidOnBoth,
  type SaidOnOne,
} from '#model/question-comparison.ts';
import type { Statement } from '#model/statements.ts';
import { tallyOf } from '#model/tally.ts';
import { compare, compareIndex, compareOnward, compareQuestions as text } from '#text/compare.ts';
import { label } from '#text/en.ts';
import { linkTo, sectionsFrom } from './entry-parts.ts';
import type { Inline, LinkView, PageView, Section, SideView } from './page.ts';
import { viewsOfTheme } from './related-views.ts';
import { countsOf, tallyLineView } from './tally.ts';

/** Two questions of one theme beside each other, the first in the address first. */
export function questionComparisonPage(first: Question, second: Question, facts: Facts): PageView {
  const comparison = comparisonOf(first, second, facts);
  const [a, b] = [first.data.title, second.data.title];
  const [canonicalA, canonicalB] = inFirstOrder(first, second);
  const same = comparison.onBoth.filter(({ isSame }) => isSame);
  const different = comparison.onBoth.filter(({ isSame }) => !isSame);
  return {
    title: text.title(a, b),
    headTitle: text.headTitle(a, b),
    kind: text.kind,
    lead: text.lead(
      comparison.onBoth.length,
      same.length,
      comparison.onlyOnA.length,
      comparison.onlyOnB.length,
    ),
    description: text.description(a, b),
    breadcrumbs: [
      { text: compare.title, href: '/compare/' },
      { text: compareIndex.questions, href: '/compare/questions/' },
      { text: a, href: `/compare/questions/${first.id}/` },
    ],
    sections: sectionsFrom([
      tallySection(comparison, facts.graph),
      bothSection('same', text.same(same.length), text.sameShort, same, comparison),
      bothSection('different', text.different(different.length), text.differentShort, different, comparison),
      onlySection('only-first', a, comparison.onlyOnA),
      onlySection('only-second', b, comparison.onlyOnB),
      onwardSection(first, second, facts),
    ]),
    ...(canonicalA !== first && { canonical: addressOfQuestionComparison(canonicalA.id, canonicalB.id) }),
  };
}

function tallySection({ a, b }: QuestionComparison, graph: Graph): Section {
  return {
    id: 'tally',
    heading: text.tally,
    intro: text.tallyIntro,
    blocks: [{ type: 'sides', rows: [{ sides: [sideView(a, graph), sideView(b, graph)] }] }],
  };
}

function sideView({ question, statements }: QuestionComparison['a'], graph: Graph): SideView {
  const { outcome } = question.data;
  return {
    name: linkTo(question, graph),
    text: statements.length === 0 ? text.noStatement : `${countsOf(statements)}.`,
    links:
      outcome.length === 0
        ? []
        : [
            {
              text: text.outcome,
              href: `${question.url}#section_outcome`,
              detail: text.outcomeCount(outcome.length),
            },
          ],
    ...(statements.length > 0 && { tally: tallyOf(graph, statements).map(tallyLineView) }),
  };
}

function bothSection(
  id: string,
  heading: string,
  short: string,
  delegations: readonly SaidOnBoth[],
  { a, b }: QuestionComparison,
): Section | undefined {
  if (delegations.length === 0) return undefined;
  return {
    id,
    heading,
    short,
    intro: text.stanceIntro,
    blocks: [
      {
        type: 'table',
        table: {
          caption: heading,
          columns: [label.delegation, a.question.data.title, b.question.data.title],
          rows: delegations.map((said) => ({
            cells: [
              [{ text: said.delegation.data.name, href: said.delegation.url }],
              stancesIn(said.a),
              stancesIn(said.b),
            ],
          })),
        },
      },
    ],
  };
}

/** `Support 12 February 2020, Concern 9 March 2022`, each opening onto its statement. */
const stancesIn = (statements: readonly Statement[]): Inline[] =>
  statements.flatMap((statement, at): Inline[] =>
    at === 0 ? [stanceLink(statement)] : [', ', stanceLink(statement)],
  );

function stanceLink({ stance, meeting, url }: Statement): LinkView {
  const { from, until, title } = meeting.data;
  return { text: stance.data.title, href: url, detail: from === undefined ? title : formatSpan(from, until) };
}

function onlySection(id: string, question: string, delegations: readonly SaidOnOne[]): Section | undefined {
  if (delegations.length === 0) return undefined;
  return {
    id,
    heading: text.only(question, delegations.length),
    short: text.onlyShort(question),
    intro: text.onlyIntro,
    blocks: [
      {
        type: 'links',
        columns: true,
        links: delegations.map(({ delegation, statements }) => ({
          text: delegation.data.name,
          href: statements.at(-1)?.url ?? delegation.url,
          detail: [...new Set(statements.map(({ stance }) => stance.data.title))].join(', '),
        })),
      },
    ],
  };
}

function onwardSection(a: Question, b: Question, facts: Facts): Section {
  const [first, second] = inFirstOrder(a, b);
  return {
    id: 'onward',
    heading: compareOnward.heading,
    blocks: [
      {
        type: 'downloads',
        files: [
          { text: compareOnward.data, href: `/data/v1/compare/questions/${first.id}/${second.id}.csv` },
        ],
      },
      {
        type: 'links',
        links: [
          {
            text: compareOnward.other(`“${b.data.title}”`),
            href: addressOfQuestionComparison(b.id, a.id),
          },
          ...[a, b].map((question) => ({
            text: compareIndex.otherQuestions(question.data.title),
            href: `/compare/questions/${question.id}/`,
          })),
          ...viewsOfTheme(facts.graph.themes.get(a.data.theme), facts),
        ],
      },
    ],
  };
}
