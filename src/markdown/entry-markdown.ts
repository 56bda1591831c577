import type { PhrasingContent, RootContent } from 'mdast';
import { label, site } from '#text/en.ts';
import { markdown as text } from '#text/machines.ts';
import type { Inline, PageView } from '#views/page.ts';
import { blockMarkdown } from './block-markdown.ts';
import { heading, linked, list, paragraph, toMarkdown, words } from './to-markdown.ts';

/**
 * The page of an entry as Markdown, for readers that are not browsers: title, standing, facts, claims with sources.
 * @param body the prose of the entry as its author wrote it.
 * @param toAddress gives a path its full address where that of the site is known.
 */
export function entryMarkdown(
  view: PageView,
  url: string,
  body: string,
  toAddress: (path: string) => string,
): string {
  const { title, headTitle = title, kind, lead, notice, badges = [], certainty, facts = [] } = view;
  const address = toAddress(url);
  const inline = (value: Inline): PhrasingContent[] =>
    typeof value === 'string'
      ? [words(value)]
      : 'language' in value
        ? [words(value.name)]
        : [linked(value.text, fullAddress(value.href)), ...(value.detail ? [words(` ${value.detail}`)] : [])];
  // An anchor of the page itself, a path of the site, or an outside address.
  const fullAddress = (href: string): string =>
    href.startsWith('#') ? address + href : href.startsWith('/') ? toAddress(href) : href;
  const children: RootContent[] = [
    heading(1, headTitle),
    ...(kind === undefined ? [] : [paragraph(kind)]),
    ...(lead === undefined ? [] : [paragraph(lead)]),
    ...(notice === undefined ? [] : [quotation(notice.text)]),
    ...(badges.length === 0
      ? []
      : [list(badges.map((badge) => [paragraph(`${badge.text}: ${badge.meaning}`)]))]),
    ...(certainty === undefined ? [] : [paragraph(`${label.checkedShare}: ${certainty}`)]),
    ...(facts.length === 0
      ? []
      : [
          heading(2, text.facts),
          list(
            facts.map((fact) => [
              paragraph(
                `${fact.label}: `,
                ...fact.values.flatMap((value, at) => [...(at > 0 ? [words('; ')] : []), ...inline(value)]),
              ),
            ]),
          ),
        ]),
    ...view.sections.flatMap(({ heading: name, intro, blocks }) => [
      heading(2, name),
      ...(intro === undefined ? [] : [paragraph(intro)]),
      ...blocks.flatMap((block) => blockMarkdown(block, { body, inline, fullAddress })),
    ]),
    { type: 'thematicBreak' },
    paragraph(`${site.name}. ${site.permanentAddress}: `, linked(address, address), `. ${site.licence}`),
  ];
  return toMarkdown(children);
}

const quotation = (value: string): RootContent => ({ type: 'blockquote', children: [paragraph(value)] });
