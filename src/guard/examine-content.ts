import { type ContentFolder, readContent } from '#intake/read-content.ts';
import { type Problem, sortProblems } from '#report/problem.ts';
import type { Examination } from '#rules/join-files.ts';
import { type Judged, judgeExamined, type Judgement } from '#rules/judge.ts';
import { pathProblems, type RepositoryFile } from '#rules/path-problems.ts';
import { askProcess, type ParsingProcess, processLimits, startProcess } from './ask-process.ts';
import { examineAgain } from './examine-again.ts';
import { examineEach } from './examine-each.ts';
import { keep, type Keeping, readKept } from './kept-examinations.ts';
import { publicFiles } from './public-files.ts';
import { readRepositoryFiles } from './read-repository-files.ts';

/** The door of releases: what `examine` gives of a folder, its files parsed in a process that may hang or die without harm. */
export async function examineContent(root: string, limits = processLimits): Promise<Judgement> {
  const first = startProcess(limits);
  const [folder, files] = await Promise.all([readContent(root), readRepositoryFiles(root)]);
  return judgeExamined(withPathProblems(await examineFiles(folder, first, limits), files), folder);
}

/** The door of the build and the dev server: the same, but a file that is as it was when it was last kept is not parsed again. */
export async function examineChanged(
  root: string,
  keeping: Keeping,
  limits = processLimits,
): Promise<Judgement> {
  const { file, readMaker } = keeping;
  const madeBy = await readMaker();
  const [folder, files, known] = await Promise.all([
    readContent(root),
    readRepositoryFiles(root),
    readKept(file, madeBy),
  ]);
  const before = new Map(known);
  const examination = await examineAgain(limits, known)(folder);
  const judgement = judgeExamined(withPathProblems(examination, files), folder);
  const isAsBefore =
    before.size === known.size && [...known].every(([path, each]) => before.get(path) === each);
  // A file that was too hard for a busy machine has another chance, and so has code that was changed meanwhile.
  if (!isAsBefore && judgement.errors.length === 0 && (await readMaker()) === madeBy)
    await keep(file, { madeBy, files: known });
  return judgement;
}

/** What is wrong with a folder, and the folder itself. */
export interface FoundProblems extends Judged {
  readonly files: number;
  readonly folder: ContentFolder;
}

/**
 * The door of check:content: only what is wrong. All is done in one process, which costs hardly more than without;
 * when it hangs or dies, the files are asked for one by one.
 */
export async function findProblems(root: string, limits = processLimits): Promise<FoundProblems> {
  const first = startProcess(limits);
  const [folder, files] = await Promise.all([readContent(root), readRepositoryFiles(root)]);
  const { answers, failure } = await askProcess(first, { folder, wanted: 'problems' }, limits);
  const [answer] = answers;
  const found =
    failure === undefined && answer && 'problems' in answer
      ? { problems: answer.problems }
      : await examineFiles(folder, startProcess(limits), limits);
  const { problems, errors } = judgeExamined(withPathProblems(found, files), folder);
  return { problems, errors, files: folder.files.length, folder };
}

/** The door of check:content --watch: finds problems again and again, and parses again only what has changed. */
export function findProblemsAgain(root: string, limits = processLimits): () => Promise<FoundProblems> {
  const examine = examineAgain(limits);
  return async () => {
    const [folder, files] = await Promise.all([readContent(root), readRepositoryFiles(root)]);
    const found = withPathProblems(await examine(folder), files);
    const { problems, errors } = judgeExamined(found, folder);
    return { problems, errors, files: folder.files.length, folder };
  };
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
  first: ParsingProcess,
  limits: typeof processLimits,
): Promise<Examination> {
  const [files, { joinFiles }] = await Promise.all([
    examineEach(folder, limits, first),
    import('#rules/join-files.ts'),
  ]);
  return joinFiles(folder, files);
}
