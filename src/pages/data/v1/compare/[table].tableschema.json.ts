import type { APIRoute, GetStaticPaths } from 'astro';
import { sharedTableSchemas } from '#exports/extract-packages.ts';
import { siteExtracts } from '#site/extracts.ts';
import { fileResponse } from '#site/file-response.ts';
import { siteFacts } from '#site/site-facts.ts';

export const getStaticPaths = (async () =>
  [...sharedTableSchemas(await siteExtracts('compare'), await siteFacts())].map(([file, text]) => ({
    params: { table: file.replace(/\..*$/, '') },
    props: { text },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => fileResponse(props.text, 'json');
