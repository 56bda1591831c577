import type { ContentFolder } from '#intake/read-content.ts';
import type { SourceFile } from '#intake/source-file.ts';
import type { ExaminedFile } from '#rules/examined-file.ts';
import { askProcess, type ParsingProcess, processLimits, startProcess } from './ask-process.ts';
import type { Answer } from './process-messages.ts';

/** What each file of a folder gave, in their order; one on which the parser hangs or dies gave nothing but that problem. */
export async function examineEach(
  folder: ContentFolder,
  limits = processLimits,
  first = startProcess(limits),
): Promise<ExaminedFile[]> {
  const [answers, { strayFile }, { tooHard }] = await Promise.all([
    askForEach(folder, first, limits),
    import('#rules/examined-file.ts'),
    import('#rules/reading/too-hard-to-parse.ts'),
  ]);
  const toExamined = (file: SourceFile, answer: Answer | undefined): ExaminedFile => {
    if (answer && 'examined' in answer) return answer.examined;
    const failure = answer && 'failure' in answer ? answer.failure : 'crash';
    return strayFile(file, [tooHard(file, failure)]);
  };
  return folder.files.map((file, index) => toExamined(file, answers[index]));
}

/** A file on which a process hangs or dies is a failure of that file alone; another goes on with those after it. */
async function askForEach(
  folder: ContentFolder,
  first: ParsingProcess,
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
