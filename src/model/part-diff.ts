import type { DataEntry, EntryRef, Pairing } from './data-snapshot.ts';

/** A statement of a delegation, by its entry and anchor. */
export interface StatementRef extends EntryRef {
  readonly statement: string;
  readonly question: string;
  readonly stance: string;
  /** What was said, in the words of the repository. */
  readonly text?: string;
}

/** A link from one measure to another. */
export interface LinkRef extends EntryRef {
  readonly relation: string;
  readonly to: string;
  readonly basis: string;
}

/** A document that takes the place of another. */
export interface ReplacementRef extends EntryRef {
  readonly replaces: string;
}

/** Parts of entries that only one of two snapshots holds, and those that both do. */
export interface PartDiff<T> {
  readonly added: readonly T[];
  readonly removed: readonly T[];
  readonly both: readonly { readonly before: T; readonly after: T }[];
}

/** The statements of two snapshots; those of entries that are new or gone are new or gone with them. */
export const diffStatements = (pairing: Pairing): PartDiff<StatementRef> =>
  compareParts(pairing, statementsOf, ({ statement }) => statement);

/** The links between measures of two snapshots. A link that another basis carries is another link. */
export const diffLinks = (pairing: Pairing): PartDiff<LinkRef> =>
  compareParts(pairing, linksOf, ({ relation, to, basis }) => `${relation} ${to} ${basis}`);

/** Which documents take the place of which in two snapshots. */
export const diffReplacements = (pairing: Pairing): PartDiff<ReplacementRef> =>
  compareParts(pairing, replacementsOf, ({ replaces }) => replaces);

function compareParts<T>(
  { pairs, added, removed }: Pairing,
  partsOf: (ref: EntryRef, entry: DataEntry) => readonly T[],
  keyOf: (part: T) => string,
): PartDiff<T> {
  const compared = pairs.map(({ before, after }) => {
    const old = new Map(partsOf(before, before.entry).map((part) => [keyOf(part), part]));
    const current = new Map(partsOf(after, after.entry).map((part) => [keyOf(part), part]));
    return {
      added: [...current].filter(([key]) => !old.has(key)).map(([, part]) => part),
      removed: [...old].filter(([key]) => !current.has(key)).map(([, part]) => part),
      both: [...old].flatMap(([key, part]) => {
        const same = current.get(key);
        return same === undefined ? [] : [{ before: part, after: same }];
      }),
    };
  });
  return {
    added: [...added.flatMap((ref) => partsOf(ref, ref.entry)), ...compared.flatMap((parts) => parts.added)],
    removed: [
      ...removed.flatMap((ref) => partsOf(ref, ref.entry)),
      ...compared.flatMap((parts) => parts.removed),
    ],
    both: compared.flatMap((parts) => parts.both),
  };
}

function statementsOf({ collection, id }: EntryRef, { statements }: DataEntry): StatementRef[] {
  if (collection !== 'positions') return [];
  const given = (statements ?? []) as readonly {
    id: string;
    question: string;
    stance: string;
    claim?: { text?: string };
  }[];
  return given.map(({ id: statement, question, stance, claim }) => ({
    collection,
    id,
    statement,
    question,
    stance,
    ...(claim?.text !== undefined && { text: claim.text }),
  }));
}

function linksOf({ collection, id }: EntryRef, { links }: DataEntry): LinkRef[] {
  if (collection !== 'cbms') return [];
  const given = (links ?? []) as readonly { relation: string; to: string; basis: string }[];
  return given.map(({ relation, to, basis }) => ({ collection, id, relation, to, basis }));
}

function replacementsOf({ collection, id }: EntryRef, { replaces }: DataEntry): ReplacementRef[] {
  if (collection !== 'documents') return [];
  return ((replaces ?? []) as readonly string[]).map((replaced) => ({ collection, id, replaces: replaced }));
}
