import { isRecord } from '#authoring/ordered-data.ts';
import type { CollectionName } from '#schema/collection-names.ts';

/**
 * The id of an entry, where its fields decide it: of a position, its meeting and delegation; of a record of a move,
 * the address that it answers for.
 */
export function decidedId(collection: CollectionName, data: unknown): string | undefined {
  const { meeting, delegation, collection: of, from } = textsIn(data);
  if (collection === 'positions') return meeting && delegation && `${meeting}/${delegation}`;
  if (collection === 'moved') return of && from && `${of}/${from}`;
  return undefined;
}

/** An id to offer: `{organisation: 'osce', designation: 'OSCE CBM 17'}` → `osce/cbm-17`. */
export function suggestedId(collection: CollectionName, data: unknown): string {
  const { organisation, designation, symbol, title, name, term, process, from } = textsIn(data);
  const { short } = textsIn(isRecord(data) ? data.names : undefined);
  switch (collection) {
    case 'cbms': {
      const folder = organisation ?? 'bilateral';
      return `${folder}/${slugOf(designation ?? title ?? '').replace(`${folder}-`, '')}`;
    }
    case 'meetings':
      return `${process ?? ''}/${from ?? slugOf(title ?? '')}`;
    default:
      return slugOf(symbol ?? short ?? name ?? term ?? title ?? '');
  }
}

/** An anchor to offer for a part of an entry: the question that it speaks to, or the first words of its text. */
export function suggestedAnchor(part: unknown): string {
  const { question, text } = textsIn(part);
  return question ?? slugOf((text ?? '').split(' ').slice(0, 4).join(' '));
}

/** Data in which each statement without an id has that of its question. */
export function withAnchors(collection: CollectionName, data: unknown): unknown {
  if (collection !== 'positions' || !isRecord(data) || !Array.isArray(data.statements)) return data;
  const statements = data.statements.map((statement: unknown) => {
    const { id, question } = textsIn(statement);
    return isRecord(statement) && id === undefined && question !== undefined
      ? { id: question, ...statement }
      : statement;
  });
  return { ...data, statements };
}

/** `PC.DEC/1202` → `pc-dec-1202` */
function slugOf(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The fields of a record that hold text. */
const textsIn = (data: unknown): Partial<Record<string, string>> =>
  isRecord(data)
    ? Object.fromEntries(
        Object.entries(data).filter((field): field is [string, string] => typeof field[1] === 'string'),
      )
    : {};
