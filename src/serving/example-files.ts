import { existsSync, globSync } from 'node:fs';
import { extname, join } from 'node:path';
import { contentTypeOf } from './file-types.ts';

/** A file of each kind: the first of every ending, and of every path with a type of its own, in every folder at the top. */
export function exampleFiles(site: string): string[] {
  const byKind = new Map<string, string>();
  const files = globSync('**/*', { cwd: site, withFileTypes: true })
    .concat(globSync('.well-known/*', { cwd: site, withFileTypes: true }))
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name).slice(site.length).replaceAll('\\', '/'))
    .filter((path) => !/\.(?:br|gz)$|^\/_headers$/.test(path))
    .sort();
  for (const path of files) {
    const kind = `${path.split('/')[1] ?? ''} ${extname(path)} ${contentTypeOf(path)} ${['br', 'gz'].filter((ending) => existsSync(`${site}${path}.${ending}`)).join()}`;
    if (!byKind.has(kind)) byKind.set(kind, path);
  }
  return [...byKind.values()].map((path) => path.replace(/\/index\.html$/, '/'));
}
