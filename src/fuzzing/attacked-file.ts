import { type Document, isMap, isScalar, isSeq, parseDocument, Scalar } from 'yaml';
import { splitFrontmatter } from '#intake/frontmatter.ts';
import { parseBody } from '#intake/body.ts';
import type { SourceFile } from '#intake/source-file.ts';
import { examineFile } from '#rules/examine-file.ts';
import type { Attacks } from './attack-strings.ts';

/** A file with attacks, or as it was where none was placed. */
export interface AttackedFile {
  readonly file: SourceFile;
  /** How many attacks passed the gates and stand in the file, and how many were refused. */
  readonly placed: number;
  readonly refused: number;
}

/** Fields that hold text which readers see, and fields that hold addresses. */
const textFields = new Set(
  [
    'title',
    'text',
    'note',
    'paragraph',
    'summary',
    'issuer',
    'symbol',
    'designation',
    'number',
    'place',
    'heading',
  ].concat([
    'prompt',
    'description',
    'definition',
    'term',
    'full',
    'short',
    'name',
    'headquarters',
    'coverageNote',
    'occasion',
    'reason',
  ]),
);
const addressFields = new Set(['url', 'via', 'archivedUrl']);

/** A file with an attack in every text, address and body that takes one: what the gates for a file refuse stays as it was. */
export function attackFile(file: SourceFile, next: Attacks): AttackedFile {
  const untouched = { file, placed: 0, refused: 0 };
  if (
    !/\.(?:mdx|yaml)$/.test(file.path) ||
    /^guides\/|^moved\.yaml$|^(?:stances|themes)\.yaml$/.test(file.path)
  )
    return untouched;
  const text = new TextDecoder().decode(file.bytes);
  const parts = file.path.endsWith('.mdx') ? splitFrontmatter(text) : { fields: text, body: undefined };
  if ('rule' in parts) return untouched;
  const counts = { placed: 0, refused: 0 };
  const body = parts.body === undefined ? undefined : attackedBody(parts.body, next.body(), counts);
  const sealed = (document: Document) => sourceOf(file, document.toString({ lineWidth: 0 }), body);
  const document = parseDocument(parts.fields);
  for (const scalar of leavesOf(document.contents)) {
    const before = scalar.node.value;
    scalar.node.type = Scalar.QUOTE_DOUBLE;
    scalar.node.value = scalar.isAddress ? next.address() : next.text();
    const isRefused = examineFile(sealed(document)).problems.length > 0;
    if (isRefused) scalar.node.value = before;
    counts[isRefused ? 'refused' : 'placed'] += 1;
  }
  return { file: counts.placed > 0 ? sealed(document) : file, ...counts };
}

function attackedBody(body: string, attack: string, counts: { placed: number; refused: number }): string {
  const attacked = `${body}\n${attack}\n`;
  const isRefused = parseBody(attacked, 1).faults.length > 0;
  counts[isRefused ? 'refused' : 'placed'] += 1;
  return isRefused ? body : attacked;
}

function sourceOf(file: SourceFile, fields: string, body: string | undefined): SourceFile {
  const text = body === undefined ? fields : `---\n${fields}---\n${body}`;
  return { path: file.path, bytes: new TextEncoder().encode(text) };
}

interface Leaf {
  readonly node: Scalar;
  readonly isAddress: boolean;
}

function leavesOf(node: unknown, field = ''): Leaf[] {
  if (isMap(node))
    return node.items.flatMap(({ key, value }) => leavesOf(value, isScalar(key) ? String(key.value) : ''));
  if (isSeq(node)) return node.items.flatMap((item) => leavesOf(item, field));
  if (!isScalar(node) || typeof node.value !== 'string') return [];
  if (addressFields.has(field)) return [{ node, isAddress: true }];
  return textFields.has(field) ? [{ node, isAddress: false }] : [];
}
