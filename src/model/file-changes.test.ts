import { describe, expect, it } from 'vitest';
import { fileChanges } from './file-changes.ts';
import type { Change } from './history.ts';

const commit = (time: string, fields: Partial<Change> = {}): Change => {
  const at = `2026-02-01T${time}:00Z`;
  return { commit: 'a'.repeat(40), on: '2026-02-01', at, summary: 'Say why', kind: 'changed', ...fields };
};
/** The changes of one file in one day, newest first as in a history. */
const dayOf = (...commits: Change[]) => fileChanges(new Map([['cbms/osce/cbm-8.mdx', commits]]))[0];

describe('what one file became in one day', () => {
  it('is what all its commits together touched', () => {
    const day = dayOf(commit('12:00', { touched: ['check'] }), commit('10:00', { touched: ['text'] }));
    expect(day?.touched).toEqual(['check', 'text']);
  });

  it('goes from the status of the morning to that of the evening', () => {
    const day = dayOf(
      commit('12:00', { touched: ['status'], statusWas: 'recommended', statusIs: 'adopted' }),
      commit('11:00', { touched: ['text'] }),
      commit('10:00', { touched: ['status'], statusWas: 'proposed', statusIs: 'recommended' }),
    );
    expect(day).toMatchObject({ touched: ['status', 'text'], status: { was: 'proposed', is: 'adopted' } });
  });

  it('is no change of status where it was put back', () => {
    const day = dayOf(
      commit('12:00', { touched: ['status'], statusWas: 'adopted', statusIs: 'proposed' }),
      commit('10:00', { touched: ['status'], statusWas: 'proposed', statusIs: 'adopted' }),
    );
    expect(day?.status).toBeUndefined();
    expect(day?.touched).toEqual(['text']);
  });

  it('touches nothing in a file that is new', () => {
    const day = dayOf(
      commit('12:00', { touched: ['text'] }),
      commit('10:00', { kind: 'added', touched: [] }),
    );
    expect(day).toMatchObject({ kind: 'added', touched: [] });
  });
});
