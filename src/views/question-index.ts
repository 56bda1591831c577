import type { Question } from '#model/entry.ts';
import type { Facts } from '#model/facts.ts';
import { questionsInOrder } from '#model/matrix.ts';
import { tallyOf } from '#model/tally.ts';
import { collection, collectionLead, label } from '#text/en.ts';
import type { Inline, PageView, Section } from './page.ts';
import { viewsOfTheme } from './related-views.ts';
import { countsOf } from './tally.ts';

/** All questions, by theme, each with its numbers. */
export function questionIndex(facts: Facts): PageView {
  return {
    title: collection.questions,
    lead: collectionLead.questions,
    description: collectionLead.questions,
    breadcrumbs: [],
    sections: facts.themes().flatMap((theme): Section[] => {
      const questions = facts.questionsOnTheme(theme.id);
      if (questions.length === 0) return [];
      return [
        {
          id: theme.id,
          heading: theme.data.title,
          intro: theme.data.description,
          blocks: [
            {
              type: 'table',
              table: {
                caption: theme.data.title,
                columns: [label.question, label.statements, label.stance],
                rows: questionsInOrder(questions).map((question) => ({
                  cells: cellsOf(question, facts),
                })),
              },
            },
            { type: 'links', links: viewsOfTheme(theme, facts) },
          ],
        },
      ];
    }),
  };
}

function cellsOf(question: Question, facts: Facts): Inline[][] {
  const own = facts.statementsOn(question);
  const stances = tallyOf(facts.graph, own).map(
    ({ stance, delegations }) => `${stance.data.title} ${String(delegations.length)}`,
  );
  return [
    [{ text: question.data.title, href: question.url }],
    [own.length === 0 ? label.noRecord : countsOf(own)],
    [stances.join(' · ')],
  ];
}
