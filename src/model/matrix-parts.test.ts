import { describe, expect, it } from 'vitest';
import { factsOf } from './facts.ts';
import { claimWith, graphOf } from './graph-of.ts';
import { addressOfPart, type MatrixPart, matrixParts } from './matrix-parts.ts';

const says = (question: string) => ({ id: question, question, stance: 'support', claim: claimWith() });

const facts = factsOf(
  graphOf({
    themes: { contact: { order: 1 }, keeping: { order: 2 } },
    questions: {
      directory: { theme: 'contact' },
      repository: { theme: 'keeping' },
      unasked: { theme: 'keeping' },
    },
    meetings: {
      'oewg/day': { process: 'oewg', from: '2020-02-12' },
      'oewg/before': { process: 'oewg', from: '2019' },
    },
    delegations: { kenya: { region: 'africa' }, ghana: { region: 'africa' }, eu: { kind: 'organisation' } },
    organisations: { group: { members: ['kenya', 'ghana'] }, others: { members: ['ghana'] } },
    positions: {
      'oewg/day/kenya': { statements: [says('directory'), says('repository')] },
      'oewg/before/eu': { statements: [says('directory')] },
    },
  }),
);
const parts = matrixParts(facts);
const of = (kind: MatrixPart['kind']) => parts.filter((part) => part.kind === kind);

describe('matrixParts', () => {
  it('has a page for each theme, region, process, meeting and body that something was said in', () => {
    expect(parts.map(addressOfPart)).toEqual([
      '/matrix/contact/',
      '/matrix/keeping/',
      '/matrix/region/africa/',
      '/matrix/region/organisation/',
      '/matrix/process/oewg/',
      '/matrix/meeting/oewg/before/',
      '/matrix/meeting/oewg/day/',
      '/matrix/organisation/group/',
    ]);
  });

  it.each(['theme', 'region', 'process', 'meeting'] as const)(
    'holds every statement in one part of the kind %s',
    (kind) => {
      const held = of(kind).flatMap(({ statements }) => statements);
      expect(held).toHaveLength(facts.statements().length);
      expect(new Set(held)).toEqual(new Set(facts.statements()));
    },
  );

  it('shows all questions of a theme, and of any other part those that were spoken to', () => {
    const questions = (path: string) =>
      parts.find((part) => part.path === path)?.questions.map(({ id }) => id);
    expect(questions('keeping')).toEqual(['repository', 'unasked']);
    expect(questions('region/organisation')).toEqual(['directory']);
  });

  it('knows who might have had a record', () => {
    const [region] = of('region');
    expect(region?.kind === 'region' && region.delegations.map(({ id }) => id)).toEqual(['ghana', 'kenya']);
  });
});
