import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { parseSiteAddress } from './src/model/site-address.ts';

const { site } = parseSiteAddress(process.env);

export default defineConfig({
  // Where the site is published. Without it, citations and the printed address give the path alone.
  ...(site && { site: site.href }),
  cacheDir: './.cache/astro',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  // One page after another: the search index takes them in the order in which they come.
  build: { inlineStylesheets: 'never', concurrency: 1 },
  devToolbar: { enabled: false },
  // Writes into .astro/ which file belongs to which collection: the Astro extension of VS Code checks frontmatter by it.
  experimental: { contentIntellisense: true },
  integrations: [mdx()],
  vite: {
    // Those that vite has, with `worker` before them: one package would otherwise look entities up in a document, which
    // the worker of the propose form has not.
    resolve: { conditions: ['worker', 'module', 'browser', 'development|production'] },
    // Scripts and styles name each other by where they lie from one another, so that a copy of the site works anywhere.
    experimental: {
      renderBuiltUrl: (_file, { hostType }) => (hostType === 'html' ? undefined : { relative: true }),
    },
    build: {
      assetsInlineLimit: 0,
      // One style sheet for all pages: a second would cost a reader on a slow line more than the rest of the first. The parts
      // that few pages show, such as the matrix and the search, link a sheet of their own.
      cssCodeSplit: false,
      rolldownOptions: {
        // Astro's own marker in compiled MDX; rolldown drops it after Astro has read it. Goes when Astro stops emitting it.
        onwarn: (warning, warn) => {
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE' || !warning.message.includes('astro:head-inject'))
            warn(warning);
        },
      },
    },
  },
});
