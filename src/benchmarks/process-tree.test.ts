import { expect, it } from 'vitest';
import { parseProcess, ProcessTree, type RunningProcess } from './process-tree.ts';

const running = (pid: number, parent: number, more: Partial<RunningProcess> = {}): RunningProcess => ({
  pid,
  parent,
  name: 'node',
  started: 1,
  seconds: 0,
  megabytes: 0,
  ...more,
});

it('reads a process whose name holds brackets and spaces', () => {
  const stat =
    '42 (a (b) c) S 7 42 7 0 -1 4194304 9 0 0 0 250 50 900 900 20 0 11 0 12345 1000000 256 18446744073709551615';
  expect(parseProcess(stat, 4096)).toEqual({
    pid: 42,
    parent: 7,
    name: 'a (b) c',
    started: 12345,
    seconds: 3,
    megabytes: 1.048576,
  });
  expect(parseProcess('', 4096)).toBeUndefined();
});

it('counts children and their children, and nothing else', () => {
  const tree = new ProcessTree(1);
  tree.take([
    running(3, 2, { seconds: 4 }),
    running(2, 1, { seconds: 2 }),
    running(1, 0, { seconds: 1 }),
    running(9, 0, { seconds: 100 }),
  ]);
  expect(tree.seconds()).toBe(7);
});

it('keeps what an ended process took, and follows one whose parent has ended', () => {
  const tree = new ProcessTree(1);
  tree.take([
    running(1, 0, { seconds: 1 }),
    running(2, 1, { seconds: 2, name: 'pagefind_extend' }),
    running(3, 2),
  ]);
  tree.take([running(1, 0, { seconds: 3 }), running(3, 0, { seconds: 8 })]);
  expect(tree.seconds()).toBe(13);
  expect(tree.seconds('pagefind')).toBe(2);
  expect(tree.running.toSorted()).toEqual([1, 3]);
});

it('does not take another process for one that had its number', () => {
  const tree = new ProcessTree(1);
  tree.take([running(1, 0), running(2, 1, { seconds: 2 })]);
  tree.take([running(1, 0), running(2, 0, { seconds: 50, started: 9 })]);
  expect(tree.seconds()).toBe(2);
});

it('adds the memory of one moment, not the most of each', () => {
  const tree = new ProcessTree(1);
  tree.take([running(1, 0, { megabytes: 500 }), running(2, 1, { megabytes: 100 })]);
  tree.take([running(1, 0, { megabytes: 300 }), running(2, 1, { megabytes: 200 })]);
  expect(tree.memory).toBe(600);
});
