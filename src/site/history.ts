import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { type History, historyArguments, parseHistory } from '#model/history.ts';

let read: Promise<History> | undefined;

/** The history of content/, from one pass of git for the whole build. Without git, or in a shallow copy, it is empty. */
export const siteHistory = (): Promise<History> => (read ??= readHistory());

async function readHistory(): Promise<History> {
  if (!(await hasWholeHistory())) return new Map();
  return parseHistory(await git(historyArguments));
}

/** False without git, outside a repository, and in a shallow copy, whose first commit seems to have changed every file. */
async function hasWholeHistory(): Promise<boolean> {
  try {
    return (await git(['rev-parse', '--is-shallow-repository'])).trim() === 'false';
  } catch (error) {
    const { code, stderr = '' } = error as { code?: string | number; stderr?: string };
    if (code === 'ENOENT' || stderr.includes('not a git repository')) return false;
    throw error;
  }
}

async function git(arguments_: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)('git', arguments_, { maxBuffer: 256 * 1024 * 1024 });
  return stdout;
}
