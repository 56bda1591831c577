import { linkAnchor } from '#model/claims.ts';
import type { Cbm } from '#model/entry.ts';
import type { Facts } from '#model/facts.ts';
import type { Graph } from '#model/graph.ts';
import type { LinkSeen } from '#model/lineage.ts';
import { paragraphLabel } from '#model/paragraph.ts';
import { formatDate } from '#model/partial-date.ts';
import { basis, empty, kind, label, level, oneOf, relation } from '#text/en.ts';
import { commonThreadsOf } from '#text/lineage.ts';
import { commitmentBadge, statusBadge } from './badges.ts';
import { ownersOf } from './cbm-table.ts';
import { claimNote } from './cite.ts';
import { bareClaimView, claimsAt, datedClaimsAt } from './claim.ts';
import {
  bodySection,
  breadcrumbsTo,
  claimSection,
  factsFrom,
  linkSection,
  linkTo,
  pageOf,
  sectionsFrom,
  pagerIn,
  timelineSection,
} from './entry-parts.ts';
import { markedDesignation } from './marked-cbm.ts';
import { lineagePicture } from './lineage-picture.ts';
import { addressOfTheme } from './lineage-table.ts';
import type { Block, ClaimView, Inline, PageView, Section } from './page.ts';

export function cbmPage(cbm: Cbm, facts: Facts): PageView {
  const { data } = cbm;
  const { graph } = facts;
  return pageOf(cbm, facts, {
    title: data.title,
    kind: `${oneOf.cbms} · ${data.designation}`,
    description: `${data.designation}: ${data.asks[0]?.text ?? data.title}`,
    breadcrumbs: breadcrumbsTo('cbms', ...ownersOf(cbm, graph)),
    badges: [statusBadge(data.status), commitmentBadge(data.commitment)],
    ...(data.status === 'unconfirmed' && { notice: { text: label.unconfirmedNotice, tone: 'caution' } }),
    pager: pagerIn(facts.cbmsBeside(cbm), cbm, graph),
    facts: factsFrom([
      ['designation', [data.designation]],
      [data.level === 'bilateral' ? 'parties' : 'organisation', ownersOf(cbm, graph)],
      ['level', [level[data.level]]],
      ['adopted', [data.adoption.date && formatDate(data.adoption.date)]],
      ['document', [documentLink(cbm, graph)]],
      ['kinds', [data.kinds.map((name) => kind[name]).join(', ')]],
      ['themes', data.themes.map((id) => linkTo(graph.themes.get(id), graph))],
      ['aliases', [data.aliases.join(', ')]],
    ]),
    sections: sectionsFrom([
      claimSection('asks', 'asks', claimsAt(cbm, facts, 'asks')),
      bodySection(cbm),
      claimSection('status', 'status', claimsAt(cbm, facts, 'adoption')),
      claimSection('official', 'officialTitle', claimsAt(cbm, facts, 'officialTitle')),
      timelineSection('practice', 'practice', datedClaimsAt(cbm, facts, 'practice')),
      lineageSection(cbm, facts),
      linkSection(
        'networks',
        'networks',
        facts.networksOfCbm(cbm).map((network) => linkTo(network, graph)),
      ),
    ]),
  });
}

function documentLink({ data }: Cbm, graph: Graph): Inline {
  const document = graph.documents.get(data.adoption.document);
  if (document.data.kind === 'unidentified') return { text: label.notIdentified, href: document.url };
  return linkTo(document, graph, data.adoption.paragraph && paragraphLabel(data.adoption.paragraph));
}

/** The links in a picture, then each with its claim, and the way on to the themes of the measure. */
function lineageSection(cbm: Cbm, facts: Facts): Section {
  const seen = facts.linksSeenFrom(cbm);
  const themes = cbm.data.themes.map((id) => facts.graph.themes.get(id));
  const onward: Block = {
    type: 'links',
    links: themes.map((theme) => ({
      text: commonThreadsOf(theme.data.title),
      href: addressOfTheme({ theme }),
    })),
  };
  return {
    id: 'lineage',
    heading: label.lineage,
    blocks:
      seen.length === 0
        ? [{ type: 'text', text: empty.lineage }, onward]
        : [
            { type: 'picture', picture: lineagePicture(cbm, seen) },
            { type: 'claims', claims: seen.map((link) => lineageClaim(cbm, link, facts)) },
            onward,
          ],
  };
}

/** A link as a claim: `Builds on GGE 2013, para. 26 (c)`, why, and on what basis. Its anchor stands where it is written. */
function lineageClaim(cbm: Cbm, { relation: name, other, link }: LinkSeen, facts: Facts): ClaimView {
  const anchor = linkAnchor(link.relation, link.to.id);
  const cite = claimNote(link.from, anchor, facts);
  return {
    ...bareClaimView(link.claim, facts.graph, {
      text: `${relation[name]} ${markedDesignation(other)}: ${other.data.title}`,
      href: other.url,
      detail: basis[link.basis],
    }),
    ...(link.from === cbm ? { anchor } : { permalink: link.url }),
    ...(cite !== undefined && { cite }),
  };
}
