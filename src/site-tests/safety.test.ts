import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  type BuiltPage,
  builtSite,
  type Element,
  elementsNamed,
  problemsOn,
  readBuiltPages,
  textOf,
} from './built-pages.ts';

const pages = readBuiltPages();

/** A browser obeys a policy only from where it reads it, so nothing but the character set may come before. */
const begin =
  /^<!DOCTYPE html><html[^>]*><head><meta charset="utf-8"><meta http-equiv="content-security-policy" /;

test('no page has a script, a style or an event handler in its HTML', () => {
  const inline = problemsOn(pages, ({ elements }) =>
    elements.flatMap(({ name, attribs }) => [
      ...(name === 'style' || (name === 'script' && attribs.src === undefined && !isData(attribs.type))
        ? [`<${name}>`]
        : []),
      ...Object.keys(attribs)
        .filter((attribute) => attribute === 'style' || attribute === 'srcdoc' || attribute.startsWith('on'))
        .map((attribute) => `<${name} ${attribute}>`),
    ]),
  );
  expect(inline).toEqual([]);
});

test('a page has at most one block of data, in its head, which nothing in it can end', () => {
  const faulty = problemsOn(pages, (page) => {
    const blocks = elementsNamed(page, 'script').filter(({ attribs }) => isData(attribs.type));
    return [
      ...(blocks.length > 1 ? [`${String(blocks.length)} blocks`] : []),
      ...blocks
        .filter(({ parent, attribs }) => !isHead(parent) || Object.keys(attribs).length > 1)
        .map(() => 'not in the head, or with other attributes'),
      ...blocks.map(textOf).filter((text) => text.includes('<') || !isJson(text)),
    ];
  });
  expect(faulty).toEqual([]);
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
  for (const policy of new Set(pages.map(policyOf))) {
    const [fallback, ...others] = policy.split('; ');
    expect(fallback).toBe("default-src 'none'");
    const typed = ["require-trusted-types-for 'script'", 'trusted-types default'];
    const loading = others.filter((directive) => !typed.includes(directive));
    expect(loading.filter((directive) => !/^[a-z-]+ '(self|none)'$/.test(directive))).toEqual([]);
    // These do not fall back to default-src.
    expect(others).toEqual(expect.arrayContaining(["base-uri 'none'", "form-action 'self'", typed[0]]));
  }
});

/** A script of this type is data for other programs; no browser runs it. */
const isData = (type: string | undefined): boolean => type === 'application/ld+json';

const isHead = (parent: Element['parent']): boolean =>
  parent !== null && 'name' in parent && parent.name === 'head';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

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
