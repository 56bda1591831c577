import { termsIn } from '#model/conditions.ts';
import type { Graph } from '#model/graph.ts';
import { formatSpan } from '#model/partial-date.ts';
import { partedByRegion } from '#model/regions.ts';
import { bySession } from '#model/sessions.ts';
import { speakersOf, type Statement } from '#model/statements.ts';
import { tallyOf } from '#model/tally.ts';
import { count } from '#text/count.ts';
import { coverage } from '#text/coverage.ts';
import { label, region } from '#text/en.ts';
import { question as text } from '#text/question.ts';
import type { Block, Section } from './page.ts';
import { barOf, tallyLineView } from './tally.ts';

/** The same bar for each session, at one scale; nothing when there was only one. */
export function sessionSection(statements: readonly Statement[], graph: Graph): Section | undefined {
  const sessions = bySession(statements, graph);
  if (sessions.length < 2) return undefined;
  const full = Math.max(...sessions.map(({ statements: own }) => own.length));
  return {
    id: 'over-time',
    heading: text.bySession,
    intro: text.bySessionIntro,
    blocks: [
      {
        type: 'over-time',
        head: text.session,
        rows: sessions.map(({ session, statements: own }) => {
          const { from, until, title } = session.data;
          return {
            when: from === undefined ? label.absent : formatSpan(from, until),
            // The first meeting of the session at which something was said, further down on the page.
            link: { text: title, href: `#section_${(own[0]?.meeting ?? session).id.replaceAll('/', '-')}` },
            coverage: [...new Set(own.map(({ meeting }) => coverage[meeting.data.coverage]))].join('; '),
            bar: barOf(tallyOf(graph, own), full),
          };
        }),
      },
    ],
  };
}

/** One tally for each regional group, at one scale; nothing when all were of one group. */
export function regionSection(statements: readonly Statement[], graph: Graph): Section | undefined {
  const parts = partedByRegion(statements).map(({ region: name, items }) => ({
    name: name === undefined ? text.noRegion : region[name],
    items,
    lines: tallyOf(graph, items).map(tallyLineView),
  }));
  if (parts.length < 2) return undefined;
  const full = Math.max(...parts.map(({ lines }) => lines.reduce((sum, { links }) => sum + links.length, 0)));
  return {
    id: 'by-region',
    heading: text.byRegion,
    intro: text.byRegionIntro,
    blocks: parts.flatMap(({ name, items, lines }): Block[] => [
      { type: 'heading', text: `${name}: ${count.delegations(speakersOf(items).size)}` },
      { type: 'tally', lines, full },
    ]),
  };
}

/** What delegations attached or put forward, its words first; nothing where none did. */
export function termSection(statements: readonly Statement[]): Section | undefined {
  const terms = termsIn(statements);
  if (terms.length === 0) return undefined;
  return {
    id: 'terms',
    heading: text.conditions,
    intro: text.conditionsIntro,
    blocks: terms.flatMap(({ stance, statements: own }): Block[] => [
      { type: 'heading', text: stance.data.title },
      {
        type: 'terms',
        terms: own.map(({ claim, delegation, meeting, url }) => {
          const { from, until, title } = meeting.data;
          return {
            text: claim.text,
            by: {
              text: delegation.data.name,
              href: url,
              detail: from === undefined ? title : formatSpan(from, until),
            },
            checked: claim.checked,
          };
        }),
      },
    ]),
  };
}
