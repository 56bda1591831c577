import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { problemsOn, readBuiltPages } from './built-pages.ts';
import { htmlRules } from './html-validate.ts';

test('every page is valid HTML', () => {
  const validator = new HtmlValidate(new StaticConfigLoader(htmlRules));
  const problems = problemsOn(readBuiltPages(), ({ address, html }) =>
    validator
      .validateStringSync(html, address)
      .results.flatMap(({ messages }) => messages)
      .map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? 'page'})`),
  );
  expect(problems).toEqual([]);
});
