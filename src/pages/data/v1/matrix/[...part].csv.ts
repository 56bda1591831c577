import type { APIRoute, GetStaticPaths } from 'astro';
import { csvOf } from '#exports/csv.ts';
import { matrixTableOf } from '#exports/matrix-table.ts';
import { type Matrix, matrixOf } from '#model/matrix.ts';
import { matrixParts } from '#model/matrix-parts.ts';
import { siteEdition } from '#site/edition.ts';
import { fileResponse } from '#site/file-response.ts';
import { siteFacts } from '#site/site-facts.ts';

export const getStaticPaths = (async () => {
  const facts = await siteFacts();
  return matrixParts(facts).map(({ path, questions, statements }) => ({
    params: { part: path },
    props: { matrix: matrixOf(questions, statements, facts) },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ matrix: Matrix }> = async ({ props }) => {
  const table = matrixTableOf('matrix', () => props.matrix);
  return fileResponse(csvOf(table, await siteFacts(), await siteEdition()), 'csv');
};
