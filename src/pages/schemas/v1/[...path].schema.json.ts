import type { APIRoute, GetStaticPaths } from 'astro';
import { schemaFiles } from '#exports/schema-files.ts';
import { siteEdition } from '#site/edition.ts';
import { fileResponse } from '#site/file-response.ts';

export const getStaticPaths = (async () =>
  schemaFiles(await siteEdition()).map(({ path, text }) => ({
    params: { path },
    props: { text },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => fileResponse(props.text, 'schema');
