import type { ContentFolder } from '#intake/read-content.ts';
import { examineFile } from './examine-file.ts';
import { type Examination, joinFiles } from './join-files.ts';

/**
 * Reads what a content folder holds into a graph and says everything that is wrong with it, sorted by place.
 * @param examineOne how to judge one file; who examines again and again hands in what remembers files that did not change.
 */
export const examine = (folder: ContentFolder, examineOne = examineFile): Examination =>
  joinFiles(
    folder,
    folder.files.map((file) => examineOne(file)),
  );
