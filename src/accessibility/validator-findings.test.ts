import { describe, expect, it } from 'vitest';
import { findingProblems, parseFindings, type Waiver } from './validator-findings.ts';

const waiver: Waiver = { message: /^Stray .*$/, address: '/a/', extract: /<b>/, reason: 'An example.' };
const finding = { address: '/a/', message: 'Stray end tag.', extract: '<p><b></p>' };

describe('findingProblems', () => {
  it('lets pass what a waiver allows on its page', () => {
    expect(findingProblems([finding], [waiver])).toEqual([]);
  });

  it('lets nothing pass on another page, in another place or with another message', () => {
    const others = [
      { ...finding, address: '/b/' },
      { ...finding, extract: '<i>' },
      { ...finding, message: 'Odd.' },
    ];
    expect(findingProblems([finding, ...others], [waiver])).toEqual([
      '/b/ Stray end tag. (<p><b></p>)',
      '/a/ Stray end tag. (<i>)',
      '/a/ Odd. (<p><b></p>)',
    ]);
  });

  it('names a waiver that no page needs any more', () => {
    expect(findingProblems([], [waiver])).toEqual(['No page needs the waiver of /^Stray .*$/ any more.']);
  });
});

describe('parseFindings', () => {
  it('reads the report of the validator', () => {
    const report = {
      messages: [
        { type: 'error', url: 'http://127.0.0.1:4000/a/', message: 'Stray end tag.', extract: '<p><b></p>' },
      ],
    };
    expect(parseFindings(JSON.stringify(report))).toEqual([finding]);
  });
});
