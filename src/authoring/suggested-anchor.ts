import { kebab } from '#intake/collection-of-path.ts';
import type { CollectionName } from '#schema/collection-names.ts';
import { isRecord } from './ordered-data.ts';

/** An anchor to offer for a part of an entry: the question that it speaks to, or the first words of its text. */
export function suggestedAnchor(part: unknown): string {
  const { question, text } = isRecord(part) ? part : {};
  if (typeof question === 'string') return question;
  return typeof text === 'string' ? kebab(text.split(' ').slice(0, 4).join(' ')) : '';
}

/** Data in which each statement without an id has that of its question. */
export function withAnchors(collection: CollectionName, data: unknown): unknown {
  if (collection !== 'positions' || !isRecord(data) || !Array.isArray(data.statements)) return data;
  const statements = data.statements.map((statement: unknown) =>
    isRecord(statement) && statement.id === undefined && typeof statement.question === 'string'
      ? { id: statement.question, ...statement }
      : statement,
  );
  return { ...data, statements };
}
