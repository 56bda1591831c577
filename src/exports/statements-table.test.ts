import { describe, expect, it } from 'vitest';
import { factsOf } from '#model/facts.ts';
import { claimWith, graphOf } from '#model/graph-of.ts';
import { csvOf } from './csv.ts';
import { editionOf } from './edition-of.ts';
import { statementsTable } from './statements-table.ts';

/** The columns of version 1.0 of the data, in their order, before any that was added. */
const firstColumns = 'delegation,iso3,meeting,date,question,stance,text,document,paragraph,checked,url';

const facts = factsOf(
  graphOf({
    meetings: { 'oewg/day': { from: '2020-02-12' } },
    delegations: { kenya: { iso3: 'KEN' } },
    positions: {
      'oewg/day/kenya': {
        statements: [
          {
            id: 'repository',
            question: 'repository',
            stance: 'support',
            occasion: 'Item 5',
            claim: claimWith({
              text: 'Asked, "who?"',
              source: { document: 'account', paragraph: '9', via: 'https://example.org/a' },
              note: 'One account only.',
              checkedOn: '2026-11-22',
            }),
          },
        ],
      },
      'oewg/day/unesco': {},
    },
  }),
);

describe('the table of statements', () => {
  it('has one row a statement, in the order of the statements', () => {
    expect(csvOf(statementsTable, facts, editionOf()).split('\r\n')).toEqual([
      `${firstColumns},id,note,position,occasion,via,checkedOn`,
      'unesco,,oewg/day,2020-02-12,question,support,Something is so.,document,,secondary,/positions/oewg/day/unesco/#statement,statement,,oewg/day/unesco,,,',
      'kenya,KEN,oewg/day,2020-02-12,repository,support,"Asked, ""who?""",account,9,secondary,/positions/oewg/day/kenya/#repository,repository,One account only.,oewg/day/kenya,Item 5,https://example.org/a,2026-11-22',
      '',
    ]);
  });

  it('has its columns even without statements', () => {
    const [header, ...rows] = csvOf(statementsTable, factsOf(graphOf({})), editionOf()).split('\r\n');
    expect(header?.startsWith(`${firstColumns},`)).toBe(true);
    expect(rows).toEqual(['']);
  });
});
