import type { ContentFolder } from '#intake/read-content.ts';
import type { SourceFile } from '#intake/source-file.ts';
import type { ExaminedFile } from '#rules/examined-file.ts';
import type { Examination } from '#rules/join-files.ts';
import { processLimits } from './ask-process.ts';
import { examineEach } from './examine-each.ts';

/**
 * For who examines folders again and again: what `examine` gives, each file parsed in a process that may hang or die
 * without harm. A file whose path and bytes were met before is not parsed again.
 */
export function examineAgain(limits = processLimits): (folder: ContentFolder) => Promise<Examination> {
  const known = new Map<string, { readonly bytes: Uint8Array; readonly examined: ExaminedFile }>();
  const knownOf = ({ path, bytes }: SourceFile) => {
    const last = known.get(path);
    return last && Buffer.compare(last.bytes, bytes) === 0 ? [last.examined] : [];
  };
  return async (folder) => {
    const unknown = folder.files.filter((file) => knownOf(file).length === 0);
    const examined = unknown.length > 0 ? await examineEach({ ...folder, files: unknown }, limits) : [];
    for (const [index, { path, bytes }] of unknown.entries()) {
      const given = examined[index];
      if (given) known.set(path, { bytes, examined: given });
    }
    const { joinFiles } = await import('#rules/join-files.ts');
    return joinFiles(folder, folder.files.flatMap(knownOf));
  };
}
