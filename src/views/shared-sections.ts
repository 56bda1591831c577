import type { Body } from '#model/bodies.ts';
import type { CommonThreads, JoinedCbm } from '#model/common-threads.ts';
import type { Graph } from '#model/graph.ts';
import { kind as kindText } from '#text/en.ts';
import { basisWord, lineage, lineageSection as words, relationInSentence, threads } from '#text/lineage.ts';
import { bodyLink } from './body-link.ts';
import { linkTo } from './entry-parts.ts';
import type { Block, Inline, Section, TableView } from './page.ts';

/**
 * What the bodies with a measure on a theme share: kinds of measure, and measures that several are linked with.
 * @param bodies how many have one.
 */
export function shareSection({ kinds, joined }: CommonThreads, bodies: number): Section | undefined {
  if (bodies < 2) return undefined;
  const shared = kinds.filter((one) => one.bodies.length > 1);
  return {
    id: 'share',
    ...words.share,
    blocks: [
      ...(shared.length === 0 ? [] : [tableBlock(kindTable(shared, bodies))]),
      ...(joined.length === 0
        ? [textBlock(threads.noJoined)]
        : [textBlock(threads.joinedIntro), tableBlock(joinedTable(joined))]),
    ],
  };
}

/** What only one body has: the theme itself, a kind of measure, or measures without a link to those of another. */
export function aloneSection(
  { alone, kinds }: CommonThreads,
  bodies: number,
  graph: Graph,
): Section | undefined {
  if (bodies === 0) return undefined;
  const own = bodies === 1 ? [] : kinds.filter((one) => one.bodies.length === 1);
  return {
    id: 'alone',
    ...words.alone,
    blocks: [
      ...(bodies === 1 ? [textBlock(threads.onlyBody)] : []),
      ...(own.length === 0 ? [] : [tableBlock(ownKindTable(own))]),
      ...(alone.length === 0
        ? [textBlock(threads.nothingAlone)]
        : [
            textBlock(threads.aloneIntro),
            { type: 'links' as const, links: alone.map((cbm) => linkTo(cbm, graph)) },
          ]),
    ],
  };
}

const tableBlock = (table: TableView): Block => ({ type: 'table', table });
const textBlock = (text: string): Block => ({ type: 'text', text });

const kindTable = (kinds: CommonThreads['kinds'], all: number): TableView => ({
  caption: threads.kindCaption,
  columns: [lineage.kind, lineage.bodies, lineage.which],
  rows: kinds.map(({ kind, bodies }) => ({
    cells: [
      [kindText[kind]],
      [bodies.length === all ? threads.allBodies(all) : threads.someBodies(bodies.length, all)],
      listed(bodies),
    ],
  })),
});

const ownKindTable = (kinds: CommonThreads['kinds']): TableView => ({
  caption: threads.ownKindCaption,
  columns: [lineage.kind, lineage.onlyIn],
  rows: kinds.map(({ kind, bodies }) => ({ cells: [[kindText[kind]], listed(bodies)] })),
});

const listed = (bodies: readonly Body[]): Inline[] =>
  bodies.flatMap((body, index): Inline[] => (index === 0 ? [bodyLink(body)] : [', ', bodyLink(body)]));

function joinedTable(joined: readonly JoinedCbm[]): TableView {
  return {
    caption: threads.joinedCaption,
    columns: [lineage.measure, lineage.bodies, lineage.linked],
    rows: joined.map(({ cbm, links, bodies }) => ({
      cells: [
        [{ text: cbm.data.designation, href: cbm.url, detail: cbm.data.title }],
        [String(bodies)],
        links.flatMap(({ relation, other, link }, index): Inline[] => [
          ...(index === 0 ? [] : ['; ']),
          {
            text: `${relationInSentence(relation)} ${other.data.designation}`,
            href: link.url,
            detail: `(${basisWord[link.basis]})`,
          },
        ]),
      ],
    })),
  };
}
