import type { AnyEntry } from '#model/entry.ts';
import type { Graph } from '#model/graph.ts';
import { groupBy } from '#model/groups.ts';
import { type OwnText, ownTexts } from './own-texts.ts';
import type { GraphRule } from './rule.ts';
import { sample } from './sample-content.ts';

/**
 * Only texts that belong to one entry by their nature are compared. Practice, links, dates and coverage are not: measures
 * of one decision share their history, and treaties on one model ask for the same in the same words.
 */
export const copiedText: GraphRule = {
  id: 'copied-text',
  sentence:
    'What says who or what an entry is, what a delegation said, and what a measure asks with one document as its source, is not word for word that of another entry.',
  why: 'Most entries begin as a copy of another. What is left unchanged by mistake would assert of one State or body what holds for another.',
  scope: 'graph',
  check: (graph) => {
    const uses = groupBy(
      graph.entries.flatMap((entry) => ownTexts(entry).map((own): Use => ({ entry, ...own }))),
      ({ entry, path, text, beside = '' }) =>
        JSON.stringify([entry.collection, path.at(-1), wordsOf(text), beside]),
    );
    const copies = [...uses.values()].flatMap((same) => {
      const [first] = same;
      if (first === undefined || same.length === 1) return [];
      const original = same.find((use) => isAboutItself(use, graph)) ?? first;
      return same
        .filter(({ entry }) => entry !== original.entry && !isOneDocument(original.entry, entry))
        .map((use) => ({ ...use, original: original.entry }));
    });
    // A copy that was forgotten shares all its texts with one entry: that is one mistake.
    return [...groupBy(copies, ({ entry }) => entry)].flatMap(([entry, [copy, ...others]]) => {
      if (copy === undefined) return [];
      const more = others.length === 0 ? '' : `; more texts: ${String(others.length)}`;
      return [
        {
          entry,
          path: copy.path,
          found: `"${shorten(copy.text)}", word for word as in ${copy.original.id}${more}`,
          expected: `a text of its own in each entry of ${entry.collection}`,
          suggestion: 'In the one of the two that was copied from the other, write what its own source says.',
        },
      ];
    });
  },
  examples: {
    fails: [
      {
        title: 'The statement of another delegation, left over from a copy',
        files: {
          'positions/oewg-2019-2021/2020-02-12/austria.mdx': sample.position.replace(
            'delegation: australia',
            'delegation: austria',
          ),
          'delegations.yaml': `${sample.delegations}- { id: austria, name: Austria, kind: member-state, iso3: AUT }\n`,
        },
      },
      {
        title: 'A measure with the designation and the points of another',
        files: { 'cbms/osce/cbm-9.mdx': sample.cbm.replace('title: Points of contact', 'title: Terms') },
      },
    ],
    passes: [
      {
        title: 'Two statements of one kind, each in words of its own',
        files: {
          'positions/oewg-2019-2021/2020-02-12/austria.mdx': sample.position
            .replace('delegation: australia', 'delegation: austria')
            .replace('Supported a repository.', 'Spoke in favour, and offered to host a workshop.'),
          'delegations.yaml': `${sample.delegations}- { id: austria, name: Austria, kind: member-state, iso3: AUT }\n`,
        },
      },
    ],
  },
};

interface Use extends OwnText {
  readonly entry: AnyEntry;
}

/** Whether a statement names the delegation that its entry is about, and so was not copied from another. */
function isAboutItself({ entry, text }: Use, { delegations }: Graph): boolean {
  if (entry.collection !== 'positions') return false;
  const name = delegations.find(entry.data.delegation)?.data.name;
  return name !== undefined && text.includes(name);
}

/** Two records of one document are the business of duplicate-document. */
const isOneDocument = (a: AnyEntry, b: AnyEntry) =>
  a.collection === 'documents' &&
  b.collection === 'documents' &&
  ((a.data.symbol !== undefined && a.data.symbol === b.data.symbol) ||
    (a.data.url !== undefined && a.data.url.replace(/\/$/, '') === b.data.url?.replace(/\/$/, '')));

const wordsOf = (text: string) => text.toLowerCase().replace(/\s+/g, ' ');

const shorten = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
