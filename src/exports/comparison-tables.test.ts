import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { compareBodies } from '#model/comparison.ts';
import { factsOf } from '#model/facts.ts';
import { claimWith, graphOf } from '#model/graph-of.ts';
import { compareQuestions } from '#model/question-comparison.ts';
import { bodyComparisonTable, questionComparisonTable } from './comparison-tables.ts';
import { csvOf } from './csv.ts';
import { editionOf } from './edition-of.ts';

const rowsOf = (text: string): Record<string, string>[] => parse(text, { columns: true });
const statement = (question: string, stance: string) => ({
  id: question,
  question,
  stance,
  claim: claimWith({ text: '=Asked, "who?"' }),
});

const facts = factsOf(
  graphOf({
    cbms: {
      'osce/cbm-1': { themes: ['contact', 'drills'] },
      'osce/cbm-2': { themes: ['contact'] },
      'bilateral/one': { level: 'bilateral', themes: ['none'] },
      'oas/cbm-1': { themes: ['contact'] },
      'oas/cbm-7': { themes: ['terms'], status: 'unconfirmed' },
    },
    themes: { contact: { order: 1 }, drills: { order: 2 }, terms: { order: 3 }, none: { order: 4 } },
    positions: {
      'oewg/day/kenya': { statements: [statement('where', 'support'), statement('who', 'concern')] },
      'oewg/day/malta': { statements: [statement('who', 'support')] },
    },
  }),
);
const { organisations, questions } = facts.graph;
const bodies = csvOf(
  bodyComparisonTable(() => compareBodies(organisations.get('oas'), organisations.get('osce'), facts)),
  facts,
  editionOf(),
);
const spoken = csvOf(
  questionComparisonTable(() => compareQuestions(questions.get('where'), questions.get('who'), facts)),
  facts,
  editionOf(),
);

describe('the data of a comparison', () => {
  it('have one row a theme, body and measure, and say where a body has none', () => {
    expect(rowsOf(bodies).map((row) => [row.theme, row.found_with, row.organisation, row.cbm])).toEqual([
      ['contact', 'both', 'oas', 'oas/cbm-1'],
      ['contact', 'both', 'osce', 'osce/cbm-1'],
      ['contact', 'both', 'osce', 'osce/cbm-2'],
      ['drills', 'osce', 'oas', ''],
      ['drills', 'osce', 'osce', 'osce/cbm-1'],
      ['terms', 'unsettled', 'oas', 'oas/cbm-7'],
      ['terms', 'unsettled', 'osce', ''],
      ['none', 'neither', 'oas', ''],
      ['none', 'neither', 'osce', ''],
    ]);
  });

  it('have one row a statement, with the questions to which its delegation spoke', () => {
    expect(rowsOf(spoken).map((row) => [row.delegation, row.spoke_on, row.question, row.stance])).toEqual([
      ['kenya', 'both', 'where', 'support'],
      ['kenya', 'both', 'who', 'concern'],
      ['malta', 'who', 'who', 'support'],
    ]);
  });

  it('have their columns in one order, end lines as RFC 4180 does, and hold nothing that a spreadsheet would run', () => {
    expect(bodies.split('\r\n')[0]).toBe(
      'theme,found_with,organisation,cbm,designation,title,level,status,commitment,date,url',
    );
    expect(spoken.split('\r\n')[0]).toBe(
      'delegation,iso3,spoke_on,question,stance,meeting,date,text,document,paragraph,checked,url',
    );
    expect(rowsOf(spoken)[0]?.text).toBe(`'=Asked, "who?"`);
  });
});
