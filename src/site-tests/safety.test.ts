import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type BuiltPage, builtSite, elementsNamed, problemsOn, readBuiltPages } from './built-pages.ts';

const pages = readBuiltPages();

/** A browser obeys a policy only from where it reads it, so nothing but the character set may come before. */
const begin =
  /^<!DOCTYPE html><html[^>]*><head><meta charset="utf-8"><meta http-equiv="content-security-policy" /;

test('no page has a script, a style or an event handler in its HTML', () => {
  const inline = problemsOn(pages, ({ elements }) =>
    elements.flatMap(({ name, attribs }) => [
      ...(name === 'style' || (name === 'script' && attribs.src === undefined) ? [`<${name}>`] : []),
      ...Object.keys(attribs)
        .filter((attribute) => attribute === 'style' || attribute === 'srcdoc' || attribute.startsWith('on'))
        .map((attribute) => `<${name} ${attribute}>`),
    ]),
  );
  expect(inline).toEqual([]);
});

test('no page has a base, a frame or an embedded object', () => {
  const foreign = problemsOn(pages, (page) =>
    elementsNamed(page, 'base', 'iframe', 'frame', 'frameset', 'object', 'embed').map(({ name }) => name),
  );
  expect(foreign).toEqual([]);
});

test('everything that a page loads is a file of this site', () => {
  const isOwnFile = (address: string) => /^\/(?!\/)/.test(address) && existsSync(join(builtSite, address));
  const foreign = problemsOn(pages, (page) => loadedBy(page).filter((address) => !isOwnFile(address)));
  expect(foreign).toEqual([]);
});

test('the content security policy comes right after the character set', () => {
  const late = pages.filter(({ html }) => !begin.test(html));
  expect(late.map(({ address }) => address)).toEqual([]);
});

test('the content security policy allows nothing inline and nothing from elsewhere', () => {
  const policies = new Map(pages.map((page) => [policyOf(page), page]));
  for (const [whole, { address }] of policies) {
    // Pagefind is WebAssembly, which a browser runs only where the policy says so: on the search page and nowhere else.
    const policy = address === '/search/' ? whole.replace(" 'wasm-unsafe-eval'", '') : whole;
    const [fallback, ...others] = policy.split('; ');
    expect(fallback).toBe("default-src 'none'");
    expect(others.filter((directive) => !/^[a-z-]+ '(self|none)'$/.test(directive))).toEqual([]);
    // These two do not fall back to default-src.
    expect(others).toEqual(expect.arrayContaining(["base-uri 'none'", "form-action 'self'"]));
  }
});

const policyOf = (page: BuiltPage): string =>
  elementsNamed(page, 'meta')
    .filter(({ attribs }) => attribs['http-equiv'] === 'content-security-policy')
    .map(({ attribs }) => attribs.content)
    .join(' and ');

/** The relations of a <link> that make a browser fetch what it names, or open a connection to it. */
const fetching =
  /\b(stylesheet|icon|preload|modulepreload|prefetch|preconnect|dns-prefetch|manifest|apple-touch-icon)\b/;

/** The addresses that a browser would fetch, or send a form to, without the reader following a link. */
function loadedBy(page: BuiltPage): string[] {
  return page.elements
    .flatMap(({ name, attribs }) => [
      attribs.src,
      attribs.poster,
      attribs.background,
      attribs.action,
      attribs.formaction,
      attribs.ping,
      ...(attribs.srcset?.split(',').map((candidate) => candidate.trim().split(/\s/)[0]) ?? []),
      name === 'use' || name === 'image' || (name === 'link' && fetching.test(attribs.rel ?? ''))
        ? attribs.href
        : undefined,
    ])
    .filter((address) => address !== undefined);
}
