import type { Network } from './entry.ts';
import type { Graph } from './graph.ts';
import { compareDates } from './partial-date.ts';

/** How many took part in a network at one time, as one source gives it. */
export type Figure = Network['data']['participation'][number] & {
  readonly network: Network;
  /** Address of its claim. */
  readonly url: string;
};

/** The figures of a network by date; one that holds for some time before a date comes ahead of those of that date. */
export function figuresOf(network: Network): Figure[] {
  return network.data.participation
    .map((figure) => ({ ...figure, network, url: `${network.url}#${figure.id}` }))
    .sort((a, b) => compareDates(a.on, b.on) || Number(b.before) - Number(a.before));
}

/** What a full count would be: the Member States, for a global network that counts States. Elsewhere it is not known. */
export function fullCountOf({ unit, network }: Figure, { delegations }: Graph): number | undefined {
  return unit === 'states' && network.data.level === 'global'
    ? delegations.all.filter(({ data }) => data.kind === 'member-state').length
    : undefined;
}
