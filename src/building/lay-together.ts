import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UnfitSetting } from '#model/site-address.ts';
import type { TakePage } from './finish-site.ts';
import { siteOfPart } from './part.ts';
import type { PartManifest } from './part-manifest.ts';
import { siteWriter } from './site-writer.ts';

/** The folder of a part, and what the part says of itself. */
interface LaidPart {
  readonly folder: string;
  readonly manifest: Pick<PartManifest, 'shared' | 'pages' | 'files'>;
}

/**
 * Writes the files of all parts of a build into one folder, and gives the pages on in the order of one build. Throws
 * `UnfitSetting` where a file that all parts have is not the same in all.
 */
export async function layTogether(parts: readonly LaidPart[], folder: string, take: TakePage): Promise<void> {
  const { write } = siteWriter(folder);
  const [first] = parts;
  const pages: { readonly place: number; readonly path: string; readonly file: string }[] = [];
  for (const part of parts) {
    const { folder: own, manifest } = part;
    const fileOf = (path: string) => join(own, siteOfPart, path);
    for (const path of manifest.shared) {
      const content = readFileSync(fileOf(path));
      if (part === first) write(path, content);
      else if (!content.equals(readFileSync(join(folder, path))))
        throw new UnfitSetting(
          `${path} is not the same in ${own} and ${first?.folder ?? ''}. Build the parts again.`,
        );
    }
    for (const path of manifest.files) write(path, readFileSync(fileOf(path)));
    for (const [place, path] of manifest.pages) pages.push({ place, path, file: fileOf(path) });
  }
  for (const { path, file } of pages.sort((a, b) => a.place - b.place)) {
    const html = readFileSync(file, 'utf8');
    write(path, html);
    await take(path, html);
  }
}
