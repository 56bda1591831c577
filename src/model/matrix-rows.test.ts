import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countMeetings,
  countOn,
  countRows,
  groupRows,
  type MatrixRow,
  parseOrder,
  type RowOrder,
  rowsWithin,
} from './matrix-rows.ts';

const regions = ['africa', 'asia-pacific', 'organisation'];
const stances = ['support', 'oppose'];
const questions = ['directory', 'repository'];
const meetings = { first: 'old', second: 'new', third: 'new', alone: undefined } as const;

const said = fc.record({
  stance: fc.constantFrom(...stances),
  meeting: fc.constantFrom('first', 'second', 'third', 'alone'),
});

const row: fc.Arbitrary<MatrixRow> = fc.record({
  name: fc.string({ maxLength: 3 }),
  region: fc.constantFrom(...regions, 'not in the list'),
  organisations: fc.subarray(['osce', 'oas']),
  cells: fc
    .dictionary(fc.constantFrom(...questions), fc.array(said, { minLength: 1, maxLength: 3 }))
    .map((cells) => new Map(Object.entries(cells).map(([id, own]) => [id, own.map(withProcess)]))),
});
const rows = fc.array(row, { maxLength: 8 });

const withProcess = ({ stance, meeting }: { stance: string; meeting: keyof typeof meetings }) => ({
  stance,
  meeting,
  process: meetings[meeting],
});

const order: fc.Arbitrary<RowOrder> = fc
  .constantFrom('name', 'region', 'statements', 'member:osce', 'stance:directory')
  .map(parseOrder);

const statementsIn = (list: readonly MatrixRow[]) => list.flatMap(({ cells }) => [...cells.values()].flat());

describe('rowsWithin', () => {
  const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
  const filter = fc.record({
    region: optional(fc.constantFrom(...regions)),
    meeting: optional(fc.constantFrom(...Object.keys(meetings))),
    process: optional(fc.constantFrom('old', 'new')),
  });

  it('keeps every statement that answers, in its cell, and no other', () => {
    fc.assert(
      fc.property(rows, filter, (list, { region, meeting, process }) => {
        const answering = list
          .filter((own) => region === undefined || own.region === region)
          .flatMap(({ name, cells }) =>
            [...cells].flatMap(([question, own]) => own.map((one) => ({ name, question, one }))),
          )
          .filter(({ one }) => meeting === undefined || one.meeting === meeting)
          .filter(({ one }) => process === undefined || one.process === process);
        const kept = rowsWithin(list, { region, meeting, process }).flatMap(({ name, cells }) =>
          [...cells].flatMap(([question, own]) => own.map((one) => ({ name, question, one }))),
        );
        expect(kept).toEqual(answering);
      }),
    );
  });

  it('loses nothing between the regions, the meetings or the processes', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const known = list.filter(({ region }) => regions.includes(region));
        const byRegion = regions.flatMap((region) => statementsIn(rowsWithin(list, { region })));
        const byMeeting = Object.keys(meetings).flatMap((meeting) =>
          statementsIn(rowsWithin(list, { meeting })),
        );
        expect(byRegion).toHaveLength(statementsIn(known).length);
        expect(byMeeting).toHaveLength(statementsIn(list).length);
      }),
    );
  });

  it('leaves no empty row and no empty cell', () => {
    fc.assert(
      fc.property(rows, filter, (list, chosen) => {
        const kept = rowsWithin(list, chosen);
        expect(kept.filter(({ cells }) => cells.size === 0)).toEqual([]);
        expect(kept.flatMap(({ cells }) => [...cells.values()]).filter((own) => own.length === 0)).toEqual(
          [],
        );
      }),
    );
  });
});

describe('groupRows', () => {
  const known = { regions, stances };

  it('has every row once, whatever groups and sorts them', () => {
    fc.assert(
      fc.property(rows, order, order, (list, group, sort) => {
        const grouped = groupRows(list, group, sort, known).flatMap((own) => own.rows);
        expect(grouped).toHaveLength(list.length);
        expect(new Set(grouped)).toEqual(new Set(list));
      }),
    );
  });

  it('names no group twice', () => {
    fc.assert(
      fc.property(rows, order, order, (list, group, sort) => {
        const keys = groupRows(list, group, sort, known).map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  const of = (name: string, stance: string | undefined, statements = 1, organisations: string[] = []) => {
    const there = { stance: stance ?? 'support', meeting: 'first', process: 'old' };
    const cell = Array.from({ length: statements }, () => there);
    return {
      name,
      region: 'africa',
      organisations,
      cells: new Map([[stance === undefined ? 'repository' : 'directory', cell]]),
    };
  };
  const list = [
    of('Kenya', 'oppose'),
    of('Ghana', undefined, 3),
    of('Côte d’Ivoire', 'support', 2, ['osce']),
  ];
  const arranged = (group: string, sort: string) =>
    groupRows(list, parseOrder(group), parseOrder(sort), known).map(({ key, rows: own }) => [
      key,
      own.map(({ name }) => name),
    ]);

  it('puts groups in the order of stances, and those without a record last', () => {
    expect(arranged('stance:directory', 'name')).toEqual([
      ['support', ['Côte d’Ivoire']],
      ['oppose', ['Kenya']],
      ['', ['Ghana']],
    ]);
  });

  it('groups by membership, and sorts by statements, then by name', () => {
    expect(arranged('member:osce', 'name')).toEqual([
      ['member', ['Côte d’Ivoire']],
      ['other', ['Ghana', 'Kenya']],
    ]);
    expect(arranged('name', 'statements')).toEqual([['', ['Ghana', 'Côte d’Ivoire', 'Kenya']]]);
    expect(arranged('anything', 'else')).toEqual([['', ['Côte d’Ivoire', 'Ghana', 'Kenya']]]);
  });

  it('goes by the latest stance of a cell', () => {
    const [changed] = [of('Kenya', 'oppose')];
    changed.cells.get('directory')?.push({ stance: 'support', meeting: 'second', process: 'new' });
    expect(groupRows([changed], parseOrder('stance:directory'), { by: 'name' }, known)).toMatchObject([
      { key: 'support' },
    ]);
  });
});

describe('counts', () => {
  it('of rows are those of the statements and of the cells', () => {
    fc.assert(
      fc.property(rows, (list) => {
        expect(countRows(list)).toEqual({
          delegations: list.length,
          statements: statementsIn(list).length,
        });
        const cells = questions.reduce((sum, question) => sum + countOn(question, list), 0);
        expect(cells).toBe(list.reduce((sum, own) => sum + own.cells.size, 0));
      }),
    );
  });

  it('of meetings count each once', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const { whole, all } = countMeetings('directory', list, (id) => id === 'first');
        const there = new Set(
          list.flatMap(({ cells }) => cells.get('directory') ?? []).map((one) => one.meeting),
        );
        expect([whole, all]).toEqual([there.has('first') ? 1 : 0, there.size]);
      }),
    );
  });
});
