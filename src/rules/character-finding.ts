import type { SourceFile } from '#intake/source-file.ts';
import type { CharacterFault } from '#schema/character-faults.ts';
import type { FileFinding } from './rule.ts';
import { textOf } from './text-of-file.ts';

/** What a judge of characters finds in the lines of a file, each with its place. */
export function characterFindings(
  file: SourceFile,
  judge: (line: string) => readonly CharacterFault[],
): FileFinding[] {
  const text = textOf(file);
  if (text === undefined || /^[\n -~]*$/.test(text)) return [];
  return text.split('\n').flatMap((line, index) =>
    judge(line).map(({ offset, found, expected, suggestion }) => ({
      place: { line: index + 1, column: offset + 1 },
      found,
      expected,
      suggestion,
    })),
  );
}
