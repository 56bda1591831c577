import type { OrganisationKind } from '#schema/vocabularies.ts';
import type { Cbm, Organisation } from './entry.ts';
import type { Facts } from './facts.ts';
import { compareIds } from './table.ts';

/** Who has measures: an organisation or process, or all parties of bilateral measures together. */
export interface Body {
  /** The id of the organisation, or `bilateral`. */
  readonly id: string;
  /** None for the bilateral measures. */
  readonly organisation: Organisation | undefined;
  /** In the order of their designations. */
  readonly cbms: readonly Cbm[];
}

/** Every body that has measures: processes of the United Nations first, the latest first of all; bilateral ones last. */
export function bodiesOf({ graph, cbmsOf, bilateralCbms }: Facts): Body[] {
  const organisations = graph.organisations.all
    .toSorted(inOrder)
    .map((organisation) => ({ id: organisation.id, organisation, cbms: cbmsOf(organisation) }));
  const bilateral = { id: 'bilateral', organisation: undefined, cbms: bilateralCbms() };
  return [...organisations, bilateral].filter(({ cbms }) => cbms.length > 0);
}

/** The id of the body that has a measure. */
export const bodyIdOf = ({ data }: Cbm): string =>
  data.level === 'bilateral' ? 'bilateral' : data.organisation;

const kindsInOrder: readonly OrganisationKind[] = [
  'un-process',
  'un-body',
  'regional-organisation',
  'subregional-organisation',
  'cross-regional-group',
  'research-body',
];

function inOrder({ data: a }: Organisation, { data: b }: Organisation): number {
  return (
    kindsInOrder.indexOf(a.kind) - kindsInOrder.indexOf(b.kind) ||
    compareIds(yearsOf(b), yearsOf(a)) ||
    compareIds(a.names.short, b.names.short)
  );
}

/** The years in the name of a process: `GGE 2012-2013` → `2012-2013`. */
const yearsOf = ({ kind, names }: Organisation['data']) =>
  kind === 'un-process' ? names.short.replace(/\D+/, '') : '';
