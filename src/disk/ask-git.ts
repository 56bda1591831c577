import { git } from './git.ts';

/**
 * What git prints, run in a folder. Nothing without git, and where the folder is in no repository or not there; whatever else
 * keeps git from an answer is thrown, so that nobody takes it for a repository without files or without a history.
 */
export async function askGit(question: readonly string[], folder = '.'): Promise<string | undefined> {
  try {
    return await git(folder, ...question);
  } catch (error) {
    const { code, stderr = '' } = error as { code?: string | number; stderr?: string };
    if (code === 'ENOENT' || stderr.includes('not a git repository')) return undefined;
    throw error;
  }
}
