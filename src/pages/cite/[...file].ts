import type { APIRoute, GetStaticPaths } from 'astro';
import { allCitationFiles } from '#exports/citation-files.ts';
import { siteFacts } from '#site/site-facts.ts';

export const getStaticPaths = (async () => {
  const files = allCitationFiles(await siteFacts());
  return files.map(({ name, text }) => ({ params: { file: name }, props: { text } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
