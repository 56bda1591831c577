import type { Facts } from '#model/facts.ts';
import { type Matrix, matrixOf } from '#model/matrix.ts';
import { addressOfPart, type MatrixPart } from '#model/matrix-parts.ts';
import { formatSpan } from '#model/partial-date.ts';
import { titleOf } from '#model/titles.ts';
import { coverageInWords } from '#text/coverage.ts';
import { label } from '#text/en.ts';
import { matrix as text, matrixPhrase } from '#text/matrix.ts';
import { factsFrom, linkTo, sectionsFrom } from './entry-parts.ts';
import { nameOfPart } from './matrix-names.ts';
import { filesOf, matrixSection } from './matrix-section.ts';
import { viewsOfTheme } from './related-views.ts';
import type { Fact, LinkView, PageView, Pager, Section } from './page.ts';

/** The matrix of one theme, region, process, meeting or body; `beside` are the parts of the same kind. */
export function matrixPartPage(part: MatrixPart, beside: readonly MatrixPart[], facts: Facts): PageView {
  const name = nameOfPart(part);
  const matrix = matrixOf(part.questions, part.statements, facts);
  const group = part.kind === 'region' ? 'name' : 'region';
  // Sessions of two processes may be called the same.
  const fullName = part.kind === 'meeting' ? titleOf(part.meeting, facts.graph) : name;
  const description = describe(part, fullName);
  return {
    title: name,
    headTitle: matrixPhrase.headTitle(fullName, part.kind),
    kind: text.title,
    lead: leadOf(part, description),
    description,
    breadcrumbs: [{ text: text.title, href: '/matrix/' }],
    facts: factsAbout(part, facts),
    madeFrom: filesOf(part.statements),
    sections: sectionsFrom([
      matrixSection(matrix, facts, text.positions, group, `matrix/${part.path}`),
      withoutSection(part, matrix, facts),
    ]),
    pager: pagerOf(part, beside),
  };
}

/** The sentence below the title, which need not say the title again. */
function leadOf(part: MatrixPart, description: string): string {
  if (part.kind === 'theme') return part.theme.data.description;
  return part.kind === 'meeting' ? text.lead : description;
}

function describe(part: MatrixPart, name: string): string {
  switch (part.kind) {
    case 'theme':
      return matrixPhrase.ofTheme(name);
    case 'region':
      return matrixPhrase.ofRegion(name);
    case 'process':
      return matrixPhrase.inProcess(name);
    case 'meeting':
      return matrixPhrase.atMeeting(name);
    case 'organisation':
      return matrixPhrase.ofMembers(name);
  }
}

/** Where the part is described in full, and for a meeting when it was and how far it is covered. */
function factsAbout(part: MatrixPart, facts: Facts): Fact[] {
  const { graph } = facts;
  switch (part.kind) {
    case 'theme':
      return factsFrom([
        ['questions', [{ text: part.theme.data.title, href: `/questions/#${part.theme.id}` }]],
        ['views', viewsOfTheme(part.theme, facts).filter(({ href }) => href !== addressOfPart(part))],
      ]);
    case 'region':
      return [];
    case 'process':
      return factsFrom([['process', [linkTo(part.process, graph)]]]);
    case 'organisation':
      return factsFrom([['organisation', [linkTo(part.organisation, graph)]]]);
    case 'meeting': {
      const { from, until, coverage: read, coverageNote } = part.meeting.data;
      return factsFrom([
        ['meeting', [linkTo(part.meeting, graph)]],
        ['dates', [from === undefined ? label.absent : formatSpan(from, until)]],
        ['coverage', [coverageInWords(read, coverageNote)]],
      ]);
    }
  }
}

/** Who has no row: by name where it is known who might, else their number and where they are listed. */
function withoutSection(part: MatrixPart, { rows }: Matrix, { graph }: Facts): Section {
  const speakers = new Set(rows.map(({ delegation }) => delegation));
  const known = 'delegations' in part ? part.delegations : graph.delegations.all;
  const without = known.filter((delegation) => !speakers.has(delegation));
  const links =
    'delegations' in part
      ? without.map((delegation) => linkTo(delegation, graph))
      : [
          { text: text.elsewhere, href: '/matrix/#section_without' },
          { text: label.delegations, href: '/delegations/' },
        ];
  return {
    id: 'without',
    heading: text.without,
    intro: text.withoutIntro,
    blocks:
      without.length === 0
        ? []
        : [
            { type: 'text', text: matrixPhrase.without(without.length) },
            'delegations' in part ? { type: 'links', links, columns: true } : { type: 'links', links },
          ],
  };
}

function pagerOf(part: MatrixPart, beside: readonly MatrixPart[]): Pager {
  const at = beside.findIndex(({ path }) => path === part.path);
  const link = (other: MatrixPart | undefined): LinkView | undefined =>
    other && { text: nameOfPart(other), href: addressOfPart(other) };
  const [previous, next] = [link(beside[at - 1]), link(beside[at + 1])];
  return { ...(previous && { previous }), ...(next && { next }) };
}
