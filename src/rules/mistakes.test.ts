import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applySuggestion, type PlacedText } from '#fixtures/mistakes/apply-suggestion.ts';
import { mistakes } from '#fixtures/mistakes/index.ts';
import type { Edit, Mistake } from '#fixtures/mistakes/mistake.ts';
import { type ContentFolder, readContent } from '#intake/read-content.ts';
import type { SourceFile } from '#intake/source-file.ts';
import type { Problem } from '#report/problem.ts';
import { renderProblem } from '#report/terminal.ts';
import { examineFile } from './examine-file.ts';
import { joinFiles } from './join-files.ts';
import type { ExaminedFile } from './examined-file.ts';

const golden = fileURLToPath(new URL('../fixtures/mistakes.golden.txt', import.meta.url));

let content: ContentFolder;
beforeAll(async () => {
  content = await readContent('content');
});

/** Files that a mistake leaves as they are need not be read again. */
const examined = new Map<SourceFile, ExaminedFile>();
function problemsIn(folder: ContentFolder): readonly Problem[] {
  const files = folder.files.map((file) => {
    const result = examined.get(file) ?? examineFile(file);
    examined.set(file, result);
    return result;
  });
  return joinFiles(folder, files).problems;
}

interface Made {
  readonly original: string;
  readonly path: string;
  readonly changed: string | Uint8Array;
  readonly problems: readonly Problem[];
}

/** The content with one file in place of another: a mistake, or its correction. */
function withFile(mistake: Mistake, path: string | null, text: string | Uint8Array): ContentFolder {
  const isCopy = mistake.copiedTo !== undefined;
  const others = content.files.filter(({ path: each }) => (isCopy || each !== mistake.file) && each !== path);
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return { ...content, files: path === null ? others : [...others, { path, bytes }] };
}

function make(mistake: Mistake): Made {
  const { file, edit, savedAs, copiedTo } = mistake;
  const found = content.files.find(({ path }) => path === file);
  if (found === undefined)
    throw new Error(`${file} is not there any more; make the mistake in another entry.`);
  const original = new TextDecoder().decode(found.bytes);
  const path = copiedTo ?? savedAs ?? file;
  const changed = edit === undefined ? original : applied(edit, original, file);
  return { original, path, changed, problems: problemsIn(withFile(mistake, path, changed)) };
}

function applied(edit: Edit, text: string, file: string): string | Uint8Array {
  if (typeof edit === 'function') return edit(text);
  const [from, to] = edit;
  if (!text.includes(from))
    throw new Error(`${file} has no ${JSON.stringify(from)} any more; make the mistake elsewhere.`);
  return text.replace(from, () => to);
}

/** The file after the author has followed the advice. */
function corrected(mistake: Mistake, { original, path, changed, problems }: Made): PlacedText | null {
  const { mend, movedTo, file } = mistake;
  if (movedTo === null) return null;
  if (mend === undefined && movedTo === undefined) {
    const [problem] = problems;
    const named = problem && typeof changed === 'string' && applySuggestion(problem, { path, text: changed });
    if (!named) throw new Error('The advice names nothing to write; say in the case what it leads to.');
    return named;
  }
  // What was saved in another encoding is saved again from the text that the author has on the screen.
  const written = typeof changed === 'string' && changed !== '' ? changed : original;
  const text = mend === undefined ? written : applied(mend, written, file);
  if (typeof text !== 'string') throw new Error('A correction is text.');
  return { path: movedTo ?? path, text };
}

const lines: string[] = [];

describe.each(mistakes.map((mistake) => [mistake.name, mistake] as const))('%s', (_, mistake) => {
  it('is found once, at its line, and goes away when the advice is followed', () => {
    const made = make(mistake);
    lines.push(report(mistake, made));
    expect(made.problems.map(({ rule }) => rule)).toEqual([mistake.rules].flat());
    expect(made.problems.map(({ file }) => file)).toEqual(
      [mistake.rules].flat().map(() => `content/${made.path}`),
    );
    const [problem] = made.problems;
    if (typeof made.changed === 'string') expect(problem?.line).toBe(expectedLine(mistake, made));
    const mended = corrected(mistake, made);
    // A correction that gives the entry as it was needs no second look: src/content.test.ts has taken it.
    if (mended?.path === mistake.file && mended.text === made.original) return;
    expect(problemsIn(withFile(mistake, mended?.path ?? null, mended?.text ?? ''))).toEqual([]);
  });
});

/** The line with the mistake: the first that is not as before, or the one nearest to it that holds what the case names. */
function expectedLine({ points }: Mistake, { original, changed }: Made): number {
  const written = String(changed).split('\n');
  const before = original.split('\n');
  const first = Math.max(
    written.findIndex((line, index) => line !== before[index]),
    0,
  );
  if (points === undefined) return first + 1;
  const named = written.flatMap((line, index) => (line.includes(points) ? [index] : []));
  return 1 + named.reduce((a, b) => (Math.abs(b - first) < Math.abs(a - first) ? b : a), Infinity);
}

/** Line numbers stand as `>`, and the line itself above, so that an entry may grow without a change here. */
function report({ name }: Mistake, { changed, problems }: Made): string {
  const blocks = problems.map((problem) => {
    const line = typeof changed === 'string' ? (changed.split('\n')[problem.line - 1] ?? '') : '(bytes)';
    const shown = JSON.stringify(line.length > 110 ? `${line.slice(0, 110)}…` : line);
    return `> ${shown}\n${renderProblem(problem).replace(`:${String(problem.line)}:`, ':>:')}`;
  });
  return [`## ${name}\n`, ...blocks].join('\n');
}

describe('the mistakes', () => {
  afterAll(() => {
    examined.clear();
  });

  /** Rewrite the golden file with `UPDATE_GOLDEN=1 npm run test:unit -- mistakes`, and read the difference as an author would. */
  it('get the messages of the golden file, word for word', async () => {
    const whole = lines.join('\n');
    if (process.env.UPDATE_GOLDEN) await writeFile(golden, whole);
    await expect(whole).toMatchFileSnapshot(golden);
  });

  it('are at least 100, in every kind of file, each with a name of its own', () => {
    expect(mistakes.length).toBeGreaterThanOrEqual(100);
    expect(new Set(mistakes.map(({ name }) => name)).size).toBe(mistakes.length);
  });
});
