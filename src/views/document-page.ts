import { addressOfClaim } from '#model/claims.ts';
import { standingOf } from '#model/document-status.ts';
import type { CbmDocument } from '#model/entry.ts';
import type { EntryClaim, Facts } from '#model/facts.ts';
import type { Graph } from '#model/graph.ts';
import { paragraphLabel } from '#model/paragraph.ts';
import { formatDate } from '#model/partial-date.ts';
import { groupBy } from '#model/groups.ts';
import { compareIds } from '#model/table.ts';
import { titleOf } from '#model/titles.ts';
import { checked, documentKind, label, phrase, standing } from '#text/en.ts';
import { claimView } from './claim.ts';
import {
  breadcrumbsTo,
  claimSection,
  factsFrom,
  linkSection,
  linkTo,
  pageOf,
  sectionsFrom,
} from './entry-parts.ts';
import type { Block, ClaimLink, Inline, PageView, Section } from './page.ts';

export function documentPage(document: CbmDocument, facts: Facts): PageView {
  const { data } = document;
  const { graph } = facts;
  const resting = facts.claimsRestingOn(document);
  return pageOf(document, facts, {
    title: data.symbol ?? data.title,
    kind: documentKind[data.kind],
    ...(data.symbol !== undefined && { lead: data.title }),
    description: phrase.restingOn(
      `${data.symbol === undefined ? '' : `${data.symbol}: `}${data.title}, ${data.issuer}`,
      resting.length,
    ),
    breadcrumbs: breadcrumbsTo('documents'),
    ...(standingOf(data.symbol) === 'draft' && { notice: { text: standing.draft, tone: 'caution' } }),
    ...(data.kind === 'unidentified' && { notice: { text: label.unidentified, tone: 'caution' } }),
    facts: factsFrom([
      ['symbol', [data.symbol]],
      ['title', [data.symbol === undefined ? undefined : data.title]],
      ['issuer', [data.issuer]],
      [
        'organisation',
        [
          data.organisation === undefined
            ? undefined
            : linkTo(graph.organisations.get(data.organisation), graph),
        ],
      ],
      ['date', [data.date && formatDate(data.date)]],
      ['textAdopted', [data.adoptedOn && formatDate(data.adoptedOn)]],
      ['standing', [standing[standingOf(data.symbol)]]],
      ['language', [languageName(data.language)]],
      ['address', [data.url && { text: data.url, href: data.url }]],
      ['archived', [data.archivedUrl && { text: data.archivedUrl, href: data.archivedUrl }]],
      [
        'languages',
        Object.entries(data.urls).map(([language, href]): Inline => ({ text: languageName(language), href })),
      ],
      ['replaces', data.replaces.map((id) => linkTo(graph.documents.get(id), graph))],
      ['replacedBy', facts.documentsReplacing(document).map((other) => linkTo(other, graph))],
      ['checked', [checked[data.checked]]],
      ['note', [data.note]],
      ['aliases', [data.aliases.join(', ')]],
    ]),
    sections: sectionsFrom([
      ...contentSections(document, graph),
      restingSection(resting, graph),
      linkSection(
        'meetings',
        'meetings',
        facts.meetingsWith(document).map((meeting) => linkTo(meeting, graph)),
      ),
    ]),
  });
}

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

/** `fr` → `French` */
const languageName = (code: string) => languageNames.of(code) ?? code;

function contentSections(document: CbmDocument, graph: Graph): (Section | undefined)[] {
  return document.data.contents.map(({ heading, claims }, index) => {
    const section = claimSection(
      `contents-${String(index + 1)}`,
      'contents',
      claims.map(({ id, ...claim }) => claimView({ anchor: id, path: [], ...claim }, graph)),
    );
    return section && { ...section, heading };
  });
}

function restingSection(resting: readonly EntryClaim[], graph: Graph): Section | undefined {
  if (resting.length === 0) return undefined;
  const isLink = ({ claim }: EntryClaim) => claim.path[0] === 'links';
  const ofEntries = resting.filter((one) => !isLink(one));
  const ofLinks = resting.filter(isLink);
  const byEntry = [...groupBy(ofEntries, ({ entry }) => entry)].sort(([a], [b]) => compareIds(a.url, b.url));
  return {
    id: 'resting',
    heading: label.claimsResting,
    intro: phrase.claimsIn(resting.length, new Set(resting.map(({ entry }) => entry)).size),
    blocks: [
      ...byEntry.flatMap(([entry, own]): Block[] => [
        { type: 'heading', text: titleOf(entry, graph), href: entry.url },
        { type: 'claim-links', links: own.map(claimLink) },
      ]),
      ...(ofLinks.length > 0
        ? [
            { type: 'heading' as const, text: label.linksCiting },
            { type: 'claim-links' as const, links: ofLinks.map(claimLink) },
          ]
        : []),
    ],
  };
}

function claimLink({ entry, claim }: EntryClaim): ClaimLink {
  const { paragraph } = claim.source;
  return {
    text: claim.text,
    href: addressOfClaim(entry, claim),
    checked: claim.checked,
    isReadElsewhere: claim.source.via !== undefined,
    ...(paragraph !== undefined && { paragraph: paragraphLabel(paragraph) }),
  };
}
