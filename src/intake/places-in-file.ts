import type { Place } from '#report/problem.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { firstPlace } from './parsed-file.ts';
import type { DataPath } from './source-file.ts';
import { parseYaml } from './yaml.ts';

/**
 * Where the values of a file stand, by their paths into its data. It parses the fields again, which is seldom needed:
 * only of a file that has been parsed already and in which something is to be pointed at.
 */
export function placesInFile(path: string, text: string): (path: DataPath) => Place {
  if (!path.endsWith('.mdx')) return parseYaml(text).placeOf;
  const parts = splitFrontmatter(text);
  return 'rule' in parts ? () => firstPlace : parseYaml(parts.fields, 2).placeOf;
}
