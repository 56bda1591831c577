import type { CodebookField } from '#model/codebook.ts';
import { dataPage as text, fieldType } from '#text/data-page.ts';
import type { Inline, TableView } from './page.ts';

/**
 * The fields of a file as a table.
 * @param hasJson whether the file has a JSON besides the CSV, which holds what the CSV does not.
 */
export function fieldTable(file: string, fields: readonly CodebookField[], hasJson: boolean): TableView {
  return {
    caption: text.fieldsOf(file),
    columns: [text.field, text.type, text.meaning],
    isWhole: true,
    rows: fields.map((field) => ({
      cells: [
        [field.name],
        [
          ...typeOf(field),
          ...(hasJson && !field.isColumn && !isToldByOthers(field) ? [`, ${text.jsonOnly}`] : []),
        ],
        [meaningOf(field)],
      ],
    })),
  };
}

/** `list: id of documents`, with a link to the table that holds those ids. */
function typeOf({ type, isList, reference }: CodebookField): Inline[] {
  const before = isList ? text.listOf : '';
  if (reference !== undefined)
    return [`${before}${text.idOf}`, { text: reference, href: `#section_file_${reference}` }];
  if (type === 'claim') return [before, { text: fieldType.claim, href: '#section_claim' }];
  return [before + fieldType[type]];
}

const meaningOf = ({ description, values }: CodebookField): string =>
  values.length === 0 ? description : `${description} ${text.values(values.join(', '))}`;

/** A field of the records of a list is where the list is; a record is where its fields are. */
const isToldByOthers = ({ name, type, isList }: CodebookField): boolean =>
  name.includes('[]') || (type === 'record' && !isList);
