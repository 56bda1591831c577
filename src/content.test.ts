import { beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '#intake/read-content.ts';
import type { Graph } from '#model/graph.ts';
import { linksOf } from '#model/lineage.ts';
import { type Statement, statementsOf } from '#model/statements.ts';
import { examine } from '#rules/examine.ts';
import type { Examination } from '#rules/join-files.ts';
import { signOf } from '#views/matrix-signs.ts';

/** What the content promises to hold, whatever is added to it. */
let examination: Examination;
let graph: Graph;
let statements: readonly Statement[];

beforeAll(async () => {
  examination = examine(await readContent('content'));
  graph = examination.graph;
  statements = statementsOf(graph);
});

describe('the content', () => {
  it('has no problems', () => {
    expect(examination.problems).toEqual([]);
  });

  it.each([
    ['cbms', 120],
    ['organisations', 26],
    ['networks', 9],
    ['glossary', 40],
    ['questions', 45],
  ] as const)('has, of %s, at least %i', (collection, least) => {
    expect(graph[collection].all.length).toBeGreaterThanOrEqual(least);
  });

  it('has at least 60 links between measures', () => {
    expect(linksOf(graph).length).toBeGreaterThanOrEqual(60);
  });

  it('has stances whose signs in the position matrix differ', () => {
    const signs = graph.stances.all.map(signOf);
    expect(new Set(signs).size).toBe(signs.length);
  });

  it('has 257 statements', () => {
    expect(statements).toHaveLength(257);
  });

  it('groups its questions under at most 8 themes', () => {
    expect(new Set(graph.questions.all.map(({ data }) => data.theme)).size).toBeLessThanOrEqual(8);
  });

  it('has the 193 Member States, each with a code of its own', () => {
    const states = graph.delegations.all.filter(({ data }) => data.kind === 'member-state');
    expect(states).toHaveLength(193);
    expect(new Set(states.map(({ data }) => data.iso3)).size).toBe(193);
  });
});

describe('the meeting of 12 February 2020', () => {
  const onQuestion = (question: string) =>
    statements.filter(
      (each) => each.meeting.id === 'oewg-2019-2021/2020-02-12' && each.question.id === question,
    );
  const delegations = (given: readonly Statement[]) => given.map(({ delegation }) => delegation.id).sort();

  it.each([
    ['global-repository', 12],
    ['global-poc-directory', 18],
  ])('records support on %s by %i delegations', (question, count) => {
    const support = onQuestion(question).filter(({ stance }) => stance.id === 'support');
    expect(new Set(delegations(support)).size).toBe(count);
  });

  it.each([
    ['capacity-building-link', 7],
    ['regional-to-global-cbms', 11],
  ])('has on %s %i records', (question, count) => {
    expect(onQuestion(question)).toHaveLength(count);
  });

  it.each([
    ['repository-management', ['colombia', 'switzerland']],
    ['repository-security', ['russian-federation']],
    ['repository-access', ['russian-federation']],
  ])('has on %s a statement by %j', (question, expected) => {
    expect(delegations(onQuestion(question))).toEqual(expect.arrayContaining(expected));
  });
});
