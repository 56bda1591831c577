import { splitFrontmatter } from '#intake/frontmatter.ts';
import type { DataPath } from '#intake/source-file.ts';
import { parseYaml } from '#intake/yaml.ts';
import type { Place } from '#report/problem.ts';

/** The field that stands at a place of a file, by its path; `body` for the text below the fields. */
export function pathFinder(text: string): (place: Place) => DataPath | 'body' {
  const parts = text.startsWith('---') ? splitFrontmatter(text) : undefined;
  const isMdx = parts !== undefined && !('rule' in parts);
  const yaml = isMdx ? parseYaml(parts.fields, 2) : parseYaml(text);
  const starts = pathsIn(yaml.value, []).map((path) => ({ path, ...yaml.placeOf(path) }));
  return (place) => {
    if (isMdx && place.line >= parts.bodyLine) return 'body';
    let nearest: { readonly path: DataPath; readonly line: number; readonly column: number } | undefined;
    for (const start of starts) {
      const isBefore = start.line < place.line || (start.line === place.line && start.column <= place.column);
      // Of a record and its first field the record comes first; the deeper one is the better answer only beyond it.
      if (isBefore && (nearest === undefined || isLater(start, nearest))) nearest = start;
    }
    return nearest?.path ?? [];
  };
}

const isLater = (a: Place, b: Place): boolean =>
  a.line > b.line || (a.line === b.line && a.column > b.column);

/** The paths of all values, each record and list before what it holds. */
function pathsIn(value: unknown, path: DataPath): DataPath[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [path, ...inner.flatMap(([step, each]) => pathsIn(each, [...path, step]))];
}
