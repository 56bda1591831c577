import { type Kind, kinds } from '#schema/vocabularies.ts';
import { type Body, bodyIdOf } from './bodies.ts';
import type { Cbm, Theme } from './entry.ts';
import type { Facts } from './facts.ts';
import type { Link, LinkSeen } from './lineage.ts';
import { cbmsIn, isProvisional, type ThemeRow } from './theme-by-body.ts';

/** What the bodies with measures on one theme share, and what only one of them has. */
export interface CommonThreads {
  /** The links whose two measures both carry the theme. */
  readonly links: readonly Link[];
  /** Each kind of measure with the bodies that have one on the theme, most bodies first. */
  readonly kinds: readonly { readonly kind: Kind; readonly bodies: readonly Body[] }[];
  /** Measures linked with those of two or more other bodies on the theme, most bodies first. */
  readonly joined: readonly JoinedCbm[];
  /** Measures for which no link to a measure of another body is recorded, on whatever theme. */
  readonly alone: readonly Cbm[];
}

/** A measure and its links with those of other bodies. */
export interface JoinedCbm {
  readonly cbm: Cbm;
  readonly links: readonly LinkSeen[];
  /** How many other bodies are at the other ends of the links. */
  readonly bodies: number;
}

/** Provisional measures are drawn and listed, but nothing is said to be shared or singular because of them. */
export function commonThreads(row: ThemeRow, facts: Facts): CommonThreads {
  const settled = cbmsIn(row).filter((cbm) => !isProvisional(cbm));
  return {
    links: linksOnTheme(row.theme, facts),
    kinds: kindsIn(row),
    joined: joinedAmong(settled, facts),
    alone: settled.filter((cbm) => facts.linksSeenFrom(cbm).every((seen) => !isAcross(cbm, seen))),
  };
}

/** The links whose two measures both carry a theme. */
export const linksOnTheme = (theme: Theme, facts: Facts): Link[] =>
  facts.links().filter(({ from, to }) => [from, to].every(({ data }) => data.themes.includes(theme.id)));

function kindsIn({ cells }: ThemeRow): CommonThreads['kinds'] {
  return kinds
    .map((kind) => ({
      kind,
      bodies: cells
        .filter(({ cbms }) => cbms.some((cbm) => !isProvisional(cbm) && cbm.data.kinds.includes(kind)))
        .map(({ body }) => body),
    }))
    .filter(({ bodies }) => bodies.length > 0)
    .sort((a, b) => b.bodies.length - a.bodies.length);
}

function joinedAmong(cbms: readonly Cbm[], facts: Facts): JoinedCbm[] {
  return cbms
    .map((cbm) => {
      const links = facts
        .linksSeenFrom(cbm)
        .filter((seen) => isAcross(cbm, seen) && cbms.includes(seen.other));
      return { cbm, links, bodies: new Set(links.map(({ other }) => bodyIdOf(other))).size };
    })
    .filter(({ bodies }) => bodies > 1)
    .sort((a, b) => b.bodies - a.bodies);
}

const isAcross = (cbm: Cbm, { other }: LinkSeen) => bodyIdOf(cbm) !== bodyIdOf(other);
