/** Reads the source of a module, by its path in the repository. */
type ReadSource = (path: string) => string;

/**
 * The packages of which something is in the scripts that readers load: what is imported on the way from the scripts of
 * src/client. Types are not, nor is what Node.js brings.
 */
export function browserPackages(entries: readonly string[], readSource: ReadSource): string[] {
  const modules = new Set(entries);
  const packages = new Set<string>();
  // A set is walked over what is added to it on the way.
  for (const path of modules) {
    for (const [, name = ''] of readSource(path).matchAll(importing)) {
      if (name.startsWith('#')) modules.add(name.replace('#', 'src/'));
      else if (name.startsWith('.')) modules.add(new URL(name, `file:///${path}`).pathname.slice(1));
      else packages.add(/^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name);
    }
  }
  return [...packages].sort();
}

/** Imports and re-exports of values, over several lines too; `import type` brings nothing into a bundle. */
const importing = /^(?:import|export)\s+(?!type\b)(?:[^;'"]*?\sfrom\s+)?'([^']+)'/gm;
