import { splitFrontmatter } from '#intake/frontmatter.ts';
import { parseYaml } from '#intake/yaml.ts';
import { collections } from '#schema/collections.ts';
import { editYaml } from './edit-yaml.ts';
import { formOf } from './form-of.ts';
import { isRecord, isSame, orderedData } from './ordered-data.ts';
import { type Draft, writeBody, writeEntryFile } from './write-entry-file.ts';

export interface EditedDraft extends Draft {
  /** In a collection that is one list: the id of the record to change; left out for a new one. */
  readonly id?: string | undefined;
}

/**
 * The text of an existing file with another content of an entry, so that the difference is small: what does not change
 * keeps every byte. A file that cannot be edited so, because it is faulty, is written anew.
 */
export function editEntryFile(text: string, { id, ...draft }: EditedDraft): string {
  switch (collections[draft.collection].layout) {
    case 'yaml':
      return editYaml(text, wantedData(parseYaml(text).value, draft));
    case 'mdx': {
      const parts = splitFrontmatter(text);
      if ('rule' in parts) return writeEntryFile(draft);
      const fields = editYaml(parts.fields, wantedData(parseYaml(parts.fields).value, draft));
      const keepsBody = parts.body.trim() === writeBody(draft.body ?? '').trim();
      const fence = text.slice(0, text.indexOf('\n') + 1);
      return `${fence}${fields}---\n${keepsBody ? parts.body : writeBody(draft.body ?? '')}`;
    }
    case 'list': {
      const { value } = parseYaml(text);
      const records: readonly unknown[] = Array.isArray(value) ? value : [];
      const place = id === undefined ? -1 : records.findIndex((each) => isRecord(each) && each.id === id);
      const record = wantedData(records[place], draft);
      const wanted = place === -1 ? [...records, record] : records.with(place, record);
      return editYaml(text, wanted);
    }
  }
}

/** The data in order, with the defaults that the file says in so many words. */
function wantedData(before: unknown, { collection, data }: Draft): unknown {
  const wanted = orderedData(data, formOf(collection));
  if (!isRecord(before) || !isRecord(wanted) || !isRecord(data)) return wanted;
  const said = Object.entries(before).filter(
    ([name, value]) => !(name in wanted) && isSame(data[name], value),
  );
  return { ...wanted, ...Object.fromEntries(said) };
}
