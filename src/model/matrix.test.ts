import { describe, expect, it } from 'vitest';
import { factsOf } from './facts.ts';
import { claimWith, graphOf } from './graph-of.ts';
import { matrixOf, meetingsByCoverage, questionsInOrder, wholeMatrix } from './matrix.ts';
import { countRows } from './matrix-rows.ts';

const says = (question: string, stance: string, id = question) => ({
  id,
  question,
  stance,
  claim: claimWith(),
});

const facts = factsOf(
  graphOf({
    themes: { contact: { order: 2 }, keeping: { order: 1 } },
    questions: {
      hosting: { theme: 'keeping', detailOf: 'repository' },
      directory: { theme: 'contact' },
      repository: { theme: 'keeping' },
    },
    meetings: {
      'oewg/first': { from: '2020-02-12', process: 'oewg', coverage: 'full' },
      'oewg/later': { from: '2023-03', process: 'oewg', coverage: 'partial' },
      'oewg/undated': { process: 'oewg', coverage: 'partial' },
    },
    delegations: {
      kenya: { name: 'Kenya', region: 'africa' },
      eu: { name: 'European Union', kind: 'organisation' },
    },
    organisations: { group: { members: ['kenya'] } },
    positions: {
      'oewg/later/kenya': { statements: [says('repository', 'oppose')] },
      'oewg/undated/kenya': { statements: [says('repository', 'question')] },
      'oewg/first/kenya': { statements: [says('repository', 'support'), says('directory', 'support')] },
      'oewg/first/eu': { statements: [says('repository', 'concern')] },
    },
  }),
);
const { graph } = facts;

describe('the whole matrix', () => {
  const { questions, rows } = wholeMatrix(facts);

  it('has the questions by theme, wide ones before their details', () => {
    expect(questions.map(({ id }) => id)).toEqual(['repository', 'hosting', 'directory']);
  });

  it('has a row for each delegation with a record, by name, and where it belongs', () => {
    expect(rows.map(({ name, region, organisations }) => [name, region, organisations])).toEqual([
      ['European Union', 'organisation', []],
      ['Kenya', 'africa', ['group']],
    ]);
  });

  it('has in a cell the undated first, then oldest to latest', () => {
    expect(rows[1]?.cells.get('repository')?.map(({ stance }) => stance)).toEqual([
      'question',
      'support',
      'oppose',
    ]);
  });

  it('has every statement once', () => {
    const held = rows.flatMap(({ cells }) => [...cells.values()].flat().map(({ statement }) => statement));
    expect(held).toHaveLength(facts.statements().length);
    expect(new Set(held)).toEqual(new Set(facts.statements()));
  });
});

it('leaves out statements on other questions than those asked for', () => {
  const { rows } = matrixOf([graph.questions.get('directory')], facts.statements(), facts);
  expect(countRows(rows)).toEqual({ delegations: 1, statements: 1 });
});

it('says at which meetings statements were made, by how far each was read', () => {
  expect(
    meetingsByCoverage(facts.statements()).map(({ coverage, meetings }) => [
      coverage,
      meetings.map(({ id }) => id),
    ]),
  ).toEqual([
    ['full', ['oewg/first']],
    ['partial', ['oewg/later', 'oewg/undated']],
  ]);
});

it('puts details after their question even where its theme is another', () => {
  const [hosting, directory] = [graph.questions.get('hosting'), graph.questions.get('directory')];
  expect(questionsInOrder([directory, hosting]).map(({ id }) => id)).toEqual(['directory', 'hosting']);
});
