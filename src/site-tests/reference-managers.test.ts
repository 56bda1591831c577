import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type BuiltPage, builtSite, elementsNamed, problemsOn, readBuiltPages } from './built-pages.ts';

/*
 * How the general translator of Zotero, which its translation server and other reference managers use, reads a page,
 * as far as it decides what is saved: each test is one of its rules, told in our words. They were found by reading it,
 * and by running it over every page of an entry.
 */
const pages = readBuiltPages();
const entryPages = pages.filter(({ address }) =>
  existsSync(join(builtSite, `cite${address.slice(0, -1)}.bib`)),
);

const metaOf = (page: BuiltPage) =>
  elementsNamed(page, 'meta').flatMap(({ attribs: { name, property, content = '' } }) =>
    name === undefined && property === undefined ? [] : [{ name: name ?? property ?? '', content }],
  );
const valuesOf = (page: BuiltPage, name: string): string[] =>
  metaOf(page).flatMap((meta) => (meta.name === name ? [meta.content] : []));

test('the type is said by one tag, and no other tag says another', () => {
  // Words of other vocabularies, also as the second part of a name, such as citation_book_title.
  const vocabularies =
    /^(?:\w+[.:_])?(?:bibo?|dc|dcterms|prism|foaf|vcard|link|eprints?|book|music|video|so|codemeta|rdf)[.:_]/i;
  const types =
    /^citation_(?:journal_title|technical_report_institution|conference|conference_title|inbook_title|dissertation_institution|isbn)$/;
  const wrong = problemsOn(entryPages, (page) => {
    const type = valuesOf(page, 'z:itemType');
    // A record that stands in the place of a document is never cited as one.
    const expected = page.address.startsWith('/documents/') ? ['report', 'document', 'webpage'] : ['webpage'];
    return [
      ...(type.length === 1 && expected.includes(type[0] ?? '') ? [] : [`type: ${type.join()}`]),
      ...metaOf(page)
        .map(({ name }) => name)
        .filter((name) => vocabularies.test(name) || types.test(name)),
    ];
  });
  expect(wrong).toEqual([]);
});

test('no page is claimed by a translator that comes before it', () => {
  const claimed = problemsOn(entryPages, (page) => [
    ...elementsNamed(page, 'span').flatMap(({ attribs }) =>
      /\bZ3988\b/.test(attribs.class ?? '') ? ['COinS'] : [],
    ),
    ...elementsNamed(page, 'link').flatMap(({ attribs: { rel = '' } }) =>
      /^(?:unapi-server$|schema\.)/.test(rel) ? [rel] : [],
    ),
    ...elementsNamed(page, 'html', 'head').flatMap(({ attribs }) => (attribs.prefix ? ['prefix'] : [])),
  ]);
  expect(claimed).toEqual([]);
});

describe('a page of an entry', () => {
  test('has one author at most, whose name cannot be parted', () => {
    const wrong = problemsOn(entryPages, (page) => {
      const authors = valuesOf(page, 'citation_author');
      const isWhole = (name: string) =>
        // Parted at a semicolon, at a comma within, or, without any comma, at the last space; points and brackets at the ends are lost.
        /^[^\s.,/[\]:;](?:[^,;]*[^\s.,/[\]:;])?,?$/u.test(name) && (name.endsWith(',') || !/\s/.test(name));
      return authors.length <= 1 && authors.every(isWhole) ? [] : authors;
    });
    expect(wrong).toEqual([]);
  });

  test('shows no date that could be taken for one that is not known', () => {
    const wrong = problemsOn(entryPages, (page) =>
      valuesOf(page, 'citation_date').length === 1
        ? []
        : elementsNamed(page, 'time').map(({ attribs }) => attribs.datetime ?? ''),
    );
    expect(wrong).toEqual([]);
    expect(entryPages.some((page) => valuesOf(page, 'citation_date').length === 0)).toBe(true);
  });

  test('shows nothing that could be taken for the name of an author that is not known', () => {
    const wrong = problemsOn(entryPages, (page) =>
      page.elements.flatMap(({ attribs }) =>
        /(?:^|\s)(?:bylines?|vcard|article-byline)(?:\s|$)/.test(attribs.class ?? '')
          ? [attribs.class ?? '']
          : [],
      ),
    );
    expect(wrong).toEqual([]);
  });

  test.each(['citation_title', 'citation_language', 'citation_abstract'])('has one %s', (name) => {
    // The translator takes the first tag whose name ends so.
    const ending = (page: BuiltPage) => metaOf(page).filter((meta) => meta.name.endsWith(name));
    const wrong = problemsOn(entryPages, (page) => {
      const found = ending(page);
      return found.length === 1 && found[0]?.content !== '' ? [] : [`has ${String(found.length)}`];
    });
    expect(wrong).toEqual([]);
  });

  test('gives a full address, if it gives one', () => {
    const wrong = problemsOn(entryPages, (page) =>
      valuesOf(page, 'citation_public_url').filter((address) => !URL.canParse(address)),
    );
    expect(wrong).toEqual([]);
  });
});

test('no page has tags for keywords, identifiers, coverage or files', () => {
  const unwanted =
    /^(?:citation_(?:keywords|doi|pdf_url|pmid|issn|eissn|firstpage|lastpage)|keywords|article:tag|parsely-page|dc\.(?:source|identifier|coverage))$/i;
  const found = problemsOn(pages, (page) =>
    metaOf(page)
      .map(({ name }) => name)
      .filter((name) => unwanted.test(name)),
  );
  expect(found).toEqual([]);
});
