import type { GroupControl, VariantsControl } from '#authoring/form-field.ts';
import { formOf } from '#authoring/form-of.ts';
import { isRecord } from '#authoring/ordered-data.ts';
import { splitFrontmatter } from '#intake/frontmatter.ts';
import type { DataPath } from '#intake/source-file.ts';
import { parseYaml } from '#intake/yaml.ts';
import { claimsOf } from '#model/claims.ts';
import { buildGraph } from '#model/graph.ts';
import type { CollectionName } from '#schema/collection-names.ts';
import { collections } from '#schema/collections.ts';
import type { KnownEntry } from './known-content.ts';

/** An entry laid out in a form. */
export interface OpenedEntry {
  readonly id: string;
  /** Its fields as its file has them, without defaults. */
  readonly data: unknown;
  readonly body: string;
  /** The text of its file. */
  readonly before: string;
  /** Where the claim stands that was asked for; missing where none was, or where it is not there. */
  readonly claim?: DataPath;
}

/** The form of a collection, and whether its entries have a text below their fields. */
export function formFor(collection: CollectionName): {
  readonly form: GroupControl | VariantsControl;
  readonly hasBody: boolean;
} {
  return { form: formOf(collection), hasBody: collections[collection].layout === 'mdx' };
}

/**
 * Lays an existing entry out.
 * @param text of its file.
 * @param anchor of the claim to go to.
 */
export function openEntry(entry: KnownEntry, text: string, anchor: string | undefined): OpenedEntry {
  const { collection, id } = entry;
  const parts = collections[collection].layout === 'mdx' ? splitFrontmatter(text) : undefined;
  const isMdx = parts !== undefined && !('rule' in parts);
  const { value } = parseYaml(isMdx ? parts.fields : text);
  const records: readonly unknown[] = Array.isArray(value) ? value : [];
  const record = Array.isArray(value) ? records.find((each) => isRecord(each) && each.id === id) : value;
  const claim = anchor === undefined ? undefined : pathOfClaim(entry, anchor);
  return {
    id,
    data: record ?? {},
    body: isMdx ? parts.body.trim() : '',
    before: text,
    ...(claim && { claim }),
  };
}

function pathOfClaim(known: KnownEntry, anchor: string): DataPath | undefined {
  const { entries, withdrawn } = buildGraph([{ ...known, html: '', body: '' }]);
  const [entry] = [...entries, ...withdrawn];
  return entry && claimsOf(entry).find((claim) => claim.anchor === anchor)?.path;
}
