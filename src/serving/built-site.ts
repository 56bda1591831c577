import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Stops a command that works with a built site where there is none. Its message says what to do. */
export class NoBuiltSite extends Error {
  override readonly name = 'NoBuiltSite';
}

/** Throws `NoBuiltSite` where a folder holds no built site. */
export function requireBuiltSite(folder: string): void {
  if (existsSync(join(folder, 'index.html'))) return;
  throw new NoBuiltSite(
    `There is no built site in ${folder}/: found no index.html there, expected the first page. Build it first: npm run build`,
  );
}
