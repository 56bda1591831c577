import { addressOfComparison, addressOfQuestionComparison } from '#model/comparison-address.ts';
import { bodiesWithMeasures, comparableBodies, compareBodies } from '#model/comparison.ts';
import type { Organisation, Question } from '#model/entry.ts';
import type { Facts } from '#model/facts.ts';
import { comparableQuestions, compareQuestions } from '#model/question-comparison.ts';
import { compare, compareIndex as text } from '#text/compare.ts';
import { count } from '#text/count.ts';
import { label } from '#text/en.ts';
import { themesBy } from './compare-themes.ts';
import type { Block, LinkView, PageView } from './page.ts';

/** Where a comparison begins: the bodies from A to Z, and the questions by theme. */
export function compareIndex(facts: Facts): PageView {
  return {
    title: compare.title,
    lead: text.lead,
    description: text.description,
    breadcrumbs: [],
    sections: [
      {
        id: 'section_bodies',
        heading: text.bodies,
        intro: text.bodiesIntro,
        blocks: [{ type: 'links', columns: true, links: comparableBodies(facts).map(bodyLink(facts)) }],
      },
      {
        id: 'section_questions',
        heading: text.questions,
        intro: text.questionsIntro,
        blocks: [
          {
            type: 'links',
            columns: true,
            links: themesWithPairs(facts).map(({ theme, questions }) => ({
              text: theme.data.title,
              href: `/compare/questions/#${theme.id}`,
              detail: String(questions.length),
            })),
          },
        ],
      },
    ],
  };
}

/** The bodies that can be chosen, by their ids and short names. */
export const bodiesToChoose = (facts: Facts): { readonly id: string; readonly name: string }[] =>
  bodiesWithMeasures(facts).map(({ id, data }) => ({ id, name: data.names.short }));

/** Every other body with which one can be compared, with what the two have in common. */
export function bodyComparisonIndex(body: Organisation, facts: Facts): PageView {
  const others = comparableBodies(facts).filter((other) => other !== body);
  const { short } = body.data.names;
  return {
    title: text.bodyTitle(short),
    lead: body.data.names.full === short ? body.data.summary : body.data.names.full,
    description: text.bodyDescription(short, others.length),
    breadcrumbs: [{ text: compare.title, href: '/compare/' }],
    sections: [
      {
        id: 'section_others',
        heading: text.bodyHeading,
        intro: text.bodyIntro,
        blocks: [
          {
            type: 'table',
            table: {
              caption: text.bodyHeading,
              columns: text.bodyColumns(short),
              rows: others.map((other) => ({ cells: bodyCells(body, other, facts) })),
            },
          },
          {
            type: 'links',
            links: [{ text: text.organisation(body.data.names.full), href: body.url }],
          },
        ],
      },
    ],
  };
}

function bodyCells(body: Organisation, other: Organisation, facts: Facts) {
  const comparison = compareBodies(body, other, facts);
  const by = themesBy(comparison);
  const numbers = [by.both, by.onlyA, by.onlyB, by.neither, by.unsettled, comparison.links];
  return [
    [
      {
        text: other.data.names.short,
        href: addressOfComparison(body.id, other.id),
        ...(hasLongName(other) && { detail: other.data.names.full }),
      },
    ],
    ...numbers.map(({ length }) => [String(length)]),
  ];
}

/** The questions that can be compared, by theme. */
export function questionPickerPage(facts: Facts): PageView {
  return {
    title: text.questionsTitle,
    lead: text.questionsLead,
    description: text.questionsDescription,
    breadcrumbs: [{ text: compare.title, href: '/compare/' }],
    sections: themesWithPairs(facts).map(({ theme, questions }) => ({
      id: theme.id,
      heading: theme.data.title,
      intro: theme.data.description,
      blocks: [
        {
          type: 'links',
          links: questions.map((question) => ({
            text: question.data.title,
            href: `/compare/questions/${question.id}/`,
            detail: count.statements(facts.statementsOn(question).length),
          })),
        },
      ],
    })),
  };
}

/** Every other question of the theme, with who spoke on both. */
export function questionComparisonIndex(question: Question, facts: Facts): PageView {
  const { title, prompt } = question.data;
  const table: Block = {
    type: 'table',
    table: {
      caption: text.questionHeading,
      columns: text.questionColumns,
      rows: comparableQuestions(question, facts).map((other) => {
        const { b, onBoth } = compareQuestions(question, other, facts);
        const same = onBoth.filter(({ isSame }) => isSame).length;
        const link: LinkView = {
          text: other.data.title,
          href: addressOfQuestionComparison(question.id, other.id),
        };
        return {
          cells: [
            [link],
            [b.statements.length === 0 ? label.noRecord : String(b.statements.length)],
            [String(onBoth.length)],
            [String(same)],
          ],
        };
      }),
    },
  };
  return {
    title: text.questionTitle(title),
    lead: prompt,
    description: text.questionDescription(title),
    breadcrumbs: [
      { text: compare.title, href: '/compare/' },
      { text: text.questions, href: '/compare/questions/' },
    ],
    sections: [
      {
        id: 'section_others',
        heading: text.questionHeading,
        blocks: [table, { type: 'links', links: [{ text: text.question(title), href: question.url }] }],
      },
    ],
  };
}

function themesWithPairs(facts: Facts) {
  return facts
    .themes()
    .map((theme) => ({ theme, questions: facts.questionsOnTheme(theme.id) }))
    .filter(({ questions }) => questions.length > 1);
}

/** Whether the full name says more than the short one; those of UN processes are long and alike. */
const hasLongName = ({ data: { names, kind } }: Organisation): boolean =>
  names.full !== names.short && kind !== 'un-process';

const bodyLink =
  (facts: Facts) =>
  (body: Organisation): LinkView => {
    const { short, full } = body.data.names;
    const measures = count.measures(facts.cbmsOf(body).length);
    return {
      text: short,
      href: `/compare/${body.id}/`,
      detail: hasLongName(body) ? `${full}, ${measures}` : measures,
    };
  };
