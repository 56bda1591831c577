import type { Graph } from '#model/graph.ts';
import { sharesByRegion } from '#model/regions.ts';
import { byName } from '#model/tally.ts';
import { label, region } from '#text/en.ts';
import { members as text } from '#text/members.ts';
import { linkTo } from './entry-parts.ts';
import type { Section, TileGroup } from './page.ts';

/** The members that are listed by name, as one tile a State and as a list; nothing where no list is recorded. */
export function memberSection(ids: readonly string[], graph: Graph): Section | undefined {
  if (ids.length === 0) return undefined;
  const members = ids.map((id) => graph.delegations.get(id)).sort(byName);
  return {
    id: 'members',
    heading: label.members,
    intro: text.intro,
    blocks: [
      {
        type: 'tiles',
        groups: sharesByRegion(members, graph).map(({ region: name, all, among }): TileGroup => ({
          heading:
            name === undefined ? text.others(among.size) : text.share(region[name], among.size, all.length),
          // A group of which none is listed is told by its heading alone.
          tiles: (among.size === 0 ? [] : all).map((delegation) => ({
            code: delegation.data.iso3 ?? delegation.data.name,
            name: delegation.data.name,
            ...(among.has(delegation) && { href: delegation.url }),
          })),
        })),
      },
      { type: 'links', links: members.map((member) => linkTo(member, graph)), columns: true },
    ],
  };
}
