import { expect, it } from 'vitest';
import { starlightSite } from './starlight-site.ts';

const filesOf = (content: Record<string, string>) =>
  new Map(starlightSite(new Map(Object.entries(content)), ['Note']));

it('gives each entry the title that Starlight asks for, once', () => {
  const files = filesOf({
    'cbms/osce/cbm-8.mdx': '---\ntitle: One\n---\nProse.\n',
    'organisations/osce.mdx': '---\nnames: { full: "The “O”: one" }\n---\n',
  });
  expect(files.get('src/content/docs/cbms/osce/cbm-8.mdx')).toBe('---\ntitle: One\n---\nProse.\n');
  expect(files.get('src/content/docs/organisations/osce.mdx')).toBe(
    '---\ntitle: "The “O”: one"\nnames: { full: "The “O”: one" }\n---\n',
  );
});

it('brings a component in where it is used, and nowhere else', () => {
  const files = filesOf({
    'networks/one.mdx': '---\ntitle: One\n---\n\n<Note title="Doubt">\nWords.\n</Note>\n',
    'networks/two.mdx': '---\ntitle: Two\n---\n\nNote.\n',
  });
  expect(files.get('src/content/docs/networks/one.mdx')).toBe(
    '---\ntitle: One\n---\nimport Note from \'/src/components/Box.astro\';\n\n<Note title="Doubt">\nWords.\n</Note>\n',
  );
  expect(files.get('src/content/docs/networks/two.mdx')).not.toContain('import');
});
