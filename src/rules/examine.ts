import type { ContentFolder } from '#intake/read-content.ts';
import { examineFile } from './examine-file.ts';
import { type Examination, joinFiles } from './join-files.ts';

/** Reads what a content folder holds into a graph and says everything that is wrong with it, sorted by place. */
export const examine = (folder: ContentFolder): Examination =>
  joinFiles(folder, folder.files.map(examineFile));
