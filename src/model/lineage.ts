import type { LinkData } from '#schema/cbm.ts';
import type { Relation } from '#schema/vocabularies.ts';
import { linkAnchor } from './claims.ts';
import type { Cbm } from './entry.ts';
import type { Graph } from './graph.ts';

/** A link between two measures, as written in one of them. */
export interface Link {
  readonly from: Cbm;
  readonly to: Cbm;
  readonly relation: Relation;
  readonly basis: LinkData['basis'];
  readonly claim: LinkData['claim'];
  /** Address of the link's claim, on the page of the measure in which it is written. */
  readonly url: string;
}

/** What a link is called when it is read from its other end. */
export const inverseRelation = {
  reaffirms: 'reaffirmed-by',
  'builds-on': 'built-on-by',
  globalises: 'globalised-by',
  narrows: 'narrowed-by',
  'counterpart-of': 'counterpart-of',
  supersedes: 'superseded-by',
} as const satisfies Record<Relation, string>;

export type RelationName = Relation | (typeof inverseRelation)[Relation];

/** A link as one of its two measures sees it. */
export interface LinkSeen {
  readonly relation: RelationName;
  readonly other: Cbm;
  readonly link: Link;
}

/** Every link between measures, in the order of the measures that hold them. */
export function linksOf(graph: Graph): Link[] {
  return graph.cbms.all.flatMap((from) =>
    from.data.links.map(({ to, relation, basis, claim }) => ({
      from,
      to: graph.cbms.get(to),
      relation,
      basis,
      claim,
      url: `${from.url}#${linkAnchor(relation, to)}`,
    })),
  );
}

/** A link as the measure that holds it sees it. */
export const seenFrom = (link: Link): LinkSeen => ({ relation: link.relation, other: link.to, link });

/** A link as the measure to which it leads sees it. */
export const seenTo = (link: Link): LinkSeen => ({
  relation: inverseRelation[link.relation],
  other: link.from,
  link,
});
