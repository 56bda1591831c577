/** From a page to the views in which what it is about stands beside others. */
import { type BodyId, organisationOf } from '#model/body-of.ts';
import type { Delegation, Meeting, Organisation, Theme } from '#model/entry.ts';
import { openClaims } from '#model/coverage.ts';
import type { Facts } from '#model/facts.ts';
import { addressOfTimeline, addressOfWorklist } from './view-addresses.ts';
import { addressOfPart, pathOf } from '#model/matrix-parts.ts';
import { regionOf } from '#model/matrix.ts';
import { compareIndex } from '#text/compare.ts';
import { commonThreadsOf } from '#text/lineage.ts';
import { related as text } from '#text/related.ts';
import { addressOfTheme } from './lineage-table.ts';
import { regionName } from './matrix-names.ts';
import type { LinkView } from './page.ts';

/** The parts of the matrix that show a body or its members, and its parts of the other views. */
export function viewsOfOrganisation(organisation: Organisation, facts: Facts): LinkView[] {
  const { id, data } = organisation;
  const hasStatements = facts.meetingsOf(organisation).some((at) => facts.statementsAt(at).length > 0);
  const haveSpoken = data.members.some(
    (member) => facts.statementsBy(facts.graph.delegations.get(member)).length > 0,
  );
  return linksTo([
    hasStatements && [text.matrixOfProcess, addressOfPart({ path: pathOf.process(id) })],
    haveSpoken && [text.matrixOfMembers, addressOfPart({ path: pathOf.organisation(id) })],
    facts.events().some(({ body }) => body === id) && [text.timeline, addressOfTimeline(id)],
    openClaims(facts.claimsOfBody(id)).length > 0 && [text.verification, addressOfWorklist(id)],
  ]);
}

/** From a part about a body to the page of the body and its other views; nothing where no body has a page. */
export function viewsOfBody(body: BodyId | undefined, facts: Facts, here: string): LinkView[] {
  const organisation = body === undefined ? undefined : organisationOf(body, facts.graph);
  if (organisation === undefined) return [];
  const all = { text: compareIndex.organisation(organisation.data.names.short), href: organisation.url };
  return [all, ...viewsOfOrganisation(organisation, facts).filter(({ href }) => href !== here)];
}

/** The part of the matrix that shows what was said there; nothing where no statement is recorded. */
export const viewsOfMeeting = (meeting: Meeting, { statementsAt }: Facts): LinkView[] =>
  linksTo([
    statementsAt(meeting).length > 0 && [
      text.matrixOfMeeting,
      addressOfPart({ path: pathOf.meeting(meeting.id) }),
    ],
  ]);

/** The part of the matrix in which a delegation has its row; nothing where no statement of it is recorded. */
export function viewsOfDelegation(delegation: Delegation, { statementsBy }: Facts): LinkView[] {
  const region = regionOf(delegation);
  return linksTo([
    statementsBy(delegation).length > 0 && [
      text.matrixOfRegion(regionName(region)),
      addressOfPart({ path: pathOf.region(region) }),
    ],
  ]);
}

/** What delegations said on a theme, and what bodies have on it. */
export const viewsOfTheme = (theme: Theme, { questionsOnTheme, cbmsOnTheme }: Facts): LinkView[] =>
  linksTo([
    questionsOnTheme(theme.id).length > 0 && [
      text.matrixOfTheme,
      addressOfPart({ path: pathOf.theme(theme.id) }),
    ],
    cbmsOnTheme(theme.id).length > 0 && [commonThreadsOf(theme.data.title), addressOfTheme({ theme })],
  ]);

const linksTo = (links: readonly (false | readonly [text: string, href: string])[]): LinkView[] =>
  links.filter((link) => link !== false).map(([name, href]) => ({ text: name, href }));
