import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { type History, historyArguments, parseHistory } from '#model/history.ts';

let read: Promise<History> | undefined;

/** The history of content/, from one pass of git for the whole build. Without git, or in a shallow copy, it is empty. */
export const siteHistory = (): Promise<History> => (read ??= readHistory());

async function readHistory(): Promise<History> {
  try {
    const shallow = await git(['rev-parse', '--is-shallow-repository']);
    // The first commit of a shallow copy seems to have changed every file, so its dates would be wrong.
    return shallow.trim() === 'true' ? new Map() : parseHistory(await git(historyArguments));
  } catch {
    // No git, or no repository: the pages say that no history is at hand.
    return new Map();
  }
}

async function git(arguments_: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)('git', arguments_, { maxBuffer: 256 * 1024 * 1024 });
  return stdout;
}
