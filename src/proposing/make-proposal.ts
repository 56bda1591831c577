import type { Root } from 'hast';
import { editEntryFile } from '#authoring/edit-entry-file.ts';
import { formOf } from '#authoring/form-of.ts';
import { toPatch } from '#authoring/to-patch.ts';
import { writeEntryFile } from '#authoring/write-entry-file.ts';
import { elementsOfBody } from '#intake/body.ts';
import { pathOfEntry } from '#intake/collection-of-path.ts';
import type { DataPath } from '#intake/source-file.ts';
import { type Problem, sortProblems } from '#report/problem.ts';
import { examineFile } from '#rules/examine-file.ts';
import type { ExaminedFile } from '#rules/examined-file.ts';
import { judgeFiles } from '#rules/join-files.ts';
import type { CollectionName } from '#schema/collection-names.ts';
import { collections } from '#schema/collections.ts';
import type { Repository } from './known-content.ts';
import { pathFinder } from './path-of-place.ts';
import { previewClaims, type PreviewSection } from './preview-claims.ts';

/** What a form holds. */
export interface ProposalDraft {
  readonly collection: CollectionName;
  /** Of a new entry, the id that it is to have. */
  readonly id: string;
  readonly data: unknown;
  readonly body: string;
  /** The text of the file as the repository has it; missing for a file that is new. */
  readonly before?: string | undefined;
  /** Whether the entry is new. */
  readonly isNew: boolean;
}

/** A problem, with the field that it is about. */
export interface FieldProblem extends Problem {
  readonly path: DataPath | 'body';
}

/** What becomes of a draft: a file, how it differs from the one that is there, and what is wrong with it. */
export interface Proposal {
  /** From the top of the repository: content/cbms/osce/cbm-8.mdx */
  readonly file: string;
  readonly text: string;
  readonly patch: string;
  readonly problems: readonly FieldProblem[];
  /** The body as elements; missing where it is empty or has faults. */
  readonly preview?: Root;
  /** The claims as the page would show them. */
  readonly claims: readonly PreviewSection[];
}

/**
 * Writes the file of a draft and judges it by the very same intake and rules as check:content, within the whole of the
 * repository: of other files only those problems are told that the change would bring.
 */
export function makeProposal(draft: ProposalDraft, repository: Repository): Proposal {
  const { collection, id, data, body, before, isNew } = draft;
  const path = pathOfEntry(collection, id);
  const text =
    before === undefined
      ? writeEntryFile({ collection, data, body })
      : editEntryFile(before, { collection, data, body, id: isNew ? undefined : id });
  const examined = examineFile({ path, bytes: new TextEncoder().encode(text) });
  const problems = [
    ...newProblems(examined, repository),
    ...(isNew && isTaken(collection, id, repository) ? [takenProblem(path, id)] : []),
  ];
  const fieldAt = pathFinder(text);
  const preview = body.trim() === '' ? undefined : elementsOfBody(body);
  return {
    file: `content/${path}`,
    text,
    patch: toPatch(`content/${path}`, before, text),
    problems: problems.map((problem) => ({
      ...problem,
      file: `content/${problem.file}`,
      path: problem.file === path ? inRecord(fieldOf(problem, fieldAt), collection) : [],
    })),
    ...(preview && { preview }),
    claims: previewClaims(formOf(collection), data, repository.graph),
  };
}

/** What is wrong now and was not before: in the file itself, or in others because of it. */
function newProblems(examined: ExaminedFile, { files, isKnown }: Repository): Problem[] {
  const others = files.filter(({ path }) => path !== examined.path);
  const { problems } = judgeFiles([...others, examined]);
  return sortProblems(problems.filter((problem) => problem.file === examined.path || !isKnown(problem)));
}

/** The field that is missing, rather than the record that lacks it. */
function fieldOf({ rule, found, line, column }: Problem, fieldAt: ReturnType<typeof pathFinder>) {
  const at = fieldAt({ line, column });
  const [, missing] = /^no field (.+)$/.exec(found) ?? [];
  return rule === 'missing-field' && missing !== undefined && at !== 'body' ? [...at, missing] : at;
}

/** In a collection that is one list, the path within the record. */
const inRecord = (path: DataPath | 'body', collection: CollectionName): DataPath | 'body' =>
  path !== 'body' && collections[collection].layout === 'list' ? path.slice(1) : path;

const isTaken = (collection: CollectionName, id: string, { files }: Repository): boolean =>
  files.some((file) => file.collection === collection && file.ids.includes(id));

const takenProblem = (file: string, id: string): Problem => ({
  rule: 'duplicate-id',
  file,
  line: 1,
  column: 1,
  found: `${id}, which an entry has already`,
  expected: 'an address of its own',
  suggestion: 'Choose another address, or propose a change to the entry that is there.',
});
