import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { elementsNamed, problemsOn, readBuiltPages, type BuiltPage } from './built-pages.ts';
import { htmlRules } from './html-validate.ts';

const pages = readBuiltPages().filter((page) => !isOtherOrder(page));
const validatorFor = (config: ConfigData) => new HtmlValidate(new StaticConfigLoader(config));

test('every page is valid HTML', () => {
  const validator = validatorFor(htmlRules);
  const problems = problemsOn(pages, ({ address, html }) =>
    validator
      .validateStringSync(html, address)
      .results.flatMap(({ messages }) => messages)
      .map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? 'page'})`),
  );
  expect(problems).toEqual([]);
});

test('every rule that is off is off for a page that breaks it', () => {
  const off = Object.entries(htmlRules.rules ?? {}).filter(([, severity]) => severity === 'off');
  const idle = off.filter(([rule]) => {
    const validator = validatorFor({ root: true, rules: { [rule]: 'error' } });
    return pages.every(({ address, html }) => validator.validateStringSync(html, address).valid);
  });
  expect(idle).toEqual([]);
});

/** A comparison in its second order, which says the same as the page that it names to search engines. */
function isOtherOrder(page: BuiltPage): boolean {
  const canonical = elementsNamed(page, 'link').find(({ attribs }) => attribs.rel === 'canonical')?.attribs
    .href;
  return canonical !== undefined && !canonical.endsWith(page.address) && page.address.startsWith('/compare/');
}
