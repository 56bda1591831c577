import { addAttribute } from 'astro/runtime/server/render/util.js';
import { escapeHTML } from 'astro/runtime/server/escape.js';
import { DomUtils, parseDocument } from 'htmlparser2';
import { generateAtomFeed } from 'feedsmith';
import { calendarIcs } from '#exports/calendar-ics.ts';
import { toBibtex } from '#exports/citation-bibtex.ts';
import { toCslJson } from '#exports/citation-csl.ts';
import { toRis } from '#exports/citation-ris.ts';
import { toCsv } from '#exports/csv.ts';
import { escapeXml, toXmlText } from '#exports/xml-text.ts';
import { heading, linked, list, paragraph, toMarkdown } from '#markdown/to-markdown.ts';
import type { Citation } from '#model/citation.ts';
import { jsonLdText } from '#views/json-ld-text.ts';
import {
  atomFaults,
  bibtexFaults,
  calendarFaults,
  csvFaults,
  jsonFaults,
  markdownFaults,
  risFaults,
  scriptDataFaults,
} from './format-faults.ts';

/**
 * What is wrong with accepted texts in what escapes them for each format, each text in every place of it: the last step
 * of all pages and files for download, without the views and tables before it, which add no signs of their own.
 */
export function textFaults(texts: readonly string[]): string[] {
  if (texts.length === 0) return [];
  const citations = texts.map(citationOf);
  return [
    ...texts.flatMap(htmlFaults),
    ...csvFaults(toCsv([texts, texts])),
    ...bibtexFaults(toBibtex(citations), citations.length),
    ...risFaults(toRis(citations), citations.length),
    ...jsonFaults('CSL-JSON', toCslJson(citations)),
    ...scriptDataFaults(jsonLdText({ '@context': 'https://schema.org', '@graph': texts.map(thing) }, onSite)),
    ...atomFaults(atomOf(texts)),
    ...texts.flatMap(xmlFaults),
    ...calendarFaults(calendarIcs(texts.map(eventOf), onSite)),
    ...markdownFaults(
      toMarkdown([
        ...texts.flatMap((text) => [heading(2, text), paragraph(text)]),
        list(texts.map((text) => [paragraph(linked(text, '/here/'), `: ${text}`)])),
      ]),
    ),
  ];
}

const onSite = (path: string) => `https://this-site.invalid${path}`;

/** A page shows the text, and nothing but the text, as what stands between tags and as an attribute. */
function htmlFaults(text: string): string[] {
  // Astro gives it no type.
  const attribute = String(addAttribute(text, 'title'));
  const html = `<p${attribute}>${escapeHTML(text)}</p>`;
  const { children } = parseDocument(html);
  const [element] = DomUtils.getElementsByTagName('*', children);
  const isShown =
    children.length === 1 &&
    element?.children.length === 1 &&
    DomUtils.textContent(element) === text &&
    Object.keys(element.attribs).join() === 'title' &&
    element.attribs.title === text;
  return isShown ? [] : [`HTML that is not its text: ${html}`];
}

function xmlFaults(text: string): string[] {
  const [element, ...others] = DomUtils.getElementsByTagName(
    '*',
    parseDocument(`<a b="${escapeXml(text)}">${escapeXml(text)}</a>`, { xmlMode: true }),
  );
  const isShown = element?.attribs.b === toXmlText(text) && DomUtils.textContent(element) === toXmlText(text);
  return isShown && others.length === 0 ? [] : [`XML that is not its text: ${text}`];
}

const citationOf = (text: string, index: number): Citation => ({
  id: `opencbm:a:${String(index)}`,
  type: index % 2 === 0 ? 'webpage' : 'report',
  title: text,
  author: [{ literal: text }],
  issued: { 'date-parts': [[2016, 3]] },
  'container-title': text,
  genre: text,
  number: text,
  URL: 'https://this-site.invalid/a/',
  language: 'en',
  abstract: text,
  note: text,
  annote: text,
});

const thing = (text: string) => ({ '@type': 'CreativeWork' as const, name: text, description: text });

const eventOf = (text: string, index: number) => ({
  name: `meetings/${String(index)}`,
  sort: 'meeting' as const,
  title: text,
  description: text,
  from: '2026-02-01',
  until: '2026-02-02',
  isYearly: false,
  place: text,
  url: '/here/',
  changedAt: '2026-02-01T10:00:00Z',
});

const atomOf = (texts: readonly string[]): string =>
  generateAtomFeed({
    id: 'urn:a',
    title: { value: 'A title' },
    updated: '2026-02-01T10:00:00Z',
    entries: texts.map((text) => ({
      id: 'urn:b',
      title: { value: toXmlText(text) },
      updated: '2026-02-01T10:00:00Z',
      summary: { value: toXmlText(text) },
    })),
  });
