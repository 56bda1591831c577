import { digestOf } from '#disk/digest-of.ts';
import type { ContentFolder } from '#intake/read-content.ts';
import type { SourceFile } from '#intake/source-file.ts';
import type { Examination } from '#rules/join-files.ts';
import { processLimits } from './ask-process.ts';
import { examineEach } from './examine-each.ts';
import type { ExaminedFiles } from './kept-examinations.ts';

/**
 * For who examines folders again and again: what `examine` gives, each file parsed in a process that may hang or die
 * without harm. A file whose path and bytes were met before is not parsed again.
 * @param known what is known of files, which grows and shrinks with each folder to what that has
 */
export function examineAgain(
  limits = processLimits,
  known: ExaminedFiles = new Map(),
): (folder: ContentFolder) => Promise<Examination> {
  return async (folder) => {
    const digests = new Map(folder.files.map(({ path, bytes }) => [path, digestOf(bytes)]));
    const isUnknown = ({ path }: SourceFile) => known.get(path)?.digest !== digests.get(path);
    const unknown = folder.files.filter(isUnknown);
    const examined = unknown.length > 0 ? await examineEach({ ...folder, files: unknown }, limits) : [];
    for (const path of known.keys()) if (!digests.has(path)) known.delete(path);
    for (const [index, { path }] of unknown.entries()) {
      const [given, digest] = [examined[index], digests.get(path)];
      if (given !== undefined && digest !== undefined) known.set(path, { digest, examined: given });
    }
    const { joinFiles } = await import('#rules/join-files.ts');
    return joinFiles(
      folder,
      folder.files.flatMap(({ path }) => known.get(path)?.examined ?? []),
    );
  };
}
