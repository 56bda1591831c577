import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { addressToReport } from '#model/proposal-address.ts';

const read = (file: string) => readFileSync(`.github/${file}`, 'utf8');
const forms = readdirSync('.github/ISSUE_TEMPLATE').filter((name) => name !== 'config.yml');
interface Form {
  readonly labels: readonly string[];
  readonly body: readonly { readonly type: string; readonly id?: string }[];
}
const formOf = (name: string) => parse(read(`ISSUE_TEMPLATE/${name}`)) as Form;
const labels = (JSON.parse(read('labels.json')) as { name: string; description: string }[]).map(
  ({ name }) => name,
);

describe('a report', () => {
  it('fills in fields that the form has', () => {
    const address = addressToReport(
      { repository: 'https://github.com/open/cbm', branch: 'main' },
      { title: 't', page: 'p', claim: { anchor: 'a', text: 'c' }, evidence: 'e' },
    );
    const { template, title, ...fields } = Object.fromEntries(new URL(address ?? '').searchParams);
    expect(title).toContain('t');
    expect(forms).toContain(template);
    const ids = formOf(template ?? '').body.flatMap(({ id }) => id ?? []);
    expect(ids).toEqual(expect.arrayContaining(Object.keys(fields)));
  });
});

describe('labels', () => {
  it.each(forms)('of the form %s exist', (form) => {
    expect(labels).toEqual(expect.arrayContaining([...formOf(form).labels]));
  });

  it('are those that the guide for reviewers explains, and that of dependency updates', () => {
    const guide = readFileSync('content/guides/reviewing.mdx', 'utf8');
    const explained = [...guide.matchAll(/^\| `([^`]+)` \|/gm)].map(([, label]) => label);
    expect(new Set(labels)).toEqual(new Set([...explained, 'dependencies']));
  });
});

describe('CODEOWNERS', () => {
  const lines = read('CODEOWNERS')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split(/\s+/));

  it('names places that exist', () => {
    for (const [place = ''] of lines) expect(place === '*' || existsSync(`.${place}`)).toBe(true);
  });

  it('has two tiers: entries, and all that can change every page at once', () => {
    const ownersOf = (file: string) =>
      lines.findLast(([place = '']) => place === '*' || `/${file}`.startsWith(place))?.[1];
    expect(ownersOf('content/cbms/osce/cbm-8.mdx')).toMatch(/\/reviewers$/);
    for (const file of [
      'content/guides/about.mdx',
      'content/moved.yaml',
      'src/schema/cbm.ts',
      'package.json',
    ])
      expect(ownersOf(file)).toMatch(/\/maintainers$/);
  });
});
