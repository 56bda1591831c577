import { csvOf } from '#exports/csv.ts';
import { type ExtractFile } from '#exports/extract-packages.ts';
import { type ExtractFolder, extractsIn } from '#exports/extracts.ts';
import type { Facts } from '#model/facts.ts';
import { siteEdition } from './edition.ts';
import { siteFacts } from './site-facts.ts';

const filesByFolder = new WeakMap<Facts, Map<ExtractFolder, readonly ExtractFile[]>>();

/** The extracts of a folder below /data/v1/ with their texts, computed once for a build. */
export async function siteExtracts(folder: ExtractFolder): Promise<readonly ExtractFile[]> {
  const [facts, edition] = [await siteFacts(), await siteEdition()];
  const known = filesByFolder.get(facts) ?? new Map<ExtractFolder, readonly ExtractFile[]>();
  filesByFolder.set(facts, known);
  const files =
    known.get(folder) ??
    extractsIn(folder, facts).map((extract) => ({ ...extract, csv: csvOf(extract.table, facts, edition) }));
  known.set(folder, files);
  return files;
}
