import { LineCounter, parseDocument } from 'yaml';
import type { Place } from '#report/problem.ts';
import type { LimitFault } from './limits.ts';
import type { DataPath } from './source-file.ts';
import { explainYamlError } from './yaml-errors.ts';
import { oddIndentation } from './odd-indentation.ts';
import { type RefusedFeature, refusedFeatures } from './yaml-features.ts';
import { exceededYamlLimits } from './yaml-limits.ts';
import { offsetOf, offsetOfKey } from './yaml-places.ts';
import { withoutRepeats } from './yaml-repeats.ts';
import { swallowedLines } from './yaml-swallowed.ts';

export interface YamlFault {
  readonly rule: 'yaml-syntax' | 'yaml-limit' | RefusedFeature['rule'];
  readonly place: Place;
  readonly found: string;
  readonly expected: string;
  readonly suggestion: string;
}

export interface ParsedYaml {
  /** The value as plain data; undefined when there are faults. */
  readonly value: unknown;
  readonly faults: readonly YamlFault[];
  /** The place of the value at a path, or of the nearest thing above it that exists. */
  readonly placeOf: (path: DataPath) => Place;
  /** The place of a key itself, for fields that should not be there. */
  readonly placeOfKey: (path: DataPath, key: string) => Place;
}

/**
 * Parses strict YAML 1.2: no anchors, aliases, tags, merge keys or duplicate keys; dates stay text.
 * @param firstLine the line of the file on which the text starts, counted from 1.
 */
export function parseYaml(text: string, firstLine = 1): ParsedYaml {
  const [tooMuch] = exceededYamlLimits(text);
  if (tooMuch !== undefined) return unparsed(tooMuch, firstLine);
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    strict: true,
    uniqueKeys: true,
    stringKeys: true,
    schema: 'core',
    merge: false,
    prettyErrors: false,
  });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const all = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  // After an odd space the parser has lost count of the levels, and what else it says is not to be relied on.
  const spaces = oddIndentation(text);
  const errors = spaces ? [] : withoutRepeats(all);
  const explained = [
    ...(spaces ? [spaces] : []),
    ...firstOfEachLine(errors, (error) => lines.linePos(error.pos[0]).line)
      .slice(0, mostErrors)
      .map((error) => explainYamlError(error, text, document)),
    // Where the parser has lost count, what it takes for text is no longer what the author meant by it.
    ...(all.length > 0 || spaces ? [] : swallowedLines(document, text)),
  ]
    .sort((a, b) => a.offset - b.offset)
    .filter(({ isEcho }, index) => index === 0 || isEcho !== true)
    .map(({ isEcho, ...fault }) => ({ rule: 'yaml-syntax' as const, ...fault }));
  const refused = spaces ? [] : refusedFeatures(document, text);
  const faults = [...explained, ...refused]
    .sort((a, b) => a.offset - b.offset)
    .map(({ offset, ...fault }): YamlFault => ({ ...fault, place: placeAt(offset) }));
  return {
    value: faults.length > 0 ? undefined : (document.toJS() as unknown),
    faults: firstOfEachLine(faults, ({ place }) => place.line),
    placeOf: (path) => placeAt(offsetOf(document.contents, path)),
    placeOfKey: (path, key) => placeAt(offsetOfKey(document.contents, path, key)),
  };
}

/** Fields that no parser is to touch. */
function unparsed({ place, ...fault }: LimitFault, firstLine: number): ParsedYaml {
  const inFile = { line: place.line + firstLine - 1, column: place.column };
  const placeOf = () => inFile;
  return {
    value: undefined,
    faults: [{ rule: 'yaml-limit', place: inFile, ...fault }],
    placeOf,
    placeOfKey: placeOf,
  };
}

/** More than an author wants to read at once; a file with so many is no YAML at all. */
const mostErrors = 30;

/** One slip often makes the parser stumble several times on the same line; the first time says it best. */
function firstOfEachLine<T>(sorted: readonly T[], lineOf: (item: T) => number): T[] {
  return sorted.filter((item, index) => {
    const previous = sorted[index - 1];
    return previous === undefined || lineOf(previous) !== lineOf(item);
  });
}
