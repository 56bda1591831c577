import type { EntryFinding, GraphRule } from './rule.ts';
import { sample } from './sample-content.ts';

export const factWithoutSource: GraphRule = {
  id: 'fact-without-source',
  sentence:
    'A plain fact of an organisation, network or meeting (date, seat, members) has its claim under evidence.',
  why: 'Nothing is asserted here without the document that shows it; a date in a box is an assertion too.',
  scope: 'graph',
  check: ({ organisations, networks }) => [
    ...organisations.all.flatMap((entry): EntryFinding[] =>
      (['founded', 'headquarters', 'members'] as const)
        .filter((fact) => {
          const value = entry.data[fact];
          return value !== undefined && value.length > 0 && entry.data.evidence[fact] === undefined;
        })
        .map((fact) => missing(entry, fact)),
    ),
    ...networks.all.flatMap((entry): EntryFinding[] =>
      (['since', 'members'] as const)
        .filter((fact) => {
          const value = entry.data[fact];
          return value !== undefined && value.length > 0 && entry.data.evidence[fact] === undefined;
        })
        .map((fact) => missing(entry, fact)),
    ),
  ],
  examples: {
    fails: [
      {
        title: 'A seat without a source',
        files: {
          'organisations/osce.mdx': sample.organisation.replace('kind:', 'headquarters: Vienna\nkind:'),
        },
      },
    ],
    passes: [
      {
        title: 'A seat with its source',
        files: {
          'organisations/osce.mdx': sample.organisation.replace(
            'kind:',
            `headquarters: Vienna
evidence:
  headquarters:
    text: The Secretariat is in Vienna.
    source: { document: pc-dec-1106, paragraph: heading }
    checked: unchecked
kind:`,
          ),
        },
      },
    ],
  },
};

function missing(entry: EntryFinding['entry'], fact: string): EntryFinding {
  return {
    entry,
    path: [fact],
    found: `${fact}, without a source`,
    expected: `a claim at evidence.${fact}`,
    suggestion: `Under evidence, add ${fact} with its text, source and checked.`,
  };
}
