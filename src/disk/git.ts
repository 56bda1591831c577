import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/**
 * What git prints, run in a folder, in no language but its own: what keeps it from an answer is told apart by its words. Throws
 * what `execFile` throws.
 */
export async function git(folder: string, ...given: string[]): Promise<string> {
  const options = { cwd: folder, env: { ...process.env, LC_ALL: 'C' }, maxBuffer: 256 * 1024 * 1024 };
  const { stdout } = await promisify(execFile)('git', given, options);
  return stdout;
}
