import type { APIRoute, GetStaticPaths } from 'astro';
import { matrixCsv } from '#exports/matrix-csv.ts';
import { type Matrix, matrixOf } from '#model/matrix.ts';
import { matrixParts } from '#model/matrix-parts.ts';
import { siteFacts } from '#site/site-facts.ts';

export const getStaticPaths = (async () => {
  const facts = await siteFacts();
  return matrixParts(facts).map(({ path, questions, statements }) => ({
    params: { part: path },
    props: { matrix: matrixOf(questions, statements, facts) },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ matrix: Matrix }> = ({ props }) =>
  new Response(matrixCsv(props.matrix), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
