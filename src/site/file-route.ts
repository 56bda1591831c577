import type { APIRoute, GetStaticPaths } from 'astro';
import { contentTypeOf } from '#serving/file-types.ts';
import { siteFiles } from './site-files.ts';

/** A route of the dev server for the files whose names end so. A build writes many at once: see pages/files/. */
export function fileRoute(ending: string): { getStaticPaths: GetStaticPaths; GET: APIRoute } {
  return {
    getStaticPaths: async () => {
      if (!import.meta.env.DEV) return [];
      const files = await Array.fromAsync(siteFiles());
      return files
        .filter(({ path }) => path.endsWith(`.${ending}`))
        .map(({ path, text }) => ({ params: { file: path.slice(0, -1 - ending.length) }, props: { text } }));
    },
    GET: ({ props, url }) =>
      new Response(String(props.text), { headers: { 'content-type': contentTypeOf(url.pathname) } }),
  };
}
