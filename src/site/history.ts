import { askGit } from '#disk/ask-git.ts';
import { type History, historyArguments, parseHistory } from '#model/history.ts';

let read: Promise<History> | undefined;

/** The history of content/, from one pass of git for the whole build. Without git, or in a shallow copy, it is empty. */
export const siteHistory = (): Promise<History> => (read ??= readHistory());

async function readHistory(): Promise<History> {
  // The first commit of a shallow copy seems to have changed every file.
  const isWhole = (await askGit(['rev-parse', '--is-shallow-repository']))?.trim() === 'false';
  return parseHistory((isWhole ? await askGit(historyArguments) : undefined) ?? '');
}
