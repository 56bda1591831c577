import { describe, expect, it } from 'vitest';
import { explainedRules } from '#rules/explained-rules.ts';
import { guideAddressOf, ruleIds } from '#report/rule-ids.ts';
import { checksPage } from './checks-page.ts';

const page = checksPage(explainedRules());

describe('the page on the checks', () => {
  it('has a section for each kind of problem, at the address that reports give, and no other', () => {
    const addresses = page.sections.slice(1).map(({ id }) => `/contribute/checks/#${id}`);
    expect(addresses).toEqual(ruleIds.map(guideAddressOf));
  });

  it('shows the message that the refused example gets, and nothing that a reader cannot see', () => {
    for (const { id, blocks } of page.sections.slice(1)) {
      const codes = blocks.flatMap((block) => (block.type === 'code' ? [block.code] : []));
      expect(codes.join('\n')).toMatch(new RegExp(`^(?:content|public|src)/.*:\\d+:\\d+ {2}${id}$`, 'm'));
      expect(codes.join('')).not.toMatch(/[\p{Cf}\r\t]/u);
    }
  });
});
