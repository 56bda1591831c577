import type { APIRoute, GetStaticPaths } from 'astro';
import { extractPackageJson } from '#exports/extract-packages.ts';
import { type ExtractFolder, extractFolders } from '#exports/extracts.ts';
import { siteEdition } from '#site/edition.ts';
import { siteExtracts } from '#site/extracts.ts';
import { fileResponse } from '#site/file-response.ts';
import { siteFacts } from '#site/site-facts.ts';

export const getStaticPaths = (() =>
  extractFolders.map((extracts) => ({ params: { extracts }, props: { extracts } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ extracts: ExtractFolder }> = async ({ props: { extracts } }) => {
  const [facts, edition, files] = [await siteFacts(), await siteEdition(), await siteExtracts(extracts)];
  return fileResponse(extractPackageJson(extracts, files, facts, edition), 'json');
};
