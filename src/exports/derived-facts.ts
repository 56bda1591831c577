import { z } from 'zod';
import type { AnyEntry, CbmDocument } from '#model/entry.ts';
import { standingOf } from '#model/document-status.ts';
import type { Facts } from '#model/facts.ts';
import type { Graph } from '#model/graph.ts';
import { groupBy } from '#model/groups.ts';
import { inverseRelation } from '#model/lineage.ts';
import type { Statement } from '#model/statements.ts';
import { tallyOf } from '#model/tally.ts';
import { address, language, partialDate, reference } from '#schema/primitives.ts';
import { bases } from '#schema/vocabularies.ts';
import type { PublishedCollection } from './published-collections.ts';

const linkFrom = z.strictObject({
  relation: z
    .enum(Object.values(inverseRelation))
    .describe(
      'What the other measure does to this one, read from here: built-on-by, reaffirmed-by, and so on.',
    ),
  from: reference('cbms').describe('The other measure, in which the link is written.'),
  basis: z
    .enum(bases)
    .describe('stated: a source says so. editorial: the editors judge it from the two texts.'),
  url: z.string().describe('The address of the claim on which the link rests.'),
});

const tallyLine = z.strictObject({
  meeting: reference('meetings').describe('The meeting.'),
  date: partialDate.nullable().describe('Its first day; null when not known.'),
  stance: reference('stances').describe('The stance.'),
  statements: z.int().positive().describe('How many statements took it.'),
  delegations: z.array(reference('delegations')).describe('Who took it, each delegation once.'),
});

/** The fields that the graph adds to the own ones of an entry, or gives another form. */
export const derivedFields: Partial<Record<PublishedCollection, Readonly<Record<string, z.ZodType>>>> = {
  cbms: {
    parties: z
      .array(reference('delegations'))
      .describe('The parties of a bilateral measure; empty for every other.'),
    linkedFrom: z.array(linkFrom).describe('The links that lead to this measure from others.'),
  },
  documents: {
    status: z
      .enum(['final', 'draft', 'revision', 'correction'])
      .describe(
        'What the symbol says of its standing. A draft is a paper under discussion, not an adopted text.',
      ),
    address: address.nullable().describe('Its canonical address outside this site; null when none is known.'),
    urls: z.record(language, address).describe('Its addresses by language, the canonical one among them.'),
    replacedBy: z.array(reference('documents')).describe('The documents that replace it.'),
  },
  questions: {
    tallies: z.array(tallyLine).describe('How many statements took which stance, meeting by meeting.'),
  },
};

/** The values of these fields. */
export function derivedFacts(entry: AnyEntry, facts: Facts): object {
  switch (entry.collection) {
    case 'cbms':
      return {
        ...('parties' in entry.data ? {} : { parties: [] }),
        linkedFrom: facts
          .linksSeenFrom(entry)
          .filter(({ link }) => link.to === entry)
          .map(({ relation, other, link: { basis, url } }) => ({ relation, from: other.id, basis, url })),
      };
    case 'documents':
      return documentFacts(entry, facts.documentsReplacing(entry));
    case 'questions':
      return { tallies: talliesOf(facts.graph, facts.statementsOn(entry)) };
    default:
      return {};
  }
}

function documentFacts({ data }: CbmDocument, replacing: readonly CbmDocument[]): object {
  return {
    status: standingOf(data.symbol),
    // `url` is the page of this site, as in every collection; the document’s own address stands here.
    address: data.url ?? null,
    urls: { ...(data.url && { [data.language]: data.url }), ...data.urls },
    replacedBy: replacing.map(({ id }) => id),
  };
}

function talliesOf(graph: Graph, statements: readonly Statement[]): object[] {
  return [...groupBy(statements, ({ meeting }) => meeting)].flatMap(([meeting, own]) =>
    tallyOf(graph, own).map(({ stance, statements: counted, delegations }) => ({
      meeting: meeting.id,
      date: meeting.data.from ?? null,
      stance: stance.id,
      statements: counted.length,
      delegations: delegations.map(({ id }) => id),
    })),
  );
}
