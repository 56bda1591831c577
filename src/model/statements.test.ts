import { describe, expect, it } from 'vitest';
import { claimWith, graphOf } from './graph-of.ts';
import { statementsOf } from './statements.ts';
import { stancesInOrder, tallyOf } from './tally.ts';

const says = (question: string, stance: string, id = question) => ({
  id,
  question,
  stance,
  claim: claimWith(),
});

const graph = graphOf({
  stances: { support: { order: 1 }, oppose: { order: 2 }, concern: { order: 3 } },
  meetings: {
    'oewg/later': { from: '2020-02-13' },
    'oewg/first': { from: '2020-02-12' },
    'oewg/undated': {},
  },
  delegations: { ghana: { name: 'Ghana' }, kenya: { name: 'Kenya' }, australia: { name: 'Australia' } },
  positions: {
    'oewg/later/ghana': { statements: [says('repository', 'oppose')] },
    'oewg/first/kenya': {
      statements: [
        says('repository', 'support'),
        says('repository', 'support', 'again'),
        says('directory', 'concern'),
      ],
    },
    'oewg/first/australia': { statements: [says('repository', 'support')] },
    'oewg/undated/ghana': { statements: [says('repository', 'support')] },
  },
});

describe('statementsOf', () => {
  it('sorts by date, question and delegation, with the undated last', () => {
    expect(statementsOf(graph).map(({ url }) => url)).toEqual([
      '/positions/oewg/first/kenya/#directory',
      '/positions/oewg/first/australia/#repository',
      '/positions/oewg/first/kenya/#repository',
      '/positions/oewg/first/kenya/#again',
      '/positions/oewg/later/ghana/#repository',
      '/positions/oewg/undated/ghana/#repository',
    ]);
  });

  it('joins each to the entries that it refers to', () => {
    const [first] = statementsOf(graph);
    expect(first?.delegation.data.name).toBe('Kenya');
    expect(first?.on).toBe('2020-02-12');
    expect(first?.stance.id).toBe('concern');
  });
});

describe('tallyOf', () => {
  const repository = statementsOf(graph).filter(({ question }) => question.id === 'repository');

  it('counts statements, names each delegation once and by name, and leaves out stances that nobody took', () => {
    const lines = tallyOf(graph, repository).map(({ stance, statements, delegations }) => [
      stance.id,
      statements.length,
      delegations.map(({ id }) => id),
    ]);
    expect(lines).toEqual([
      ['support', 4, ['australia', 'ghana', 'kenya']],
      ['oppose', 1, ['ghana']],
    ]);
  });

  it('counts every statement once', () => {
    const all = statementsOf(graph);
    const counted = tallyOf(graph, all).flatMap(({ statements }) => statements);
    expect(new Set(counted)).toEqual(new Set(all));
    expect(counted).toHaveLength(all.length);
  });

  it('is empty without statements', () => {
    expect(tallyOf(graph, [])).toEqual([]);
  });
});

it('puts stances in the order that they give', () => {
  expect(stancesInOrder(graph).map(({ id }) => id)).toEqual(['support', 'oppose', 'concern']);
});
