import type { ContentFolder } from '#intake/read-content.ts';
import type { OddFile, SourceFile } from '#intake/source-file.ts';
import type { Example } from './rule.ts';
import { sampleFiles } from './sample-content.ts';

/** A content folder that holds some files, for tests and for the examples of the guide. */
export function contentOf(files: Example['files']): ContentFolder {
  const folder: { files: SourceFile[]; odd: OddFile[] } = { files: [], odd: [] };
  for (const [path, given] of Object.entries(files)) {
    if (given === null) continue;
    if (typeof given === 'string') folder.files.push({ path, bytes: new TextEncoder().encode(given) });
    else if (given instanceof Uint8Array) folder.files.push({ path, bytes: given });
    else folder.odd.push({ path, what: given.odd });
  }
  return { root: 'content', ...folder };
}

/** The sample content with other files laid over it. */
export const sampleContentWith = (files: Example['files']): ContentFolder =>
  contentOf({ ...sampleFiles, ...files });
