import { expect, test } from 'vitest';
import { type BuiltPage, type Element, problemsOn, readBuiltPages } from './built-pages.ts';

/**
 * The last gate: whatever came in, every page that goes out is parsed by a parser of its own and judged.
 * safety.test.ts looks at scripts, styles, the policy and what is loaded; this looks at the rest.
 */
const pages = readBuiltPages();

/** What is refused, each with what it would let a page do. */
const refusals: Readonly<Record<string, (element: Element) => boolean>> = {
  'an element that embeds or animates what an address names': ({ name }) =>
    /^(?:applet|audio|bgsound|embed|fencedframe|foreignobject|frame|frameset|iframe|image|img|marquee|math|object|param|picture|plaintext|portal|source|track|video|xmp|animate|animatemotion|animatetransform|set)$/.test(
      name,
    ),
  'a refresh, or a policy or cookie of a page itself': ({ name, attribs }) =>
    name === 'meta' &&
    attribs['http-equiv'] !== undefined &&
    attribs['http-equiv'].toLowerCase() !== 'content-security-policy',
  'a base address': ({ name }) => name === 'base',
  'a form that sends elsewhere than to a page of this site, or not by its address': ({ name, attribs }) =>
    name === 'form' && !(isOwnPath(attribs.action ?? '') && attribs.method === 'get'),
  'a control that changes where a form sends': ({ attribs }) =>
    ['formaction', 'formmethod', 'formtarget', 'form'].some((key) => key in attribs),
  'a link to anything but a page of this site or an https address': ({ attribs }) =>
    [attribs.href, attribs['xlink:href']].some((href) => href !== undefined && !isPlain(href)),
  'a link that opens another window, or tells of the click': ({ attribs }) =>
    ['target', 'ping', 'attributionsrc'].some((key) => key in attribs),
  'an attribute that runs, styles or loads': ({ attribs }) =>
    Object.keys(attribs).some((key) =>
      /^(?:on.*|style|srcdoc|background|dynsrc|lowsrc|manifest|is|nonce|xmlns:.*|xml:base)$/.test(key),
    ),
};

/** Where a refusal does not hold, each with its reason. One that no page needs any more fails. */
const exceptions: readonly {
  readonly refusal: keyof typeof refusals;
  readonly address: string;
  readonly reason: string;
}[] = [];

test.each(Object.entries(refusals))('no page has %s', (refusal, isRefused) => {
  const faulty = problemsOn(pages, (page) =>
    isExcepted(refusal, page)
      ? []
      : page.elements.filter(isRefused).map(({ name, attribs }) => `<${name}> ${JSON.stringify(attribs)}`),
  );
  expect(faulty).toEqual([]);
});

test('every exception is needed', () => {
  const idle = exceptions.filter(
    ({ refusal, address }) =>
      !pages.some(
        (page) => page.address === address && page.elements.some(refusals[refusal] ?? (() => false)),
      ),
  );
  expect(idle).toEqual([]);
});

const isExcepted = (refusal: string, page: BuiltPage): boolean =>
  exceptions.some((exception) => exception.refusal === refusal && exception.address === page.address);

const isOwnPath = (address: string): boolean => /^\/(?![/\\])/.test(address);

/** As a browser reads it, with the spaces and controls that it leaves out. */
function isPlain(href: string): boolean {
  if (isOwnPath(href) || href.startsWith('#')) return true;
  return href.startsWith('https://') && URL.canParse(href) && new URL(href).username === '';
}
