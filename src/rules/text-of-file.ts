import type { SourceFile } from '#intake/source-file.ts';
import type { Place } from '#report/problem.ts';

/** The text of a file, or nothing when its bytes are not UTF-8. A byte-order mark is kept, so that it can be reported. */
export function textOf(file: SourceFile): string | undefined {
  try {
    return decoder.decode(file.bytes);
  } catch {
    return undefined;
  }
}

/** Every match of global patterns in the text of a file, with its place. */
export function textsIn(file: SourceFile, patterns: readonly RegExp[]): { place: Place; match: string }[] {
  const text = textOf(file);
  if (text === undefined) return [];
  return text.split('\n').flatMap((line, index) =>
    patterns.flatMap((pattern) =>
      [...line.matchAll(pattern)].map((match) => ({
        place: { line: index + 1, column: match.index + 1 },
        match: match[0],
      })),
    ),
  );
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
