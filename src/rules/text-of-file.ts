import type { SourceFile } from '#intake/source-file.ts';
import type { Place } from '#report/problem.ts';

/** The text of a file, or nothing when its bytes are not text in UTF-8. A byte-order mark is kept, so that it can be reported. */
export function textOf(file: SourceFile): string | undefined {
  return file.bytes.includes(0) ? undefined : decode(file.bytes);
}

/** Where the first byte stands that is not UTF-8. */
export function placeOfBadByte({ bytes }: SourceFile): Place {
  let start = 0;
  for (let line = 1; ; line += 1) {
    const end = bytes.indexOf(lineFeed, start);
    const lineBytes = bytes.subarray(start, end === -1 ? undefined : end);
    if (decode(lineBytes) === undefined || end === -1) {
      const column = new TextDecoder('utf-8', { ignoreBOM: true }).decode(lineBytes).indexOf('\u{FFFD}') + 1;
      return { line, column: Math.max(column, 1) };
    }
    start = end + 1;
  }
}

/** Every match of a global pattern in the text of a file, with its place. */
export function matchesIn(file: SourceFile, pattern: RegExp): { place: Place; match: string }[] {
  const lines = textOf(file)?.split('\n') ?? [];
  return lines.flatMap((line, index) =>
    [...line.matchAll(pattern)].map((match) => ({
      place: { line: index + 1, column: match.index + 1 },
      match: match[0],
    })),
  );
}

const lineFeed = 10;

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
