import { describe, expect, it } from 'vitest';
import { parseBody } from '#intake/body.ts';
import { activeParts } from './inert-html.ts';
import { properties, tryProperty } from './run-fuzz.ts';

describe.each(properties.map((property) => [property.name, property] as const))('%s', (_, property) => {
  it('for inputs put together from pieces of attacks and formats', () => {
    // An entry goes through every gate and every exporter.
    expect(tryProperty(property, property.id === 'entry' ? 60 : 500, 20260101)).toBeUndefined();
  });
});

it('reports the smallest input and the seed that gives it', () => {
  const property = {
    ...properties[0],
    name: 'no a',
    faultsOf: ({ body = '' }: Readonly<Record<string, string>>) => (body.includes('a') ? ['an a'] : []),
  } as (typeof properties)[number];
  expect(tryProperty(property, 500, 1)).toMatchObject({
    property: 'no a',
    faults: 'an a',
    seed: 1,
    input: expect.stringMatching(/^\{"body":".{1,12}"\}$/) as string,
  });
});

/** The judge itself must see what the gate is there for. */
describe('the judge of HTML', () => {
  it.each([
    '<script>a</script>',
    '<p onclick="a">',
    '<p style="a">',
    '<a href="javascript:a">',
    '<a href=" javascript:a">',
    '<a href="//a.org">',
    '<a href="/\\a.org">',
    '<a href="data:a">',
    '<iframe>',
    '<svg>',
    '<img src="/a">',
    '<form>',
    '<!-- a -->',
    '<base>',
    '<meta>',
    '<style>a</style>',
    '<p id="main">',
    '<p class="skip">',
    '<input>',
    '<a href="https://u@a.org/">',
    '<math>',
    '<div tabindex="1">',
    '<div role="alert">',
    '<div aria-label="a">',
    '<constructor>',
  ])('sees %s', (html) => {
    expect(activeParts(html)).not.toEqual([]);
  });

  it('takes all that a body may come to', () => {
    const body =
      '## A\n\nText[^a] *a* **b** ~~c~~ `d`  \n[e](https://a.org/ "t")\n\n- f\n\n3. g\n\n> h\n\n---\n\n| i |\n| :-: |\n| j |\n\n<Note title="k">\n\nl\n\n</Note>\n\n[^a]: m';
    const { html, faults } = parseBody(body, 1);
    expect(faults).toEqual([]);
    expect(activeParts(html)).toEqual([]);
  });
});
