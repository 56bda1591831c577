import { expect, test } from 'vitest';
import { indexedPart } from './indexed-part.ts';

const page = (article: string) =>
  `<!doctype html><html lang="en"><head><title>T</title></head><body><nav>N</nav>${article}<footer>F</footer></body></html>`;

test('of a page the index takes the article, without what is about the page itself', () => {
  const about = '<section class="cite" aria-labelledby="page_cite"><h2 id="page_cite">Cite</h2></section>';
  const whole = `<article class="a" data-pagefind-body><h1>H</h1><section aria-labelledby="asks"><p>P</p></section>${about}</article>`;
  expect(indexedPart(page(whole))).toBe(
    '<html lang="en"><body><article class="a" data-pagefind-body><h1>H</h1><section aria-labelledby="asks"><p>P</p></section></article></body></html>',
  );
});

test('an article with nothing about the page is taken whole', () => {
  const whole = '<article data-pagefind-body><p>P</p></article>';
  expect(indexedPart(page(whole))).toBe(`<html lang="en"><body>${whole}</body></html>`);
});

test('a page that marks no body is not searched', () => {
  expect(indexedPart(page('<article><p>P</p></article>'))).toBeUndefined();
});

test('a body that is no article is a fault of ours, and is said', () => {
  expect(() => indexedPart(page('<div data-pagefind-body><p>P</p></div>'))).toThrow('no article');
});
