import { type ChildProcess, fork } from 'node:child_process';
import type { ParserFailure } from '#rules/reading/too-hard-to-parse.ts';
import { type Answer, alive, joining, type Sign, type Task } from './process-messages.ts';

/** How the parsing process is limited; other limits and another module only in tests. */
export interface ProcessLimits {
  readonly module: URL;
  /** What it may fill with objects that live on, in MB. The whole of the content needs a third of it. */
  readonly memory: number;
  /** How long it may be at one file, in milliseconds. An ordinary one takes one or two. */
  readonly patience: number;
}

export const processLimits: ProcessLimits = {
  module: new URL('parsing-process.ts', import.meta.url),
  memory: 512,
  patience: 2000,
};

/** A process that waits for its task, and what has been heard of it since it was started. */
export interface ParsingProcess {
  readonly child: ChildProcess;
  readonly heard: { hasStarted: boolean; isJoining: boolean; lastWords: string; silence: number };
  readonly answers: readonly Answer[];
  readonly end: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
}

/**
 * Starts a parsing process, which takes half a second to be ready; its task may be handed to it before that.
 * A thread would be cheaper, but one that runs out of memory takes the whole program with it.
 */
export function startProcess({ module, memory } = processLimits): ParsingProcess {
  const child = fork(module, {
    serialization: 'advanced',
    // It reads its own modules and nothing else: no file may be written, no program started.
    execArgv: [`--max-old-space-size=${String(memory)}`, '--permission', '--allow-fs-read=*'],
    env: {},
    // What a dying process has to say is for programmers; the report names the file.
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const heard = { hasStarted: false, isJoining: false, lastWords: '', silence: 0 };
  const answers: Answer[] = [];
  child.on('message', (message: Answer | Sign) => {
    heard.hasStarted = true;
    heard.silence = 0;
    if (message === joining) heard.isJoining = true;
    else if (message !== alive) answers.push(message);
  });
  child.stderr?.on('data', (words: Buffer) => {
    heard.lastWords = `${heard.lastWords}${words.toString()}`.slice(-2000);
  });
  // It may end before anybody asks.
  const end = new Promise<Awaited<ParsingProcess['end']>>((resolve) => {
    child.once('error', () => {
      resolve({ code: null, signal: null });
    });
    child.once('close', (code: number | null, signal: NodeJS.Signals | null) => {
      resolve({ code, signal });
    });
  });
  return { child, heard, answers, end };
}

/**
 * Gives a process its task and waits for its end.
 * @returns every answer, and why there are no more where it hung or died.
 */
export async function askProcess(
  { child, heard, answers, end }: ParsingProcess,
  task: Task,
  { patience } = processLimits,
): Promise<{ answers: readonly Answer[]; failure: ParserFailure | undefined }> {
  const isTooLong = () => heard.silence > patience * (heard.isJoining ? patienceForWhole : 1);
  // Counted in ticks, not by the clock: a machine that sleeps, or has no time for anybody, is not the fault of the file.
  const timer = setInterval(() => {
    heard.silence += heard.hasStarted ? tick : 0;
    if (isTooLong()) child.kill('SIGKILL');
  }, tick);
  // A process that has died takes no task; its end says so.
  child.send(task, () => undefined);
  const { code, signal } = await end;
  clearInterval(timer);
  // One that never came to a file says nothing about any: that is a fault of the program.
  if (!heard.hasStarted)
    throw new Error(`The process that parses the content did not start: ${heard.lastWords}`);
  if (code === 0) return { answers, failure: undefined };
  if (isTooLong()) return { answers, failure: 'timeout' };
  return { answers, failure: signal === 'SIGABRT' || code === outOfMemory ? 'exhausted' : 'crash' };
}

const tick = 50;

/** The rules for the whole take longer than a file, and what they meet has been parsed. */
const patienceForWhole = 30;

/** How V8 ends where there are no signals. */
const outOfMemory = 134;
