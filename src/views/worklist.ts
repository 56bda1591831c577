import type { BodyId } from '#model/body-of.ts';
import { organisationOf } from '#model/body-of.ts';
import { addressOfClaim } from '#model/claims.ts';
import { checksOf, coverageOf, openClaims } from '#model/coverage.ts';
import type { EntryClaim, Facts } from '#model/facts.ts';
import type { Graph } from '#model/graph.ts';
import { groupBy } from '#model/groups.ts';
import { labelOfDocument, titleOf } from '#model/titles.ts';
import { verification as text } from '#text/verification.ts';
import { nameOfBody } from './body-name.ts';
import { sectionsFrom } from './entry-parts.ts';
import { belowPath, type ListPage, pagesOfList } from './long-list.ts';
import type { Block, LinkView, PageView, Section } from './page.ts';
import { viewsOfBody } from './related-views.ts';
import { addressOfWorklist } from './view-addresses.ts';

/** The bodies of which some claim does not rest on the source itself: each has a list to work down. */
export const bodiesWithWork = (facts: Facts): BodyId[] =>
  coverageOf(facts).byBody.flatMap(({ body, counts }) => (counts.primary < counts.total ? [body] : []));

/** More claims than this take several pages. */
const mostClaims = 600;

/** The list of a body on as many pages as it takes, by their paths below the verification page. */
export const pagesOfWorklist = (body: BodyId, facts: Facts): ListPage[] =>
  pagesOfList(worklistPage(body, facts), addressOfWorklist(body), mostClaims).map(belowPath(body));

/** The claims of a body that do not rest on the source itself, entry by entry, each with the document to read. */
function worklistPage(body: BodyId, facts: Facts): PageView {
  const { graph } = facts;
  const claims = facts.claimsOfBody(body);
  const { primary, total } = checksOf(claims);
  const open = openClaims(claims);
  const organisation = organisationOf(body, graph);
  const name = organisation ? titleOf(organisation, graph) : nameOfBody(body, graph);
  return {
    title: text.partTitle(nameOfBody(body, graph)),
    lead: text.partLead(primary, total),
    description: text.partDescription(name),
    breadcrumbs: [{ text: text.title, href: '/verification/' }],
    sections: sectionsFrom([
      section('unchecked', text.unchecked, text.uncheckedIntro, open, graph),
      section('secondary', text.secondary, text.secondaryIntro, open, graph),
      {
        id: 'data',
        heading: text.further,
        blocks: [
          { type: 'links', links: viewsOfBody(body, facts, addressOfWorklist(body)) },
          verificationFile,
        ],
      },
    ]),
  };
}

/** Where the whole list is to be had as data. */
export const verificationFile: Block = {
  type: 'downloads',
  files: [{ text: text.file, href: '/data/v1/verification.csv', detail: text.downloads }],
};

function section(
  checked: 'unchecked' | 'secondary',
  heading: string,
  intro: (claims: number, entries: number) => string,
  open: readonly EntryClaim[],
  graph: Graph,
): Section | undefined {
  const own = open.filter(({ claim }) => claim.checked === checked);
  const byEntry = [...groupBy(own, ({ entry }) => entry)];
  if (own.length === 0) return undefined;
  return {
    id: checked,
    heading,
    intro: intro(own.length, byEntry.length),
    blocks: byEntry.flatMap(([entry, claims]): Block[] => [
      { type: 'heading', text: titleOf(entry, graph), href: entry.url },
      { type: 'links', links: claims.map((claim) => linkToClaim(claim, graph)) },
    ]),
  };
}

function linkToClaim({ entry, claim }: EntryClaim, graph: Graph): LinkView {
  const { data } = graph.documents.get(claim.source.document);
  const toRead =
    data.kind === 'unidentified'
      ? text.toFind
      : [labelOfDocument(data), claim.source.paragraph].filter(Boolean).join(', ');
  return { text: claim.text, href: addressOfClaim(entry, claim), detail: `(${toRead})` };
}
