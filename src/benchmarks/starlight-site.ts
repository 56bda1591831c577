import { bareEntries, type SiteFile, type SiteMaker } from './bare-entries.ts';
import { withoutMarkers } from './bare-site.ts';

/**
 * The files of a Starlight site of the same entries, to compare with: a page for each with its heading, its prose and a
 * table of contents, and the search that Starlight makes with Pagefind.
 *
 * The same: the number of entries, their addresses and their prose; the fields stand in the frontmatter.
 * Not the same: only the title among the fields is shown and found; there are no references, data files, feeds or views.
 * Two things spare it work: a component is a plain box, and no page has the list of all pages at its side, which is the
 * default and would grow with the square. Starlight adds a page for what is not found.
 */
export const starlightSite: SiteMaker = function* (content, components): Generator<SiteFile> {
  // Astro looks among the dependencies for packages that are written for it.
  yield ['package.json', '{"type":"module","dependencies":{"@astrojs/starlight":"*"}}\n'];
  yield ['astro.config.mjs', config];
  yield ['src/content.config.ts', collections];
  yield ['src/components/Box.astro', '<div><slot /></div>\n'];
  for (const { id, fields, title, hasTitle, prose } of bareEntries(content)) {
    const titled = hasTitle ? fields : `title: ${JSON.stringify(title)}\n${fields}`;
    const boxes = components.filter((name) => prose.includes(`<${name}`));
    const imports = boxes.map((name) => `import ${name} from '/src/components/Box.astro';\n`).join('');
    yield [`src/content/docs/${id}.mdx`, `---\n${titled}---\n${imports}${prose}`];
  }
};

const config = `import starlight from '@astrojs/starlight';
${withoutMarkers}export default {
  integrations: [starlight({ title: 'The same entries', sidebar: [] })],
  devToolbar: { enabled: false },
  vite: { build: { rolldownOptions: { onwarn } } },
};
`;

const collections = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;
