import type { ChildProcess } from 'node:child_process';
import { firstPlace, problemAt } from '#intake/parsed-file.ts';
import { type ContentFolder, readContent } from '#intake/read-content.ts';
import type { SourceFile } from '#intake/source-file.ts';
import { type Problem, sortProblems } from '#report/problem.ts';
import type { ExaminedFile } from '#rules/examined-file.ts';
import type { Examination } from '#rules/join-files.ts';
import { pathProblems, type RepositoryFile } from '#rules/path-problems.ts';
import { askProcess, processLimits, startProcess } from './ask-process.ts';
import type { Answer, Failure } from './process-messages.ts';
import { publicFiles } from './public-files.ts';
import { readRepositoryFiles } from './read-repository-files.ts';

/** The door of the build: what `examine` gives of a folder, its files parsed in a process that may hang or die without harm. */
export async function examineContent(root: string, limits = processLimits): Promise<Examination> {
  const first = startProcess(limits);
  const [folder, files] = await Promise.all([readContent(root), readRepositoryFiles(root)]);
  return withPathProblems(await examineFiles(folder, first, limits), files);
}

/**
 * The door of check:content: only what is wrong. All is done in one process, which costs hardly more than without;
 * when it hangs or dies, the files are asked for one by one.
 */
export async function findProblems(
  root: string,
  limits = processLimits,
): Promise<Pick<Examination, 'problems' | 'files'>> {
  const first = startProcess(limits);
  const [folder, files] = await Promise.all([readContent(root), readRepositoryFiles(root)]);
  const { answers, failure } = await askProcess(first, { folder, wanted: 'problems' }, limits);
  const [answer] = answers;
  if (failure === undefined && answer && 'problems' in answer)
    return withPathProblems({ problems: answer.problems, files: folder.files.length }, files);
  return withPathProblems(await examineFiles(folder, startProcess(limits), limits), files);
}

/** What is wrong with a path may be known from its folder already; it is said once. */
function withPathProblems<T extends Pick<Examination, 'problems'>>(
  examination: T,
  files: readonly RepositoryFile[],
): T {
  const identity = ({ file, rule, found }: Problem) => `${file} ${rule} ${found}`;
  const known = new Set(examination.problems.map(identity));
  const others = pathProblems(files, publicFiles).filter((problem) => !known.has(identity(problem)));
  return { ...examination, problems: sortProblems([...examination.problems, ...others]) };
}

async function examineFiles(
  folder: ContentFolder,
  first: ChildProcess,
  limits: typeof processLimits,
): Promise<Examination> {
  const [answers, { joinFiles }, { unreadFile }] = await Promise.all([
    askForEach(folder, first, limits),
    import('#rules/join-files.ts'),
    import('#rules/examined-file.ts'),
  ]);
  const toExamined = (file: SourceFile, answer: Answer | undefined): ExaminedFile => {
    if (answer && 'examined' in answer) return answer.examined;
    const failure = answer && 'failure' in answer ? answer.failure : 'crash';
    return unreadFile(file, [problemAt(file, firstPlace, tooHard(failure))]);
  };
  return joinFiles(
    folder,
    folder.files.map((file, index) => toExamined(file, answers[index])),
  );
}

/** A file on which a process hangs or dies is a failure of that file alone; another goes on with those after it. */
async function askForEach(
  folder: ContentFolder,
  first: ChildProcess,
  limits: typeof processLimits,
): Promise<Answer[]> {
  const all: Answer[] = [];
  let child = first;
  for (;;) {
    const rest = { ...folder, files: folder.files.slice(all.length) };
    const { answers, failure } = await askProcess(child, { folder: rest, wanted: 'files' }, limits);
    all.push(...answers);
    if (failure === undefined) return all;
    all.push({ failure });
    if (all.length >= folder.files.length) return all;
    child = startProcess(limits);
  }
}

const tooHard = (failure: Failure) => ({
  rule: 'too-hard-to-parse',
  found: failures[failure],
  expected: 'text that is read in a moment',
  suggestion:
    'Look for long rows of brackets, marks or list signs, and remove them; put half of the file aside to find the place.',
});

const failures: Record<Failure, string> = {
  timeout: 'a file that was not read within two seconds',
  exhausted: 'a file that takes more memory than one file may',
  crash: 'a file that the parser could not read',
};
