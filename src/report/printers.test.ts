import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderGithub } from './github.ts';
import { renderJson } from './json.ts';
import type { Problem } from './problem.ts';
import { renderTerminal } from './terminal.ts';

const problem: Problem = {
  rule: 'wrong-value',
  file: 'content/cbms/osce/cbm-8.mdx',
  line: 12,
  column: 9,
  found: '"3/12/2013" (not a date)',
  expected: 'a date as 2016-03-10',
  suggestion: 'Write it as 2013-12-03.',
};

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('%', '\r', '\n', ':', ',', '::', '\u{1B}', 'a') }),
);
const anyProblem = fc.record({
  rule: fc.constant('orphan' as const),
  file: anyText,
  line: fc.nat(),
  column: fc.nat(),
  found: anyText,
  expected: anyText,
  suggestion: anyText,
});

describe('the report for a person', () => {
  it('names place, rule, finding and way out, then the totals', () => {
    expect(renderTerminal([problem], 40)).toMatchInlineSnapshot(`
      "content/cbms/osce/cbm-8.mdx:12:9  wrong-value
        found     "3/12/2013" (not a date)
        expected  a date as 2016-03-10
        try       Write it as 2013-12-03.
        more      npm run explain wrong-value

      1 problem in 1 of 40 files.
      "
    `);
  });

  it('counts problems and faulty files', () => {
    const totals = renderTerminal([problem, problem, { ...problem, file: 'b' }], 40)
      .split('\n')
      .at(-2);
    expect(totals).toBe('3 problems in 2 of 40 files.');
    expect(renderTerminal([], 1)).toBe('No problems in 1 file.\n');
    expect(renderTerminal([problem], 0)).toContain('1 problem; no file was read.');
  });

  it('says once for each kind where to read more', () => {
    const report = renderTerminal([problem, problem, { ...problem, rule: 'orphan' }], 40);
    expect(report.match(/npm run explain .*/g)).toEqual([
      'npm run explain wrong-value',
      'npm run explain orphan',
    ]);
  });

  it('lets no text move the cursor or add a line', () => {
    fc.assert(
      fc.property(anyProblem, (odd) => {
        const report = renderTerminal([odd], 1);
        expect(report.split('\n')).toHaveLength(8);
        expect(report.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      }),
    );
  });
});

const warning: Problem = { ...problem, severity: 'warning' };

describe('a warning', () => {
  it('is called one, and is not counted among the problems', () => {
    const [heading, , , , , , totals] = renderTerminal([warning], 40).split('\n');
    expect(heading).toBe('content/cbms/osce/cbm-8.mdx:12:9  wrong-value  (warning)');
    expect(totals).toBe('No problems in 40 files. 1 warning, which blocks nothing: it was there before.');
    expect(renderTerminal([problem, warning, warning], 40)).toContain(
      '1 problem in 1 of 40 files. 2 warnings, which block nothing: they were there before.\n',
    );
  });

  it('is one on GitHub, and in the report for programs', () => {
    expect(renderGithub([warning], 40)).toMatch(/^::warning file=/);
    expect(JSON.parse(renderJson([warning], 40))).toMatchObject({
      problems: [{ severity: 'warning' }],
      faultyFiles: 0,
    });
  });
});

describe('the report for GitHub', () => {
  it('is one command a problem, then the totals', () => {
    expect(renderGithub([problem], 40)).toMatchInlineSnapshot(`
      "::error file=content/cbms/osce/cbm-8.mdx,line=12,col=9,title=wrong-value::Found: "3/12/2013" (not a date)%0AExpected: a date as 2016-03-10%0ATry: Write it as 2013-12-03.%0AMore: npm run explain wrong-value, or /contribute/checks/#wrong-value on the site
      1 problem in 1 of 40 files.
      "
    `);
    expect(renderGithub([], 2)).toBe('No problems in 2 files.\n');
  });

  it('escapes what GitHub would take for the end of a property or a command', () => {
    const odd = { ...problem, file: 'content/a,b:c%d.mdx', found: '100%\r\n::error::no' };
    const [command = ''] = renderGithub([odd], 1).split('\n');
    expect(command).toContain('file=content/a%2Cb%3Ac%25d.mdx,line=');
    expect(command).toContain('::Found: 100%25%0D%0A::error::no%0A');
  });

  it('can be read back, whatever the texts are', () => {
    const unescape = (text: string) =>
      text
        .replaceAll('%2C', ',')
        .replaceAll('%3A', ':')
        .replaceAll('%0A', '\n')
        .replaceAll('%0D', '\r')
        .replaceAll('%25', '%');
    fc.assert(
      fc.property(anyProblem, (odd) => {
        const [command = ''] = renderGithub([odd], 1).split('\n');
        const [, file = '', message = ''] =
          /^::error file=([^,:]*),line=\d+,col=\d+,title=orphan::(.*)$/su.exec(command) ?? [];
        expect(unescape(file)).toBe(odd.file);
        expect(unescape(message)).toBe(
          `Found: ${odd.found}\nExpected: ${odd.expected}\nTry: ${odd.suggestion}\n` +
            'More: npm run explain orphan, or /contribute/checks/#orphan on the site',
        );
      }),
    );
  });
});

describe('the report for programs', () => {
  it('has stable keys in a stable order', () => {
    const shuffled = Object.fromEntries(Object.entries(problem).toReversed()) as unknown as Problem;
    expect(renderJson([shuffled], 40)).toBe(renderJson([problem], 40));
    expect(Object.keys(JSON.parse(renderJson([], 0)) as object)).toEqual([
      'problems',
      'files',
      'faultyFiles',
    ]);
  });

  it('gives the problems as they are', () => {
    fc.assert(
      fc.property(fc.array(anyProblem), (problems) => {
        const report = JSON.parse(renderJson(problems, 7)) as unknown;
        const faultyFiles = new Set(problems.map(({ file }) => file)).size;
        const guide = '/contribute/checks/#orphan';
        expect(report).toEqual({
          problems: problems.map((each) => ({ ...each, severity: 'error', guide })),
          files: 7,
          faultyFiles,
        });
      }),
    );
  });
});
