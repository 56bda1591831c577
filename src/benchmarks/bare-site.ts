import { bareEntries, type SiteFile, type SiteMaker } from './bare-entries.ts';

/**
 * The files of the plainest site that Astro makes of the same entries, to compare with: its own MDX, one page for each
 * entry with nothing but a heading and the prose. Each component is a box here.
 */
export const bareSite: SiteMaker = function* (content, components): Generator<SiteFile> {
  yield ['package.json', '{"type":"module"}\n'];
  yield ['astro.config.mjs', config];
  yield ['src/content.config.ts', collections];
  yield ['src/components/Box.astro', '<div><slot /></div>\n'];
  yield ['src/pages/[...id].astro', pageWith(components)];
  for (const { id, fields, prose } of bareEntries(content))
    yield [`src/entries/${id}.mdx`, `---\n${fields}---\n${prose}`];
};

/** As in the site itself: the marker is Astro's own, and of ten thousand warnings nobody reads one. */
export const withoutMarkers = `const onwarn = (warning, warn) => {
  if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
};
`;

const config = `import mdx from '@astrojs/mdx';
${withoutMarkers}export default {
  integrations: [mdx()],
  devToolbar: { enabled: false },
  vite: { build: { rolldownOptions: { onwarn } } },
};
`;

const collections = `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = {
  entries: defineCollection({ loader: glob({ pattern: '**/*.mdx', base: 'src/entries' }) }),
};
`;

const pageWith = (components: readonly string[]): string => `---
import { getCollection, render } from 'astro:content';
import Box from '../components/Box.astro';
export async function getStaticPaths() {
  const entries = await getCollection('entries');
  return entries.map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
const components = { ${components.map((name) => `${name}: Box`).join(', ')} };
---
<html lang="en">
  <head><meta charset="utf-8" /><title>{entry.data.title ?? entry.id}</title></head>
  <body><h1>{entry.data.title ?? entry.id}</h1><Content components={components} /></body>
</html>
`;
