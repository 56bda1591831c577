import { collectionOfPath, shapeOfPath } from '#intake/collection-of-path.ts';
import { nearestOf } from '#report/nearest.ts';
import { collectionNames } from '#schema/collection-names.ts';
import { collections } from '#schema/collections.ts';
import { slugPattern } from '#schema/primitives.ts';
import type { FileRule, Finding } from './rule.ts';
import { sample } from './sample-content.ts';

export const filePlace: FileRule = {
  id: 'file-place',
  sentence:
    'Every file stands in the folder of its collection, with a name in lower case and hyphens: its path is its id.',
  scope: 'file',
  check: ({ path }) => {
    const finding = misplaced(path) ?? misnamed(path);
    return finding ? [{ place: { line: 1, column: 1 }, ...finding }] : [];
  },
  examples: {
    fails: [
      { title: 'A capital in the name', files: { 'documents/PC-DEC-1202.yaml': sample.document } },
      { title: 'A space in the name', files: { 'documents/pc dec 1202.yaml': sample.document } },
      { title: 'A folder that is no collection', files: { 'cbm/osce/cbm-9.mdx': sample.cbm } },
      { title: 'An unknown ending', files: { 'documents/pc-dec-1202.yml': sample.document } },
      { title: 'A measure outside the folder of its organisation', files: { 'cbms/cbm-9.mdx': sample.cbm } },
    ],
    passes: [{ title: 'The place of a measure', files: { 'cbms/osce/cbm-8.mdx': sample.cbm } }],
  },
};

function misplaced(path: string): Finding | undefined {
  if (collectionOfPath(path) !== undefined) return undefined;
  const folder = path.split('/')[0] ?? '';
  const name = collectionNames.find((name) => name === folder.replace(/\.\w+$/, ''));
  if (name !== undefined) {
    return {
      found: path,
      expected: shapeOfPath(name),
      suggestion: 'Rename the file; if it is a draft, keep it outside content/.',
    };
  }
  const near = nearestOf(folder, collectionNames);
  return {
    found: path,
    expected: `a file in ${collectionNames.join(', ')}`,
    suggestion: near ? `Did you mean ${near}?` : 'Move it to the folder of its collection.',
  };
}

function misnamed(path: string): Finding | undefined {
  const name = collectionOfPath(path);
  const shape = name && collections[name];
  if (!shape || shape.layout === 'list') return undefined;
  const parts = path
    .slice(name.length + 1)
    .replace(/\.[a-z]+$/, '')
    .split('/');
  if (parts.length !== shape.depth) {
    return {
      found: path,
      expected: shapeOfPath(name),
      suggestion: 'Move the file to the right depth of folders.',
    };
  }
  const odd = parts.find((part) => !slugPattern.test(part));
  if (odd === undefined) return undefined;
  return {
    found: odd,
    expected: 'lower-case letters a to z, digits and single hyphens',
    suggestion: `Rename it to ${kebab(odd) || 'a short English name'}.`,
  };
}

/** `PC DEC_1202` → `pc-dec-1202` */
function kebab(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
