/** The process in which content is parsed, since what strangers wrote may keep a parser busy, or end it. */
import type { ContentFolder } from '#intake/read-content.ts';
import { examineFile } from '#rules/examine-file.ts';
import type { ExaminedFile } from '#rules/examined-file.ts';
import { joinFiles } from '#rules/join-files.ts';
import type { Answer, Task } from './process-messages.ts';
import { answer, receiveTask, signOfJoining, signOfLife } from './process-channel.ts';

const { folder, wanted } = await receiveTask();
await (wanted === 'problems' ? sayProblems(folder) : sayEachFile(folder));

async function sayProblems(all: ContentFolder): Promise<void> {
  const examined = all.files.map((file): ExaminedFile => {
    signOfLife();
    return examineFile(file);
  });
  signOfJoining();
  await answer({ problems: joinFiles(all, examined).problems });
}

/** Each answer is sent before the next file is begun, so that what was read is kept when the next ends everything. */
async function sayEachFile({ files }: Task['folder']): Promise<void> {
  for (const file of files) await answer(answerOn(file));
}

function answerOn(file: ContentFolder['files'][number]): Answer {
  try {
    return { examined: examineFile(file) };
  } catch (error) {
    // A stack that overflowed has unwound, so that the process can go on.
    return { failure: error instanceof RangeError ? 'exhausted' : 'crash' };
  }
}
