import type { ContentFolder } from '#intake/read-content.ts';
import type { Example } from './rule.ts';
import { sampleFiles } from './sample-content.ts';

/** For tests: a content folder that holds some files. */
export function contentOf(files: Example['files']): ContentFolder {
  return {
    root: 'content',
    odd: [],
    files: Object.entries(files).flatMap(([path, text]) =>
      text === null
        ? []
        : [{ path, bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text }],
    ),
  };
}

/** For tests: the sample content with other files laid over it. */
export const sampleContentWith = (files: Example['files']): ContentFolder =>
  contentOf({ ...sampleFiles, ...files });
