import { bodiesOf, type Body, bodyIdOf } from '#model/bodies.ts';
import { comparableBodies } from '#model/comparison.ts';
import type { Facts } from '#model/facts.ts';
import { formatDate, type PartialDate } from '#model/partial-date.ts';
import { themesByBody } from '#model/theme-by-body.ts';
import { lineage, lineageSection as words, linksFrom, linkSentence } from '#text/lineage.ts';
import { bodyLink } from './body-link.ts';
import { linkTo, sectionsFrom } from './entry-parts.ts';
import { withoutMeasureTable } from './gap-table.ts';
import { lineageDownloads } from './lineage-downloads.ts';
import { lineageTable } from './lineage-table.ts';
import { markedDesignation } from './marked-cbm.ts';
import { idOfLinksFrom, overallPicture } from './overall-picture.ts';
import type { Block, LinkView, PageView, Section } from './page.ts';
import { numberSources } from './sources.ts';
import { statementClaim } from './statement-claims.ts';
import { threadsTable } from './threads-table.ts';

/**
 * All measures by theme and body, what grew from what, and where none was found.
 * @param asOf the day of the last change of the content, or undefined when it is not known.
 */
export function lineagePage(facts: Facts, asOf: PartialDate | undefined): PageView {
  const bodies = bodiesOf(facts);
  const rows = themesByBody(facts);
  const compared = new Set(comparableBodies(facts).map(({ id }) => id));
  const { table, threads, picture } = words;
  const sections = sectionsFrom([
    {
      id: 'table',
      heading: table.heading,
      intro: table.intro(asOf && formatDate(asOf)),
      blocks: [{ type: 'cross-table', table: lineageTable(bodies, rows) }, lineageDownloads],
    },
    { id: 'threads', ...threads, blocks: [{ type: 'table', table: threadsTable(rows, facts) }] },
    {
      id: 'picture',
      ...picture,
      blocks: [{ type: 'picture', picture: overallPicture(bodies, facts.links(), compared) }],
    },
    { id: 'links', ...words.links, blocks: bodies.flatMap((body) => linksOf(body, facts)) },
    {
      id: 'without',
      ...words.without,
      blocks: [{ type: 'table', table: withoutMeasureTable(organisationsWithout(facts), facts, asOf) }],
    },
    { id: 'questions', ...words.questionsOnly, blocks: questionThemes(facts) },
    askedSection(facts),
  ]);
  return {
    title: lineage.title,
    lead: lineage.lead,
    description: lineage.description,
    breadcrumbs: [],
    ...numberSources(sections),
  };
}

/** The links that the measures of a body hold, each opening its claim. */
function linksOf(body: Body, facts: Facts): Block[] {
  const links = facts.links().filter(({ from }) => bodyIdOf(from) === body.id);
  if (links.length === 0) return [];
  const { text, href } = bodyLink(body);
  return [
    { type: 'heading', text, href, id: idOfLinksFrom(body) },
    {
      type: 'text',
      text: linksFrom.counts(links.length, links.filter(({ basis }) => basis === 'stated').length),
    },
    {
      type: 'claim-links',
      links: links.map(({ from, relation, to, basis, claim, url }) => ({
        text: linksFrom.inWords(
          linkSentence(markedDesignation(from), relation, markedDesignation(to)),
          basis,
        ),
        href: url,
        checked: claim.checked,
        isReadElsewhere: claim.source.via !== undefined,
      })),
    },
  ];
}

/** Offices and institutes of the United Nations are left out: they adopt no measures by their nature. */
const organisationsWithout = ({ graph, cbmsOf }: Facts) =>
  graph.organisations.all.filter(
    (organisation) =>
      !['un-body', 'research-body'].includes(organisation.data.kind) && cbmsOf(organisation).length === 0,
  );

function questionThemes(facts: Facts): Block[] {
  const links = facts
    .themes()
    .filter(({ id }) => facts.cbmsOnTheme(id).length === 0 && facts.questionsOnTheme(id).length > 0)
    .map(({ id, data }): LinkView => ({ text: data.title, href: `/questions/#${id}` }));
  return links.length === 0 ? [] : [{ type: 'links', links }];
}

/** The two statements of 12 February 2020 that asked for what these pages show. */
const requests: ReadonlySet<string> = new Set([
  '/positions/oewg-2019-2021/2020-02-12/philippines/#report-contents',
  '/positions/oewg-2019-2021/2020-02-12/kenya/#global-repository',
]);

function askedSection(facts: Facts): Section | undefined {
  const statements = facts.statements().filter(({ url }) => requests.has(url));
  if (statements.length === 0) return undefined;
  return {
    id: 'asked',
    ...words.asked,
    blocks: [
      {
        type: 'claims',
        claims: statements.map((statement) =>
          statementClaim(statement, facts, linkTo(statement.delegation, facts.graph), false),
        ),
      },
    ],
  };
}
