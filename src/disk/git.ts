import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** What git prints, run in a folder. Throws what `execFile` throws. */
export async function git(folder: string, ...given: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)('git', given, { cwd: folder, maxBuffer: 256 * 1024 * 1024 });
  return stdout;
}
