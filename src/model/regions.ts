import { type Region, regions } from '#schema/vocabularies.ts';
import type { Delegation } from './entry.ts';
import type { Graph } from './graph.ts';
import { byName } from './tally.ts';

/** The regional groups, and after them those that belong to none. */
const groups: readonly (Region | undefined)[] = [...regions, undefined];

/** The Member States of one regional group and the delegations among them that are meant, such as members of a body. */
export interface RegionShare {
  /** Nothing for delegations that belong to no group. */
  readonly region: Region | undefined;
  /** Every Member State of the group; of delegations without a group, only those meant. By name. */
  readonly all: readonly Delegation[];
  readonly among: ReadonlySet<Delegation>;
}

/** Some delegations by regional group. Every one of them is in one group; a group of which none is meant is there too. */
export function sharesByRegion(
  delegations: readonly Delegation[],
  { delegations: table }: Graph,
): RegionShare[] {
  return groups
    .map((region) => {
      const among = delegations.filter(({ data }) => data.region === region);
      const all = region === undefined ? among : table.all.filter(({ data }) => data.region === region);
      return { region, all: [...new Set(all)].sort(byName), among: new Set(among) };
    })
    .filter(({ region, among }) => region !== undefined || among.size > 0);
}

/** Anything that a delegation did, by the regional group of the delegation; groups with nothing are left out. */
export function partedByRegion<T extends { readonly delegation: Delegation }>(
  items: readonly T[],
): { readonly region: Region | undefined; readonly items: readonly T[] }[] {
  return groups
    .map((region) => ({ region, items: items.filter(({ delegation }) => delegation.data.region === region) }))
    .filter(({ items: own }) => own.length > 0);
}
