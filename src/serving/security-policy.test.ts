import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { describe, expect, it } from 'vitest';
import { type PageNeed, pagePolicy, sitePolicy } from './security-policy.ts';

const allNeeds: readonly (readonly PageNeed[])[] = [[], ['worker']];
const policies = [...allNeeds.map(pagePolicy), sitePolicy(true), sitePolicy(false)];

/** What Google's evaluator remarks on and stays, each with its reason. */
const accepted: Readonly<Record<string, string>> = {
  "script-src 'self'":
    'It warns of hosts that also serve scripts of others, which this one does not: every script comes from the build.',
};

const directivesOf = (policy: string) =>
  new Map(
    policy.split('; ').map((directive): [string, string[]] => {
      const [name = '', ...values] = directive.split(' ');
      return [name, values];
    }),
  );

describe('Google’s CSP Evaluator', () => {
  const findings = policies.flatMap((policy) =>
    new CspEvaluator(new CspParser(policy).csp)
      .evaluate()
      .filter(({ severity }) => severity < Severity.INFO)
      .map(({ directive, value, severity }) => ({ place: `${directive} ${value ?? ''}`, severity })),
  );

  it('finds nothing in any policy beyond what is accepted with a reason', () => {
    expect(findings.filter(({ place }) => accepted[place] === undefined)).toEqual([]);
    expect(findings.filter(({ severity }) => severity < Severity.STRICT_CSP)).toEqual([]);
  });

  it('still finds everything that is accepted', () => {
    const places = new Set(findings.map(({ place }) => place));
    expect(Object.keys(accepted).filter((place) => !places.has(place))).toEqual([]);
  });

  it('would find a policy that allows what is inline', () => {
    const weak = pagePolicy().replace("script-src 'self'", "script-src 'self' 'unsafe-inline'");
    const worst = new CspEvaluator(new CspParser(weak).csp).evaluate().map(({ severity }) => severity);
    expect(Math.min(...worst)).toBe(Severity.HIGH);
  });
});

describe('the policy of a page', () => {
  it.each(allNeeds.map((needs) => [needs]))(
    'with the needs %j asks for nothing that that of the site refuses',
    (needs) => {
      const site = directivesOf(sitePolicy(true));
      const wider = [...directivesOf(pagePolicy(needs))].flatMap(([directive, values]) =>
        values
          .filter((value) => value !== "'none'" && !(site.get(directive) ?? []).includes(value))
          .map((value) => `${directive} ${value}`),
      );
      expect(wider).toEqual([]);
    },
  );

  it('says nothing that a page may not say, and never allows WebAssembly', () => {
    for (const policy of allNeeds.map(pagePolicy)) {
      expect(policy).not.toMatch(/frame-ancestors|sandbox|report|wasm|unsafe/);
    }
  });

  it('has no need by default', () => {
    expect(pagePolicy()).toMatchInlineSnapshot(
      `"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types 'none'; connect-src 'self'"`,
    );
  });
});

it('asks for secure requests only where the site is secure', () => {
  expect(sitePolicy(true)).toContain('upgrade-insecure-requests');
  expect(sitePolicy(false)).not.toContain('upgrade-insecure-requests');
});
