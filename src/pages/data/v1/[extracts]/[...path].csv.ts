import type { APIRoute, GetStaticPaths } from 'astro';
import { extractFolders } from '#exports/extracts.ts';
import { siteExtracts } from '#site/extracts.ts';
import { fileResponse } from '#site/file-response.ts';

export const getStaticPaths = (async () => {
  const folders = extractFolders.map(async (extracts) =>
    (await siteExtracts(extracts)).map(({ path, csv }) => ({ params: { extracts, path }, props: { csv } })),
  );
  return (await Promise.all(folders)).flat();
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ csv: string }> = ({ props }) => fileResponse(props.csv, 'csv');
