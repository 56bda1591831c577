import { bareEntries, type SiteFile, type SiteMaker } from './bare-entries.ts';

/**
 * The files of a VitePress site of the same entries, to compare with: a page for each with a heading and its prose, and
 * the search that VitePress makes for the browser.
 *
 * The same: the number of entries, their addresses and their prose; the fields stand in the frontmatter, which VitePress
 * puts into the script of each page.
 * Not the same: only the title among the fields is shown and found; there are no references, data files, feeds or views.
 * A component is a plain box, since VitePress reads no MDX. Three things spare it work: Vue looks for nothing in the
 * prose, links are not followed, and the list of all pages is a file of its own and not in each page, which is the
 * default and would grow with the square. VitePress adds a page for what is not found.
 */
export const vitepressSite: SiteMaker = function* (content, components): Generator<SiteFile> {
  yield ['package.json', '{"type":"module"}\n'];
  yield ['.vitepress/config.mjs', config];
  for (const { id, fields, title, prose } of bareEntries(content)) {
    const shown = `# ${asText(title)}\n\n${withBoxes(prose, components).trim()}\n`;
    yield [`${id}/index.md`, `---\n${fields}---\n\n${fence} v-pre\n${shown}${fence}\n`];
  }
};

/** Around what Vue leaves alone; longer than any that prose would have. */
const fence = ':'.repeat(8);

const asText = (words: string): string => words.replace(/[!-/:-@[-`{-~]/g, '\\$&');

/** The tags of the components as those of boxes, with their titles as paragraphs, and the lines between them Markdown still. */
function withBoxes(prose: string, components: readonly string[]): string {
  if (components.length === 0) return prose;
  const names = components.join('|');
  return prose
    .replace(new RegExp(`<(?:${names})((?:\\s+[a-z]+="[^"]*")*)\\s*>`, 'g'), (_, attributes: string) => {
      const title = /title="([^"]*)"/.exec(attributes)?.[1];
      return `<div>\n\n${title === undefined ? '' : `${asText(title)}\n\n`}`;
    })
    .replace(new RegExp(`</(?:${names})>`, 'g'), '\n</div>\n');
}

const config = `export default {
  title: 'The same entries',
  themeConfig: { search: { provider: 'local' } },
  ignoreDeadLinks: true,
  metaChunk: true,
};
`;
