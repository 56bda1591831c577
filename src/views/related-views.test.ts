import { expect, it } from 'vitest';
import { factsOf } from '#model/facts.ts';
import { graphOf } from '#model/graph-of.ts';
import { addressOfPart, matrixParts } from '#model/matrix-parts.ts';
import {
  viewsOfBody,
  viewsOfDelegation,
  viewsOfMeeting,
  viewsOfOrganisation,
  viewsOfTheme,
} from './related-views.ts';

const facts = factsOf(
  graphOf({
    organisations: { oewg: {}, osce: { members: ['kenya'] }, silent: { members: ['mali'] } },
    delegations: { kenya: { region: 'africa' }, mali: { region: 'africa' } },
    meetings: { 'oewg/first': { process: 'oewg' }, 'oewg/second': { process: 'oewg' } },
    questions: { what: { theme: 'contact' } },
    themes: { contact: {} },
    positions: { 'oewg/first/kenya': { delegation: 'kenya', meeting: 'oewg/first' } },
  }),
);
const { delegations, meetings, organisations, themes } = facts.graph;
const addresses = (links: readonly { readonly href: string }[]) => links.map(({ href }) => href);

it('leads to every part of the matrix from what it is a part of, and to no other', () => {
  const led = [
    ...delegations.all.flatMap((delegation) => viewsOfDelegation(delegation, facts)),
    ...meetings.all.flatMap((meeting) => viewsOfMeeting(meeting, facts)),
    ...organisations.all.flatMap((organisation) => viewsOfOrganisation(organisation, facts)),
    ...themes.all.flatMap((theme) => viewsOfTheme(theme, facts)),
  ];
  const parts = addresses(led).filter((href) => href.startsWith('/matrix/'));
  expect(parts.sort()).toEqual(matrixParts(facts).map(addressOfPart).sort());
  expect(parts.length).toBeGreaterThan(3);
});

it('leads from a part about a body to the body itself, and not back to the part', () => {
  const [all, ...others] = addresses(viewsOfBody('oewg', facts, '/matrix/process/oewg/'));
  expect(all).toBe('/organisations/oewg/');
  expect(others).not.toContain('/matrix/process/oewg/');
  expect(viewsOfBody('bilateral', facts, '/timeline/bilateral/')).toEqual([]);
});
