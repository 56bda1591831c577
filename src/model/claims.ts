import { collections } from '#schema/collections.ts';
import type { Source } from '#schema/claim.ts';
import type { Checked } from '#schema/vocabularies.ts';
import { actClaim, adoptionClaim as adoptionText } from '#text/en.ts';
import type { AnyEntry, Cbm } from './entry.ts';
import { formatDate, type PartialDate } from './partial-date.ts';
import { type DataPath, walk } from './references.ts';

/** One assertion of an entry, with its permanent anchor on the entry's page. */
export interface ClaimRecord {
  readonly anchor: string;
  readonly text: string;
  readonly source: Source;
  readonly checked: Checked;
  readonly checkedOn?: string | undefined;
  readonly note?: string | undefined;
  readonly on?: PartialDate | undefined;
  readonly until?: PartialDate | undefined;
  /** Where it stands in the entry's data. */
  readonly path: DataPath;
}

/** All claims of an entry, in the order of its fields. */
export function claimsOf(entry: AnyEntry): ClaimRecord[] {
  const claims: ClaimRecord[] = entry.collection === 'cbms' ? [adoptionClaim(entry)] : [];
  walk(collections[entry.collection].schema, entry.data, [], (meta, value, path) => {
    if (!meta.claim) return;
    const { id, ...claim } = value as Omit<ClaimRecord, 'anchor' | 'path'> & { id?: string };
    const anchor = id ?? anchorAt(entry.data, path);
    // Terms share one page, so the anchor of a claim on a term begins with the term.
    claims.push({
      anchor: entry.collection === 'glossary' ? `${entry.id}-${anchor}` : anchor,
      ...claim,
      path,
    });
  });
  return claims;
}

/** The address of a claim on the site. */
export const addressOfClaim = (entry: AnyEntry, { anchor }: Pick<ClaimRecord, 'anchor'>): string =>
  `${entry.url.split('#')[0] ?? entry.url}#${anchor}`;

/** The claim that a field without an id of its own holds: the anchor comes from what holds it. */
function anchorAt(data: unknown, path: DataPath): string {
  const last = path.at(-1);
  if (last !== 'claim') return kebab(String(last));
  const holder = path
    .slice(0, -1)
    .reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], data);
  const { id, relation, to } = holder as { id?: string; relation?: string; to?: string };
  return id ?? linkAnchor(relation ?? '', to ?? '');
}

/** `builds-on`, `osce/cbm-8` → `builds-on-osce-cbm-8` */
export const linkAnchor = (relation: string, to: string): string => `${relation}-${to.replaceAll('/', '-')}`;

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function adoptionClaim(cbm: Cbm): ClaimRecord {
  const { date, act, document, paragraph, via, checked, checkedOn, note } = cbm.data.adoption;
  const textOf = act === undefined ? adoptionText[cbm.data.status] : actClaim[act];
  return {
    anchor: 'adoption',
    text: textOf(date && formatDate(date), date?.length === 10),
    source: { document, ...(paragraph && { paragraph }), ...(via && { via }) },
    checked,
    checkedOn,
    note,
    on: date,
    path: ['adoption'],
  };
}
