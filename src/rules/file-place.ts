import { collectionOfPath, idOfPath, likelyPath, shapeOfPath } from '#intake/collection-of-path.ts';
import { collectionNames } from '#schema/collection-names.ts';
import { collections } from '#schema/collections.ts';
import { slugPattern } from '#schema/primitives.ts';
import { firstPlace } from '#intake/parsed-file.ts';
import type { FileRule, Finding } from './rule.ts';
import { sample } from './sample-content.ts';

const noDocument = { 'documents/pc-dec-1106.yaml': null };
const noCbm = { 'cbms/osce/cbm-8.mdx': null };

export const filePlace: FileRule = {
  id: 'file-place',
  sentence:
    'Every file stands in the folder of its collection, with a name in lower case and hyphens: its path is its id.',
  why: 'The path of a file is the address of its page, for ever. A file elsewhere would have no page, or an address that nobody can guess.',
  scope: 'file',
  check: ({ path }) => {
    const finding = misplaced(path) ?? misnamed(path);
    return finding ? [{ place: firstPlace, ...finding }] : [];
  },
  examples: {
    fails: [
      {
        title: 'A capital in the name',
        files: { ...noDocument, 'documents/PC-DEC-1106.yaml': sample.document },
      },
      {
        title: 'A space in the name',
        files: { ...noDocument, 'documents/pc dec 1106.yaml': sample.document },
      },
      { title: 'A folder that is no collection', files: { ...noCbm, 'cbm/osce/cbm-8.mdx': sample.cbm } },
      { title: 'An unknown ending', files: { ...noDocument, 'documents/pc-dec-1106.yml': sample.document } },
      {
        title: 'A measure outside the folder of its organisation',
        files: { ...noCbm, 'cbms/cbm-8.mdx': sample.cbm },
      },
    ],
    passes: [{ title: 'The place of a measure', files: { 'cbms/osce/cbm-8.mdx': sample.cbm } }],
  },
};

/**
 * The path as which a file is read: its own, or that to which it only has to be renamed. Nothing when the file is no
 * entry, or when its place cannot be told from its path.
 */
export function readablePath(path: string): string | undefined {
  if (leftBehind.test(path)) return undefined;
  if (!misplaced(path) && !misnamed(path)) return path;
  const likely = likelyPath(path);
  if (likely === undefined || !/\.(?:mdx?|ya?ml)(?:\.txt)?$/i.test(path)) return undefined;
  return misplaced(likely) || misnamed(likely) ? undefined : likely;
}

/** Names that programs give to copies: `osce - Copy.mdx`, `osce (1).mdx`, `osce.mdx~`. */
const leftBehind = / - copy|copy of | copy\.| \(\d+\)|~|\.(?:bak|orig|rej|sw[op]|tmp)$/i;

function misplaced(path: string): Finding | undefined {
  if (leftBehind.test(path)) {
    return {
      found: `${path}, a copy that a program made`,
      expected: 'one file for each entry',
      suggestion: 'Remove it; git keeps every earlier state of the entry.',
    };
  }
  if (collectionOfPath(path) !== undefined) return undefined;
  const likely = likelyPath(path);
  const collection = likely === undefined ? undefined : collectionOfPath(likely);
  return {
    found: path,
    expected: collection ? shapeOfPath(collection) : `a file in ${collectionNames.join(', ')}`,
    suggestion:
      likely === undefined
        ? 'Move it to the folder of its collection; if it is not part of the content, keep it elsewhere.'
        : /\.(?:mdx?|ya?ml|txt)$/i.test(path)
          ? `Did you mean ${likely}?`
          : 'Remove it. What it says belongs into the fields and the text of an entry.',
  };
}

function misnamed(path: string): Finding | undefined {
  const name = collectionOfPath(path);
  const shape = name && collections[name];
  if (!shape || shape.layout === 'list') return undefined;
  const parts = idOfPath(path, name).split('/');
  if (parts.length !== shape.parts.length) {
    return {
      found: path,
      expected: shapeOfPath(name),
      suggestion:
        parts.length < shape.parts.length
          ? `Move it into the folder of its ${shape.parts.slice(0, -1).join(' and ')}.`
          : 'Move it up, into the folder above.',
    };
  }
  const odd = parts.find((part) => !slugPattern.test(part));
  if (odd === undefined) return undefined;
  const likely = likelyPath(path);
  return {
    found: odd || path,
    expected: 'lower-case letters a to z, digits and single hyphens',
    suggestion: likely === undefined ? 'Rename it to a short English name.' : `Rename it to ${likely}.`,
  };
}
