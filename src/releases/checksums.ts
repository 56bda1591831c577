import { createHash } from 'node:crypto';
import type { Files } from './archive.ts';

/** Lines as `sha256sum --check` reads them, sorted by path. */
export function checksumsOf(files: Files): string {
  return [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${path}\n`)
    .join('');
}
