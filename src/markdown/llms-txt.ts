import type { RootContent } from 'mdast';
import type { Facts } from '#model/facts.ts';
import { titleOf } from '#model/titles.ts';
import { collectionsWithPages } from '#schema/collection-names.ts';
import { collection, collectionLead, site } from '#text/en.ts';
import { markdown as text } from '#text/machines.ts';
import { heading, linked, list, paragraph, toMarkdown } from './to-markdown.ts';

/**
 * A guide to the site for language models (llmstxt.org): what it is, how to rely on it, and every entry as Markdown.
 * @param toAddress gives a path its full address where that of the site is known.
 */
export function llmsTxt({ graph }: Facts, toAddress: (path: string) => string): string {
  const children: RootContent[] = [
    heading(1, site.name),
    { type: 'blockquote', children: [paragraph(site.sentence)] },
    paragraph(`${site.disclaimer} ${site.licence}`),
    list(text.advice.map((line) => [paragraph(line)])),
    heading(2, text.data),
    list(text.files.map(({ path, about }) => [paragraph(linked(path, toAddress(path)), `: ${about}`)])),
    ...collectionsWithPages.flatMap((name) => [
      heading(2, collection[name]),
      paragraph(collectionLead[name]),
      list(
        graph[name].all.map((entry) => [
          paragraph(linked(titleOf(entry, graph), toAddress(markdownPath(entry.url)))),
        ]),
      ),
    ]),
  ];
  return toMarkdown(children);
}

/** Where an entry is read as Markdown: `/cbms/osce/cbm-8/` → `/cbms/osce/cbm-8/index.md` */
export const markdownPath = (url: string): string => `${url}index.md`;
