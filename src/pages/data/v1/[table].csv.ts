import type { APIRoute, GetStaticPaths } from 'astro';
import { csvOf } from '#exports/csv.ts';
import { dataTables } from '#exports/data-files.ts';
import type { DataTable } from '#exports/data-table.ts';
import { siteEdition } from '#site/edition.ts';
import { fileResponse } from '#site/file-response.ts';
import { siteFacts } from '#site/site-facts.ts';

export const getStaticPaths = (() =>
  dataTables.map((table) => ({ params: { table: table.name }, props: { table } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ table: DataTable }> = async ({ props }) =>
  fileResponse(csvOf(props.table, await siteFacts(), await siteEdition()), 'csv');
