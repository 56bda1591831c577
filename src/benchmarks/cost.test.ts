import { expect, it } from 'vitest';
import { parseCost } from './cost.ts';

it('reads the last line that GNU time wrote, whatever the command said before', () => {
  expect(parseCost('a warning\n120.50 9.50 98.01 1200000\n')).toEqual({
    wall: 98.01,
    cpu: 130,
    memory: 1200,
  });
});

it('does not take an error for a cost', () => {
  expect(() => parseCost('Command exited with non-zero status 1')).toThrow('expected the four numbers');
});
