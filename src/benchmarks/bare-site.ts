import { dirname } from 'node:path';

/**
 * The files of the plainest site that Astro makes of the same entries, to compare with: its own MDX, one page for each
 * entry with nothing but a heading and the prose.
 * @param content the files of `content/`, by their paths below it.
 * @param components the names of those that entries may use; each is a box here.
 */
export function* bareSite(
  content: ReadonlyMap<string, string>,
  components: readonly string[],
): Generator<readonly [path: string, text: string]> {
  yield ['package.json', '{"type":"module"}\n'];
  yield ['astro.config.mjs', config];
  yield ['src/content.config.ts', collections];
  yield ['src/components/Box.astro', '<div><slot /></div>\n'];
  yield ['src/pages/[...id].astro', pageWith(components)];
  for (const [path, text] of content) {
    const entry = bareEntry(path, text);
    if (entry !== undefined) yield [`src/entries/${entry.path}`, entry.text];
  }
}

/** Guides, moves and lists of records have no page for each file; a record in YAML becomes an entry without prose. */
function bareEntry(path: string, text: string): { path: string; text: string } | undefined {
  if (dirname(path) === '.' || /^(?:guides|moved)\//.test(path)) return undefined;
  if (path.endsWith('.mdx')) return { path, text };
  if (!path.endsWith('.yaml')) return undefined;
  return { path: path.replace(/\.yaml$/, '.mdx'), text: `---\n${text.trimEnd()}\n---\n` };
}

const config = `import mdx from '@astrojs/mdx';
// As in the site itself: the marker is Astro's own, and of ten thousand warnings nobody reads one.
const onwarn = (warning, warn) => {
  if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
};
export default {
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
