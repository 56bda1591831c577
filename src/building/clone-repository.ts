import { execFile } from 'node:child_process';
import { symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

/** Makes a copy of the last commit with its history, in which everything can be run. */
export async function cloneRepository(folder: string): Promise<void> {
  await promisify(execFile)('git', ['clone', '--quiet', '--no-hardlinks', '.', folder]);
  await symlink(resolve('node_modules'), join(folder, 'node_modules'));
}
