import { parseArgs } from 'node:util';
import { type Part, parsePart } from './part.ts';

/** What a build is asked to do. */
export type BuildTask =
  | { readonly what: 'whole' }
  | { readonly what: 'part'; readonly part: Part }
  | { readonly what: 'merge'; readonly folders: readonly string[] };

/** How the command is written, when it was not understood. */
export const usage = `Usage: npm run build                                     the whole site, into dist/
       npm run build -- --part 1/2                       the first of two parts, into dist-part-1/
       npm run build -- --merge dist-part-1 dist-part-2  the site of all parts, into dist/`;

/** What the words after the command ask for; undefined where they are not understood. */
export function parseBuildArguments(given: readonly string[]): BuildTask | undefined {
  const parsed = optionsIn(given);
  if (parsed === undefined) return undefined;
  const { values, positionals } = parsed;
  if (values.merge === true)
    return positionals.length > 0 && values.part === undefined
      ? { what: 'merge', folders: positionals }
      : undefined;
  if (positionals.length > 0) return undefined;
  if (values.part === undefined) return { what: 'whole' };
  const part = parsePart(values.part);
  return part && { what: 'part', part };
}

function optionsIn(given: readonly string[]) {
  try {
    const options = { part: { type: 'string' }, merge: { type: 'boolean' } } as const;
    return parseArgs({ args: [...given], options, allowPositionals: true });
  } catch {
    return undefined;
  }
}
