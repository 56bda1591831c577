import { expect, it } from 'vitest';
import { outputFault } from './output-fault.ts';

const failing = (code: string, message: string) => Object.assign(new Error(message), { code });

it('says nothing of a reader that has read enough', () => {
  expect(outputFault(failing('EPIPE', 'write EPIPE'))).toBeUndefined();
});

it('says what else keeps the output from being written', () => {
  expect(outputFault(failing('ENOSPC', 'write ENOSPC'))).toMatch(/full/);
  expect(outputFault(failing('ECONNRESET', 'write ECONNRESET'))).toBe('write ECONNRESET');
});
