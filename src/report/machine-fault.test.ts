import { expect, test } from 'vitest';
import { machineFault } from './machine-fault.ts';

const systemError = (code: string, path?: string) => Object.assign(new Error(code), { code, path });

test('a full disk is told with the file that could not be written', () => {
  expect(machineFault(systemError('ENOSPC', 'dist/index.html'))).toBe(
    'The disk is full, so dist/index.html could not be written. Make room, then run this again.',
  );
  expect(machineFault(systemError('ENOSPC'))).toContain('so a file could not be written');
});

test('it is told also when it was wrapped on its way', () => {
  const wrapped = new Error('A page could not be made.', { cause: systemError('EROFS', 'dist') });
  expect(machineFault(wrapped)).toMatch(/^The disk can only be read, so dist could not/);
});

test('a fault of our own is not explained away', () => {
  expect(machineFault(new TypeError('x is undefined'))).toBeUndefined();
  expect(machineFault(systemError('ENOENT', 'x'))).toBeUndefined();
  expect(machineFault('text')).toBeUndefined();
});
